// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import OfficialDocument
import Store
import VietnameseText
import WorkingTime

/// Committees and working groups: the province's, and what the agencies that were ordered to set theirs up sent.
extension SampleProvince {
    /// The orders that ask for committees.
    static func asksForCommittee(_ row: AssignmentRow) -> Bool {
        ["612/UBND-KGVX 1", "46/TB-UBND 4.1"].contains("\(row.noticeNumber) \(row.label)")
    }

    /// The People's Committee has set up the province's committee and its working group; the standing office records it.
    func foundCommittees(cast: SampleCast) async throws {
        let day = calendar.day(-195)
        clock.advance(to: day, hour: 10, minute: 15, zone: system.zone)
        let officer = cast.standingOfficer
        for paper in SamplePaper.ofProvince(on: system.calendar.workingDay(onOrBefore: day)) {
            clock.pass(minutes: 9)
            let id = try await draft(paper, scope: .province, by: officer)
            try await edit(id, by: officer) { content in
                content.symbol = paper.symbol
                content.standingOffice = cast.standingOffice
            }
            try await handIn(id, by: officer)
            clock.pass(minutes: 7)
            try await system.perform(
                ReceiveCommitteeDecision(id, version: try await version(id)), as: cast.secondOfficer)
        }
    }

    /// What an agency sends when an order asks for its committee: the decision, which is its report at the same time.
    func sendCommittee(_ move: SampleMove, cast: SampleCast) async throws {
        let row = move.row
        guard let worker = cast.worker(of: row.assignment.agency) else { return }
        let open = try await system.read { try CommitteeStore.open(keptBy: worker.agency, in: $0) }
        let id: ID<CommitteeDecision>
        if let returned = open.first(where: { $0.state == .returned }) {
            id = returned.id
        } else {
            let name = try await system.directory().name(of: row.assignment.agency)
            let day = max(
                row.assignment.issuedAt.day(in: system.zone),
                system.calendar.workingDay(onOrBefore: move.day.adding(days: -1)))
            let isDeputy = row.agencyName.utf8.count % 7 == 0
            id = try await draft(
                SamplePaper.ofAgency(name, on: day, number: 20 + move.order, isDeputy: isDeputy), by: worker)
            if isDeputy {
                try await edit(id, by: worker) {
                    $0.chairReason = "Người đứng đầu đang đi học tập trung; cấp phó được giao phụ trách."
                }
            }
        }
        try await handIn(
            id, by: worker, assignment: row.assignment.id,
            text: "\(row.agencyName) đã ban hành Quyết định về Ban Chỉ đạo ISO, gửi kèm theo.")
    }

    /// What came of committees outside any order: one changed, a working group waits, a decision is still being checked.
    func tellCommittees(cast: SampleCast) async throws {
        clock.advance(to: calendar.day(-8), hour: 10, minute: 5, zone: system.zone)
        let directory = try await system.directory()
        let industry = directory.all.first { $0.shortName == "Sở Công Thương" }
        guard let industry, let worker = cast.worker(of: industry.id) else { return }
        let day = system.calendar.workingDay(onOrBefore: calendar.day(-9))
        let change = try await draft(SamplePaper.changed(industry.name, on: day), by: worker)
        try await handIn(change, by: worker)
        clock.pass(minutes: 50)
        try await system.perform(
            ReceiveCommitteeDecision(change, version: try await version(change)), as: cast.secondOfficer)
        clock.advance(to: calendar.day(-3), hour: 15, minute: 30, zone: system.zone)
        let group = try await draft(SamplePaper.group(industry.name, on: calendar.day(-4)), by: worker)
        try await handIn(group, by: worker)
        let commune = cast.communes.last { cast.worker(of: $0) != nil }
        guard let commune, let secretary = cast.worker(of: commune) else { return }
        clock.pass(minutes: 25)
        _ = try await draft(
            SamplePaper.ofAgency(directory.name(of: commune), on: day, number: 31, isDeputy: true), by: secretary)
        try await recordPaper(of: directory, cast: cast)
        // One that was the wrong file.
        let wrong = try await draft(SamplePaper.group(industry.name, on: day), by: worker)
        try await system.perform(DropCommitteeDecision(wrong, version: 1), as: worker)
    }

    /// An agency without anybody here sends its decision by post: an officer records it, another one receives it.
    private func recordPaper(of directory: AgencyDirectory, cast: SampleCast) async throws {
        let silent = directory.all.first {
            $0.shortName == "Thanh tra tỉnh" && $0.exists(on: system.today)
        }
        guard let silent else { return }
        clock.pass(minutes: 35)
        let day = system.calendar.workingDay(onOrBefore: calendar.day(-7))
        let read = ReadCommitteeDecision(SamplePaper.ofAgency(silent.name, on: day, number: 9, isDeputy: false).text)
        let id = try await system.perform(
            DraftCommitteeDecision(
                read, scope: .agency,
                paper: .init(of: silent.id, CommitteeDecision.Arrival(channel: .paper, on: calendar.day(-5))), file: nil
            ),
            as: cast.standingOfficer)
        try await handIn(id, by: cast.standingOfficer)
        clock.pass(minutes: 20)
        try await system.perform(ReceiveCommitteeDecision(id, version: try await version(id)), as: cast.secondOfficer)
    }

    private func draft(
        _ paper: SamplePaper, scope: SteeringCommittee.Scope = .agency, by actor: Actor
    ) async throws -> ID<CommitteeDecision> {
        let people = try await system.read { try PersonStore.members(in: $0) }
            .filter { scope == .province || $0.membership.agency == actor.agency }
        let read = ReadCommitteeDecision(paper.text, accounts: people.map { ($0.person.name, $0.person.id) })
        let stored = try await system.files.store(try paper.letter.docx())
        let file = ReceivedFile(
            hash: stored.hash.bytes, name: paper.fileName, kind: stored.kind.rawValue, size: stored.size)
        return try await system.perform(DraftCommitteeDecision(read, scope: scope, file: file), as: actor)
    }

    private func edit(
        _ id: ID<CommitteeDecision>, by actor: Actor, _ change: (inout CommitteeContent) -> Void
    ) async throws {
        let decision = try await system.read { try CommitteeStore.decision(id, for: actor, in: $0) }
        var content = decision.content
        change(&content)
        try await system.perform(
            EditCommitteeDecision(id, version: decision.version, document: decision.document, content: content),
            as: actor)
    }

    private func handIn(
        _ id: ID<CommitteeDecision>, by actor: Actor, assignment: ID<Assignment>? = nil, text: String = ""
    ) async throws {
        clock.pass(minutes: 3)
        try await system.perform(
            HandInCommitteeDecision(id, version: try await version(id), assignment: assignment, text: text), as: actor)
    }

    private func version(_ id: ID<CommitteeDecision>) async throws -> Int {
        try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0).version }
    }
}
