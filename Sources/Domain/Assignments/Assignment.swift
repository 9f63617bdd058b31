// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One order of a notice for one agency: the unit of work that is acknowledged, reported, accepted.
///
/// It stores facts: who did what, when. State, lateness and progress are derived (`Assignment+State`,
/// `Assignment+Timeliness`), never stored.
package struct Assignment: Sendable, Hashable {
    package let id: ID<Assignment>
    package let notice: ID<Notice>
    package let directive: ID<Directive>
    /// The agency that must do it.
    package internal(set) var agency: ID<Agency>
    /// The body that accepts or returns its reports: the issuer, or whom it delegates; never the agency itself.
    package internal(set) var acceptingBody: ID<Agency>
    /// The day by which it must be done, as now in force; nil for a standing duty, for an order without a deadline, and
    /// for one whose event has not come.
    package var due: Day?
    /// The day it was due at first, once that was moved; each move is an ``Extension``.
    package var originalDue: Day?
    /// The time it is given from its event on; nil for an order that follows none.
    package let term: Term?
    /// The day of the event the term is counted from, and when it was said here.
    package var eventOn: Day?
    package var eventGivenAt: Instant?
    /// How often a standing duty is reported on.
    package var rhythm: Rhythm?
    package let issuedAt: Instant
    package var acknowledgedAt: Instant?
    package var startedAt: Instant?
    /// When the latest report was handed in.
    package var reportedAt: Instant?
    /// The day the latest report counts for: the day it was handed in, or of the paper that brought it.
    package var reportedOn: Day?
    /// When a report was last returned.
    package var returnedAt: Instant?
    /// When a standing duty's report was last accepted, which does not end the duty.
    package var reviewedAt: Instant?
    package var acceptedAt: Instant?
    /// The day of the report that was accepted: the day it was done.
    package var doneOn: Day?
    package var cancelledAt: Instant?
    /// The later notice that called it off; nil when only a reason was given.
    package var cancelledBy: ID<Notice>?
    /// The order of a later notice that takes its place.
    package var replacedBy: ID<Directive>?
    /// When a later day was last asked for.
    package var extensionAskedAt: Instant?
    /// When a later day was last granted or refused.
    package var extensionDecidedAt: Instant?
    /// When the agency last did or said anything.
    package var updatedAt: Instant
    /// How many reports were handed in.
    package var reports: Int
    package var version: Int

    package init(
        id: ID<Assignment>, notice: ID<Notice>, directive: ID<Directive>, agency: ID<Agency>,
        acceptingBody: ID<Agency>, due: Day?, rhythm: Rhythm?, issuedAt: Instant, term: Term? = nil
    ) {
        self.id = id
        self.notice = notice
        self.directive = directive
        self.agency = agency
        self.acceptingBody = acceptingBody
        self.due = due
        self.rhythm = rhythm
        self.issuedAt = issuedAt
        self.term = term
        self.updatedAt = issuedAt
        reports = 0
        version = 1
    }
}

/// How often a standing duty is reported on.
package enum Rhythm: String, Sendable, CaseIterable, Codable {
    case daily
    case weekly
    case monthly
    case quarterly
    case halfYearly
    case yearly

    /// The most days between two reports before the duty counts as not updated.
    package var days: Int {
        switch self {
        // Over a week's rest.
        case .daily: 3
        case .weekly: 7
        case .monthly: 31
        case .quarterly: 92
        case .halfYearly: 184
        case .yearly: 366
        }
    }
}
