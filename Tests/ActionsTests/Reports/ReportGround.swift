// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A small province with one issued notice, and someone who makes reports of it.
struct ReportGround {
    let ground: TrailGround

    var system: System { ground.system }
    var agencies: [ID<Agency>] { ground.agencies }
    var maker: Actor { ground.officer }

    init() async throws {
        ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
    }

    func close() async throws { try await ground.close() }

    func actor(_ role: Role, of agency: ID<Agency>) -> Actor { ground.actor(role, of: agency) }

    func makeReport(notice: ID<Notice>? = nil) async throws -> ID<SummaryReport> {
        try await system.perform(MakeReport(.year(of: system.today), notice: notice), as: maker)
    }

    func perform(_ action: some Action) async throws { try await system.perform(action, as: maker) }

    func edit(_ id: ID<SummaryReport>, results: String, version: Int) async throws {
        try await perform(EditReportText(id, version: version, text: ReportText(results: results)))
    }

    func seen(_ id: ID<SummaryReport>, by actor: Actor? = nil) async throws -> SeenReport {
        let visible = Visible(to: actor ?? maker, under: .seeReports)
        return try await system.read { try SummaryStore.seen(id, visible: visible, in: $0) }
    }

    func listed(by actor: Actor) async throws -> Int {
        let visible = Visible(to: actor, under: .seeReports)
        return try await system.read { snapshot in
            let rows = try SummaryStore.list(visible: visible, in: snapshot)
            return max(rows.count, try SummaryStore.count(visible: visible, in: snapshot))
        }
    }

    /// An agency reports on its first order.
    func workOn(agency index: Int) async throws {
        let mine = try await ground.assignments().first { $0.agency == agencies[index] }
        guard let assignment = mine else { throw StoreError.notFound }
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bb.pdf", kind: "pdf", size: 12)
        let content = ReportContent(text: "Đã xong", difficulties: "Thiếu kinh phí", files: [file])
        try await system.perform(
            SubmitReport(assignment.id, content: content), as: actor(.isoSecretary, of: assignment.agency))
    }

    func refusal(_ action: some Action) async -> Refusal? {
        await system.refusal(action, as: maker)
    }

    func isConflict(_ action: some Action) async -> Bool {
        await system.isConflict(action, as: maker)
    }

    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        await system.isHidden(action, from: actor)
    }
}
