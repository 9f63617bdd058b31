// SPDX-License-Identifier: AGPL-3.0-or-later

/// What somebody may do in the programme: what their role may, unless they are a standing officer of another agency than the
/// standing office that the province's committee names (decision 0021).
///
/// The one place that says who is outside: pages, actions and queries ask it.
package struct ProgrammeRights: Sendable, Hashable {
    package let actor: Actor
    /// The standing office in force, where it is another agency than a standing officer's own.
    ///
    /// Whoever is no standing officer has their rights from elsewhere.
    package let otherOffice: ID<Agency>?

    /// The rights under the standing office in force; nil while no committee names one.
    package init(_ actor: Actor, under office: ID<Agency>?) {
        self.actor = actor
        otherOffice = actor.role == .standingOfficer && office != actor.agency ? office : nil
    }

    package var isOutside: Bool { otherOffice != nil }

    /// Whether the role may do it, and the actor does it for the standing office in force.
    package func may(_ ability: Ability) -> Bool { !isOutside && actor.may(ability) }
}
