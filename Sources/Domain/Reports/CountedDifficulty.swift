// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A difficulty as a report counted it: what was known of it at the end of the report's day.
package struct CountedDifficulty: Sendable, Hashable, Codable {
    package let agency: ID<Agency>
    package let directive: ID<Directive>
    package let text: String
    package let raisedOn: Day
    /// Short name of who can clear it.
    package let solver: String
    /// Empty while unanswered.
    package let answer: String
    package let answeredOn: Day?
    package let isSolved: Bool

    /// Counts a difficulty; nil when it was not raised yet, or was cleared before the period began.
    init?(
        _ difficulty: Difficulty, of directive: ID<Directive>, from begin: Instant, before end: Instant, zone: Zone,
        directory: AgencyDirectory
    ) {
        guard difficulty.raisedAt < end, difficulty.solvedAt.map({ $0 >= begin }) ?? true else { return nil }
        let answeredAt = difficulty.answeredAt.flatMap { $0 < end ? $0 : nil }
        agency = difficulty.agency
        self.directive = directive
        text = difficulty.text
        raisedOn = difficulty.raisedAt.day(in: zone)
        solver = directory.shortName(of: difficulty.solver)
        answer = answeredAt == nil ? "" : difficulty.answer
        answeredOn = answeredAt?.day(in: zone)
        isSolved = difficulty.solvedAt.map { $0 < end } ?? false
    }
}
