// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Someone with an account.
package struct Person: Sendable, Hashable {
    package let id: ID<Person>
    /// The name to sign in with: lower-case letters, digits, dot and hyphen, unique in the installation.
    package var userName: String
    /// Full name, as officials write it.
    package var name: String
    /// Position (chức vụ), free text; may be empty.
    package var position: String
    /// When the account ended; an ended account cannot sign in and keeps its place in the trail.
    package var endedAt: Instant?
    /// Whether the password must be changed at the next sign-in (one-time slips).
    package var mustChangePassword: Bool
    package var version: Int

    package init(
        id: ID<Person>, userName: String, name: String, position: String = "", endedAt: Instant? = nil,
        mustChangePassword: Bool = false, version: Int = 1
    ) {
        self.id = id
        self.userName = userName
        self.name = name
        self.position = position
        self.endedAt = endedAt
        self.mustChangePassword = mustChangePassword
        self.version = version
    }
}

/// One role of a person in one agency, perhaps until a day.
package struct Membership: Sendable, Hashable {
    package let id: ID<Membership>
    package let person: ID<Person>
    package let agency: ID<Agency>
    package let role: Role
    /// The last day on which the role may be used; required for an external reader.
    package var until: Day?
    /// When the role was taken away.
    package var endedAt: Instant?

    package init(
        id: ID<Membership>, person: ID<Person>, agency: ID<Agency>, role: Role, until: Day? = nil,
        endedAt: Instant? = nil
    ) {
        self.id = id
        self.person = person
        self.agency = agency
        self.role = role
        self.until = until
        self.endedAt = endedAt
    }

    /// Whether the role may be used on a day.
    package func isValid(on day: Day) -> Bool {
        endedAt == nil && until.map { day <= $0 } ?? true
    }
}
