// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What an agency says it has done on an assignment, with its evidence (báo cáo kết quả thực hiện).
package struct ProgressReport: Sendable, Hashable {
    /// How a reply reached the office when it was not typed in by the agency.
    package enum Channel: String, Sendable, CaseIterable, Codable {
        case paper
        case email
        case eOffice
    }

    /// A reply that an officer recorded for the agency, with the document it came in.
    package struct Recorded: Sendable, Hashable {
        package let channel: Channel
        /// Number and symbol of the agency's document.
        package let document: String
        /// The day of that document: the day the agency reported.
        package let on: Day

        package init(channel: Channel, document: String, on: Day) {
            self.channel = channel
            self.document = document
            self.on = on
        }
    }

    package let id: ID<ProgressReport>
    package let assignment: ID<Assignment>
    /// First report 1, second 2.
    package let number: Int
    package let text: String
    /// What stands in the way, in the agency's words; empty when nothing does.
    package let difficulties: String
    package let submittedAt: Instant
    /// Who typed it in: the reporter, or the officer who recorded a paper reply.
    package let submittedBy: ID<Person>
    package let recorded: Recorded?
    /// The period of a standing duty it is about.
    package let period: ID<DutyPeriod>?
    /// On whose behalf it was typed in, while a delegation lasted.
    package let submittedFor: ID<Person>?

    package init(
        id: ID<ProgressReport>, assignment: ID<Assignment>, number: Int, text: String, difficulties: String,
        submittedAt: Instant, submittedBy: ID<Person>, recorded: Recorded?, period: ID<DutyPeriod>? = nil,
        submittedFor: ID<Person>? = nil
    ) {
        self.id = id
        self.assignment = assignment
        self.number = number
        self.text = text
        self.difficulties = difficulties
        self.submittedAt = submittedAt
        self.submittedBy = submittedBy
        self.recorded = recorded
        self.period = period
        self.submittedFor = submittedFor
    }

    /// Whether an actor stands behind the report: typed it in or had it typed in, themselves or for whom they act now.
    package func isBy(_ actor: Actor) -> Bool {
        let reporters = [submittedBy, submittedFor].compactMap(\.self)
        return reporters.contains(actor.person) || actor.actingFor.map { reporters.contains($0) } ?? false
    }
}

/// The accepting body's word on one report.
package struct ReportDecision: Sendable, Hashable {
    package let id: ID<ReportDecision>
    /// The report it decided on; another report needs another decision.
    package let report: ID<ProgressReport>
    package let assignment: ID<Assignment>
    package let accepted: Bool
    /// Required when returning.
    package let opinion: String
    package let decidedAt: Instant
    package let decidedBy: ID<Person>

    package init(
        id: ID<ReportDecision>, report: ID<ProgressReport>, assignment: ID<Assignment>, accepted: Bool,
        opinion: String, decidedAt: Instant, decidedBy: ID<Person>
    ) {
        self.id = id
        self.report = report
        self.assignment = assignment
        self.accepted = accepted
        self.opinion = opinion
        self.decidedAt = decidedAt
        self.decidedBy = decidedBy
    }
}
