// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// When drafts of letters that remind agencies are prepared by themselves: an office's policy, as data.
///
/// It prepares and never sends. The default is office practice, not law.
package struct ChaseRhythm: Sendable, Hashable, Codable {
    /// One moment of it, for one assignment.
    package enum Step: String, Sendable, CaseIterable, Codable {
        /// Some working days before the due date.
        case before
        /// On the due date.
        case onDay
        /// Some working days after it.
        case after
        /// Later still: to the leader.
        case leader
    }

    package static let mostDays = 60

    /// Whether anything is prepared at all.
    package var isOn: Bool
    /// Working days before the due date; nil for not at all.
    package var before: Int?
    package var onDay: Bool
    /// Working days after the due date; nil for not at all.
    package var after: Int?
    /// Working days after the due date; nil for not at all.
    package var leader: Int?
    /// Whom the letter to the leader addresses: `Lãnh đạo UBND tỉnh`.
    package var leaderName: String

    package init(
        isOn: Bool = false, before: Int? = 5, onDay: Bool = true, after: Int? = 5, leader: Int? = 10,
        leaderName: String = "Lãnh đạo Ủy ban nhân dân tỉnh"
    ) {
        self.isOn = isOn
        self.before = before
        self.onDay = onDay
        self.after = after
        self.leader = leader
        self.leaderName = leaderName
    }

    /// Whether its figures can be meant.
    package func check() throws(Refusal) {
        for days in [before, after, leader].compactMap(\.self) where !(1...Self.mostDays).contains(days) {
            throw .letter(.rhythmOutOfRange(most: Self.mostDays))
        }
        if let after, let leader, leader <= after { throw .letter(.rhythmLeaderTooSoon) }
        guard leader == nil || !leaderName.isBlank else { throw .letter(.rhythmLeaderMissing) }
    }

    /// The step an open assignment is at on a day; nil between two of them.
    ///
    /// A step lasts until the next begins, so that a server that stood still for a day prepares what it missed.
    package func step(due: Day, on today: Day, calendar: WorkingCalendar) -> Step? {
        let past = calendar.workingDays(after: due, through: today)
        if today > due {
            if let leader, past >= leader { return .leader }
            if let after, past >= after { return .after }
            return nil
        }
        if today == due { return onDay ? .onDay : nil }
        if let before, -past <= before { return .before }
        return nil
    }
}

/// A draft was prepared for a step: never twice for the same order, step and due date.
package struct ChaseStep: Sendable, Hashable {
    package let id: ID<ChaseStep>
    /// The office whose rhythm it is.
    package let agency: ID<Agency>
    package let assignment: ID<Assignment>
    package let step: ChaseRhythm.Step
    package let due: Day
    package let letter: ID<Letter>

    package init(
        id: ID<ChaseStep>, agency: ID<Agency>, assignment: ID<Assignment>, step: ChaseRhythm.Step, due: Day,
        letter: ID<Letter>
    ) {
        self.id = id
        self.agency = agency
        self.assignment = assignment
        self.step = step
        self.due = due
        self.letter = letter
    }
}
