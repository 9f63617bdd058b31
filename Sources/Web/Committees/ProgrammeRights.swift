// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store

/// What a visitor may do in the programme, asked by its pages: an officer of another agency than the standing office in force is
/// not offered what they would be refused.
struct ProgrammeRights: Sendable {
    let actor: Actor
    /// The standing office, where it is another agency and the visitor one of its officers by role only.
    let otherOffice: String?

    /// Whether the visitor may do it, and does it for the standing office in force.
    func may(_ ability: Ability) -> Bool { otherOffice == nil && actor.may(ability) }

    /// Who does it instead, where the visitor's role alone would let them.
    func instead(_ ability: Ability, _ language: Language) -> HTML {
        guard let otherOffice, actor.may(ability) else { return .empty }
        return Message(
            .info, RefusalWords.sentence(.committee(.notTheStandingOffice(name: otherOffice)), language)
        ).html
    }
}

extension Visit {
    func programme() async throws -> ProgrammeRights {
        let (actor, today) = (try actor, today)
        guard actor.role == .standingOfficer else { return ProgrammeRights(actor: actor, otherOffice: nil) }
        let office = try await system.read { try CommitteeStore.standingOffice(on: today, in: $0) }
        guard let office, actor.isOutside(office) else { return ProgrammeRights(actor: actor, otherOffice: nil) }
        return ProgrammeRights(actor: actor, otherOffice: try await system.directory().shortName(of: office))
    }
}
