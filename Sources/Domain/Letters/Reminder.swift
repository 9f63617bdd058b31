// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An agency was reminded of an assignment (đôn đốc): by a letter that was sent, or by words within the system.
package struct Reminder: Sendable, Hashable {
    package let id: ID<Reminder>
    package let assignment: ID<Assignment>
    /// The agency that reminds.
    package let agency: ID<Agency>
    /// The letter; nil for words within the system.
    package let letter: ID<Letter>?
    /// What was said; empty where the letter says it.
    package let text: String
    package let at: Instant
    package let by: ID<Person>

    package init(
        id: ID<Reminder>, assignment: ID<Assignment>, agency: ID<Agency>, letter: ID<Letter>?, text: String,
        at: Instant, by: ID<Person>
    ) {
        self.id = id
        self.assignment = assignment
        self.agency = agency
        self.letter = letter
        self.text = text
        self.at = at
        self.by = by
    }
}

extension Assignment {
    /// Whether there is anything to remind the agency of: something is still expected from it.
    package var awaitsAgency: Bool { !state.isEnded && state != .reported }

    /// Whether somebody may remind the agency now.
    package func checkReminder(by actor: Actor) throws(Refusal) {
        guard awaitsAgency else { throw .letter(.nothingToRemind) }
        guard actor.isSystem || actor.agency != agency else { throw .letter(.cannotRemindOwnAgency) }
    }
}
