// SPDX-License-Identifier: AGPL-3.0-or-later

/// Who is acting: a signed-in person, in one role, for one agency.
package struct Actor: Sendable, Hashable {
    /// The person at the keyboard.
    package let person: ID<Person>
    /// The person's name, as shown in the frame and written in the trail.
    package let name: String
    /// The role chosen for this session.
    package let role: Role
    /// The agency the role belongs to.
    package let agency: ID<Agency>
    /// The agency itself and every agency below it: what "own" means.
    package let ownAgencies: Set<ID<Agency>>
    /// The person on whose behalf this is done, while a delegation lasts.
    package let actingFor: ID<Person>?
    /// How much of the role was given, while a delegation lasts.
    package let scope: Delegation.Scope

    package init(
        person: ID<Person>, name: String, role: Role, agency: ID<Agency>, ownAgencies: Set<ID<Agency>> = [],
        actingFor: ID<Person>? = nil, scope: Delegation.Scope = .all
    ) {
        self.person = person
        self.name = name
        self.role = role
        self.agency = agency
        self.ownAgencies = ownAgencies.union([agency])
        self.actingFor = actingFor
        self.scope = scope
    }

    /// How far an ability reaches for this actor.
    package func reach(_ ability: Ability) -> Reach {
        scope.covers(ability) ? Policy.reach(of: role, for: ability) : .none
    }

    /// Whether the actor has the ability at all.
    package func may(_ ability: Ability) -> Bool { reach(ability) != .none }

    /// Whether the ability reaches a record of that agency.
    package func may(_ ability: Ability, on agency: ID<Agency>) -> Bool {
        switch reach(ability) {
        case .none: false
        case .own: ownAgencies.contains(agency)
        case .province: true
        }
    }
}
