// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// A hand-made small province: a department, a commune, one notice with orders of every kind.
struct ReportScene {
    static let zone = Zone.vietnam
    let calendar = WorkingCalendar.national
    let department = Agency(
        id: .made(11), name: "Sở Xây dựng", shortName: "Sở Xây dựng", level: .department)
    let commune = Agency(
        id: .made(12), name: "Ủy ban nhân dân xã Nà Luông", shortName: "UBND xã Nà Luông", level: .commune)
    let notice = Notice(
        id: .made(21), kind: "TB", number: "46/TB-UBND", issuer: "UBND tỉnh Sông Mây", issuedOn: Day(iso: "2026-08-10"),
        subject: "Kết luận", signer: .init(), recipients: [], textHash: [], readerVersion: "1", agency: .made(1),
        importedAt: Instant(milliseconds: 0), importedBy: .made(5))
    private(set) var assignments: [AssignmentFacts] = []
    private(set) var directives: [Directive] = []
    private var next: UInt64 = 100

    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    static func at(_ iso: String, hour: Int = 9) -> Instant { Instant(day: day(iso), hour: hour, in: zone) }

    static func period(_ from: String, _ to: String) -> ReportPeriod {
        (try? ReportPeriod(from: day(from), to: day(to))) ?? .month(of: day(from))
    }

    /// Adds one order for one agency with what happened on it; gives its identity.
    @discardableResult
    mutating func add(
        to agency: Agency, due: String? = nil, rhythm: Rhythm? = nil, issued: String = "2026-08-11",
        cancelled: String? = nil, _ events: Event...
    ) -> ID<Assignment> {
        next += 1
        let directive = Directive(
            id: .made(next), notice: notice.id, ordinal: directives.count + 1, label: "\(directives.count + 1)",
            text: "", title: "Nhiệm vụ", deliverable: "", submitTo: "", due: due.map(Self.day), phrase: "",
            rhythm: rhythm, acceptingBody: .made(1))
        directives.append(directive)
        next += 1
        var assignment = Assignment(
            id: .made(next), notice: notice.id, directive: directive.id, agency: agency.id, acceptingBody: .made(1),
            due: directive.due, rhythm: rhythm, issuedAt: Self.at(issued))
        assignment.cancelledAt = cancelled.map { Self.at($0) }
        var log = EventLog(assignment: assignment.id, seed: next * 1000)
        for event in events { log.add(event) }
        assignments.append(
            AssignmentFacts(assignment, reports: log.reports, decisions: log.decisions, notes: log.notes))
        return assignment.id
    }

    func figures(_ period: ReportPeriod, today: String) -> SummaryFigures {
        let directory = AgencyDirectory(agencies: [department, commune])
        let facts = SummaryFacts(
            assignments: assignments, directives: directives, notices: [notice], directory: directory)
        return .count(facts, period: period, today: Self.day(today), calendar: calendar, zone: Self.zone)
    }
}

/// Something that happened on an assignment.
enum Event {
    case report(String, difficulties: String = "", paperOf: String? = nil)
    case accept(String)
    case giveBack(String, why: String)
    case note(String, text: String)
}

private struct EventLog {
    let assignment: ID<Assignment>
    var seed: UInt64
    var reports: [ProgressReport] = []
    var decisions: [ReportDecision] = []
    var notes: [ProgressNote] = []

    init(assignment: ID<Assignment>, seed: UInt64) {
        self.assignment = assignment
        self.seed = seed
    }

    mutating func add(_ event: Event) {
        seed += 1
        switch event {
        case .report(let day, let difficulties, let paper):
            let recorded = paper.map {
                ProgressReport.Recorded(channel: .paper, document: "12/BC", on: ReportScene.day($0))
            }
            reports.append(
                ProgressReport(
                    id: .made(seed), assignment: assignment, number: reports.count + 1, text: "Xong",
                    difficulties: difficulties, submittedAt: ReportScene.at(day), submittedBy: .made(6),
                    recorded: recorded))
        case .accept(let day): decide(day, accepted: true, opinion: "")
        case .giveBack(let day, let why): decide(day, accepted: false, opinion: why)
        case .note(let day, let text):
            notes.append(
                ProgressNote(
                    id: .made(seed), assignment: assignment, text: text, at: ReportScene.at(day), person: .made(6)))
        }
    }

    private mutating func decide(_ day: String, accepted: Bool, opinion: String) {
        decisions.append(
            ReportDecision(
                id: .made(seed), report: reports.last?.id ?? .made(0), assignment: assignment, accepted: accepted,
                opinion: opinion, decidedAt: ReportScene.at(day, hour: 15), decidedBy: .made(7)))
    }
}

extension ID {
    static func made(_ number: UInt64) -> ID { ID(high: 0, low: number) }
}
