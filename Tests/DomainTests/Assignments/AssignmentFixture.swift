// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// People, agencies and one assignment for the rules of a life.
enum Fixture {
    static let department = ID<Agency>(high: 1, low: 1)
    static let standingOffice = ID<Agency>(high: 1, low: 2)
    static let secretary = actor(1, .isoSecretary, department)
    static let head = actor(2, .agencyHead, department)
    static let officer = actor(3, .standingOfficer, standingOffice)
    static let colleague = actor(4, .standingOfficer, standingOffice)

    static func actor(_ number: UInt64, _ role: Role, _ agency: ID<Agency>) -> Actor {
        Actor(person: ID(high: 9, low: number), name: "\(role)", role: role, agency: agency)
    }

    static func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    static func instant(_ text: String, hour: Int = 9) -> Instant {
        Instant(day: day(text), hour: hour, in: .vietnam)
    }

    /// Issued on Monday 2 November 2026, due on Friday 13 November.
    static func assignment(due: String? = "2026-11-13", rhythm: Rhythm? = nil) -> Assignment {
        Assignment(
            id: ID(high: 2, low: 1), notice: ID(high: 3, low: 1), directive: ID(high: 4, low: 1), agency: department,
            acceptingBody: standingOffice, due: due.map(day), rhythm: rhythm, issuedAt: instant("2026-11-02"))
    }

    /// A notice not yet issued.
    static func notice(number: UInt64 = 1, id: ID<Notice>? = nil) -> Notice {
        Notice(
            id: id ?? ID(high: 3, low: number), kind: "TB", number: "\(number)/TB-UBND", issuer: "", issuerAgency: nil,
            place: "", issuedOn: nil, subject: "", signer: Notice.Signer(), recipients: [], file: nil, textHash: [],
            readerVersion: "", agency: standingOffice, importedAt: instant("2026-01-02"), importedBy: officer.person)
    }

    static func report(
        _ number: Int = 1, on text: String, text words: String = "Đã làm xong.", by actor: Actor = secretary,
        recorded: ProgressReport.Recorded? = nil
    ) -> ProgressReport {
        ProgressReport(
            id: ID(high: 5, low: UInt64(number)), assignment: ID(high: 2, low: 1), number: number, text: words,
            difficulties: "", submittedAt: instant(text), submittedBy: actor.person, recorded: recorded)
    }

    static func decision(
        on report: ProgressReport, accepted: Bool, opinion: String = "", at text: String, by actor: Actor = officer
    ) -> ReportDecision {
        ReportDecision(
            id: ID(high: 6, low: UInt64(report.number)), report: report.id, assignment: report.assignment,
            accepted: accepted, opinion: opinion, decidedAt: instant(text, hour: 15), decidedBy: actor.person)
    }
}
