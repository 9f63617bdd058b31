// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A session with everything a page needs to know about who is behind it.
package struct SignedIn: Sendable, Hashable {
    package var session: Session
    package let person: Person
    /// Who acts; nil until one of several roles is chosen, or when there is none left.
    package let actor: Actor?
    /// Short name of the agency the role belongs to; empty without a role.
    package let agency: String
    /// The last day of the role, for those who have one.
    package let until: Day?
    /// How many roles may be chosen from today.
    package let roles: Int
    /// The name of the person acted for, while under a delegation.
    package let principal: String?
    /// What is asked of the person about a second factor.
    package let duty: SecondFactorDuty

    package init(
        session: Session, person: Person, actor: Actor?, agency: String, until: Day?, roles: Int,
        principal: String? = nil, duty: SecondFactorDuty = .none
    ) {
        self.session = session
        self.person = person
        self.actor = actor
        self.agency = agency
        self.until = until
        self.roles = roles
        self.principal = principal
        self.duty = duty
    }
}
