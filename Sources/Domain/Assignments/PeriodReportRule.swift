// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How many working days after the end of a standing duty's period its report is expected.
///
/// A rule holds for periods that end on its day or later, until a newer one does; it names the document it comes from, or
/// is office practice. It is never a deadline: a period without a report is "not updated", not late.
package struct PeriodReportRule: Sendable, Hashable {
    package let id: ID<PeriodReportRule>
    /// It holds for periods whose last day is this one or later.
    package let since: Day
    package private(set) var workingDays: Int
    /// The document that says so; empty for office practice.
    package private(set) var source: String
    package private(set) var made: Letter.Step

    package static let mostDays = 60
    /// What holds where nothing was set.
    ///
    /// Office practice, not law: rules on periodic reports name days of their own for each report.
    package static let usual = 5

    package init(id: ID<PeriodReportRule>, since: Day, workingDays: Int, source: String, made: Letter.Step) {
        self.id = id
        self.since = since
        self.workingDays = workingDays
        self.source = source
        self.made = made
    }

    /// Refuses what can't be meant, and what would change periods that are open.
    package func check(today: Day) throws(Refusal) {
        guard (1...Self.mostDays).contains(workingDays) else { throw .letter(.rhythmOutOfRange(most: Self.mostDays)) }
        guard since >= today else { throw .assignment(.periodRuleInPast(today)) }
    }

    /// What was set for the same day is put right.
    package mutating func replace(by other: PeriodReportRule) {
        workingDays = other.workingDays
        source = other.source
        made = other.made
    }

    /// The working days for a period that ends on a day.
    package static func workingDays(for last: Day, among rules: [PeriodReportRule]) -> Int {
        rules.filter { $0.since <= last }.max { $0.since < $1.since }?.workingDays ?? usual
    }
}
