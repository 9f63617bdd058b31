// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

/// How the work on a notice went: which assignments got how far, and when.
struct SampleStory {
    /// How far one assignment gets.
    enum Ending: CaseIterable {
        case untouched
        case acknowledged
        case started
        case noted
        case reported
        case returned
        case accepted
        case acceptedLate
        case acceptedAfterReturn
        case recordedOnPaper
        /// Called off by the conclusion notice, which came later.
        case cancelled
    }

    /// Days from the issue to the first move.
    let firstMove: Int
    /// The endings, dealt out in turn over the notice's assignments.
    let endings: [Ending]

    /// The letter of half a year ago is nearly done.
    static let letter = SampleStory(
        firstMove: 3,
        endings: [
            .accepted, .accepted, .acceptedLate, .accepted, .acceptedAfterReturn, .accepted, .recordedOnPaper,
            .cancelled,
        ])

    /// The conclusion notice has assignments in every state.
    static let conclusion = SampleStory(
        firstMove: 2,
        endings: [
            .accepted, .accepted, .reported, .accepted, .noted, .acceptedLate, .accepted, .returned, .accepted,
            .started, .accepted, .acknowledged, .accepted, .untouched, .acceptedAfterReturn, .accepted, .reported,
        ])
}

extension SampleProvince {
    /// Plays a notice's story out, day by day; after one day and until another, where they are given.
    func tell(
        _ story: SampleStory, of number: String, after begin: Day? = nil, until end: Day? = nil, cast: SampleCast
    ) async throws {
        let officer = cast.standingOfficer
        let today = calendar.today
        let now = system.now
        let rows = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: officer, under: .seeAssignments), today: today, now: now,
                in: snapshot)
        }.filter { $0.noticeNumber == number }.sorted { $0.place < $1.place }
        var plan: [SampleMove] = []
        for (index, row) in rows.enumerated() {
            plan += SampleMove.all(
                of: row, ending: story.endings[index % story.endings.count], firstMove: story.firstMove + index % 5,
                today: today, zone: system.zone)
        }
        for move in plan.sorted(by: { ($0.day, $0.order) < ($1.day, $1.order) })
        where move.day <= end ?? today && begin.map({ move.day > $0 }) ?? true {
            clock.advance(
                to: system.calendar.workingDay(onOrBefore: move.day), hour: 8 + move.order % 8,
                minute: move.order * 7 % 60, zone: system.zone)
            try await play(move, cast: cast)
        }
    }

    private func play(_ move: SampleMove, cast: SampleCast) async throws {
        let id = move.row.assignment.id
        guard let worker = cast.worker(of: move.row.assignment.agency) else { return }
        switch move.kind {
        case .acknowledge: try await system.perform(AcknowledgeAssignment(id), as: worker)
        case .start: try await system.perform(StartAssignment(id), as: worker)
        case .note: try await system.perform(NoteProgress(id, text: SampleTexts.note(move.order)), as: worker)
        case .report where Self.asksForCommittee(move.row): try await sendCommittee(move, cast: cast)
        case .report:
            try await system.perform(SubmitReport(id, content: try await content(of: move)), as: worker)
        // The office that records replies hands in its own reports itself.
        case .recordPaper where move.row.assignment.agency == cast.standingOffice:
            try await system.perform(SubmitReport(id, content: try await content(of: move)), as: worker)
        case .recordPaper:
            let recorded = ProgressReport.Recorded(
                channel: .paper, document: "\(20 + move.order)/BC-\(SampleTexts.symbol(move.row.agencyName))",
                on: min(move.day, system.today))
            try await system.perform(
                RecordPaperReply(id, content: try await content(of: move), recorded: recorded),
                as: cast.standingOfficer)
        case .accept, .giveBack: try await decide(move, cast: cast)
        }
    }

    /// A later notice calls off what was only acknowledged under an earlier one.
    func callOff(of number: String, by later: ID<Notice>, cast: SampleCast) async throws {
        let officer = cast.standingOfficer
        let (today, now) = (calendar.today, system.now)
        let rows = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: officer, under: .seeAssignments), today: today, now: now,
                in: snapshot)
        }
        for row in rows
        where row.noticeNumber == number && row.assignment.state == .acknowledged
            && row.assignment.agency != cast.standingOffice
        {
            try await system.perform(CancelAssignment(row.assignment.id, reason: "", by: later), as: officer)
        }
    }

    private func decide(_ move: SampleMove, cast: SampleCast) async throws {
        let id = move.row.assignment.id
        let decider = cast.decider(for: move.row.assignment.acceptingBody)
        let latest = try await system.read { try AssignmentStore.reports(of: id, in: $0).first }
        guard let latest else { return }
        if move.kind == .accept {
            try await system.perform(
                AcceptReport(id, report: latest.id, opinion: SampleTexts.opinion(move.order)), as: decider)
        } else {
            try await system.perform(
                ReturnReport(id, report: latest.id, reason: SampleTexts.reason(move.order)), as: decider)
        }
    }

    private func content(of move: SampleMove) async throws -> ReportContent {
        let text = SampleTexts.report(move.row)
        return ReportContent(
            text: text, difficulties: SampleTexts.difficulty(move.order),
            files: try await evidence(of: move, saying: text, directory: try await system.directory()))
    }
}

extension AssignmentRow {
    /// Where it stands among its notice's: the same endings fall to the same assignments every time, and different ones
    /// to those of one agency.
    fileprivate var place: (agency: String, label: String) { (agencyName, label) }
}
