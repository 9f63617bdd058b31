// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import VietnameseText
import WorkingTime

/// What becomes of orders, documents and agencies later.
extension TrailGround {
    func tellWhatCameLater() async throws {
        try await liveOn()
        try await tellDocuments()
        try await tellCommittees()
        try await tellCompetence()
        try await tellPlans()
        try await tellRounds()
        try await tellMilestones()
        try await reorganise()
        try await system.perform(
            RecordFailedBackup(begunAt: system.now, failure: "the disk is full"), as: .system())
    }

    /// More time, further words, a difficulty, a standing duty's period, and a later notice that amends.
    private func liveOn() async throws {
        let notice = try await issueNotice("48/TB-UBND", orders: 1)
        guard let open = try await assignments().first(where: { $0.notice == notice }) else { return }
        let own = actor(.isoSecretary, of: open.agency)
        try await system.perform(
            AskExtension(open.id, until: system.today.adding(days: 20), reason: "Chờ kinh phí"), as: own)
        try await system.perform(InstructFurther(open.id, text: "Báo cáo bước đầu"), as: officer)
        try await system.perform(RaiseDifficulty(open.id, text: "Thiếu người"), as: own)
        try await issueNotice("47/TB-UBND", orders: 1, due: .standing(.monthly))
        try await system.perform(
            SetPeriodReportRule(since: system.today, workingDays: 7, source: "Quyết định 15/QĐ-UBND"),
            as: actor(.standingOfficer, of: root, person: 5))
        let later = try await importDraft("58/TB-UBND", by: officer)
        try await issue(later, "58/TB-UBND", orders: 1, by: officer) { order in
            order.links = [
                DraftDirective.Link(.amend, notice: open.notice, directive: open.directive, name: "48/TB-UBND, ý 1")
            ]
        }
    }

    /// A scan that waits to be read, a document in an old encoding, and a name remembered over it.
    private func tellDocuments() async throws {
        let picture = ReceivedFile(
            hash: [UInt8](repeating: 9, count: 32), name: "ban-quet.png", kind: "png", size: 4321)
        try await system.perform(ImportScan(picture, pages: 1), as: officer)
        let read = ReadNotice("Văn bản 59/TB-UBND", from: .tcvn3, directory: try await system.directory())
        let notice = try await system.perform(ImportNotice(read, file: nil), as: officer)
        try await system.perform(RememberMatch("Sở Y", means: [agencies[2]], over: notice), as: officer)
    }

    /// An agency with an order goes over into a new one.
    private func reorganise() async throws {
        let draft = AgencyDraft(name: "Sở Ngoại vụ", level: .department, parent: root)
        let ending = try await system.perform(CreateAgency(draft), as: .system())
        let notice = try await importDraft("60/TB-UBND", by: officer)
        try await issue(notice, "60/TB-UBND", orders: 1, by: officer) { $0.addressees = [party([ending])] }
        let successor = AgencyDraft(name: "Sở Đối ngoại", level: .department, parent: root)
        let merger = ReorganisationDraft(
            kind: .merge, number: "12/NQ-HĐND", decidedOn: system.today.adding(days: -20), issuer: "HĐND tỉnh",
            effective: system.today, predecessors: [ending], successors: [.new(successor)])
        try await system.perform(Reorganise(merger), as: actor(.standingOfficer, of: root, person: 5))
    }
}
