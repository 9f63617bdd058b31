// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What a person proves beside the password: a secret shared with their phone, and codes for the day the phone is gone.
package struct SecondFactor: Sendable, Hashable {
    package let person: ID<Person>
    /// The secret, sealed with the installation's key: a copy of the database alone opens nothing.
    package let sealed: [UInt8]
    /// Keyed hashes of the recovery codes, as hexadecimal digits.
    package var recovery: [String]
    package let setAt: Instant

    package init(person: ID<Person>, sealed: [UInt8], recovery: [String], setAt: Instant) {
        self.person = person
        self.sealed = sealed
        self.recovery = recovery
        self.setAt = setAt
    }
}

/// An administrator's demand that people have a second factor: everyone, or those in a role, from a day on.
package struct SecondFactorRule: Sendable, Hashable {
    package let id: ID<SecondFactorRule>
    /// Nil for everyone.
    package let role: Role?
    /// The first day on which nobody works without; until then it is asked for at sign-in.
    package let since: Day
    package var endedAt: Instant?

    package init(id: ID<SecondFactorRule>, role: Role?, since: Day, endedAt: Instant? = nil) {
        self.id = id
        self.role = role
        self.since = since
        self.endedAt = endedAt
    }
}

/// What is asked of a person about a second factor today.
package enum SecondFactorDuty: Sendable, Hashable {
    /// Nothing: no rule is about them.
    case none
    /// They have one; it is required or not.
    case met(isRequired: Bool)
    /// They are to set it up before a day.
    case asked(since: Day)
    /// They must set it up before anything else.
    case demanded

    /// What rules make of a person.
    package static func of(
        hasFactor: Bool, rules: [SecondFactorRule], roles: Set<Role>, on day: Day
    ) -> SecondFactorDuty {
        let about = rules.filter { $0.endedAt == nil && ($0.role.map { roles.contains($0) } ?? true) }
        guard let since = about.map(\.since).min() else { return hasFactor ? .met(isRequired: false) : .none }
        if hasFactor { return .met(isRequired: true) }
        return since <= day ? .demanded : .asked(since: since)
    }
}
