// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store

/// How pages ask what a visitor may do in the programme: an officer of another agency than the standing office in force is not
/// offered what they would be refused, and told who does it.
extension Visit {
    func programme() async throws -> ProgrammeRights {
        let (actor, today) = (try actor, today)
        return try await system.read { try CommitteeStore.rights(of: actor, on: today, in: $0) }
    }

    /// The refusal that the action would give; nil for whoever is not outside.
    func refusalOutside(_ rights: ProgrammeRights) async throws -> Refusal? {
        guard let office = rights.otherOffice else { return nil }
        return .committee(.notTheStandingOffice(name: try await system.directory().shortName(of: office)))
    }

    /// Who does it instead, where the visitor's role alone would let them.
    func instead(_ rights: ProgrammeRights, _ ability: Ability) async throws -> HTML {
        guard rights.actor.may(ability), let refusal = try await refusalOutside(rights) else { return .empty }
        return Message(.info, RefusalWords.sentence(refusal, language)).html
    }

    /// A form of the standing office's is answered as sending it would be.
    func requireStandingOffice() async throws {
        guard let refusal = try await refusalOutside(programme()) else { return }
        throw Fault.refused(refusal)
    }
}

extension Route {
    /// The address of a form that only the standing office in force may send.
    static func officeForm(_ path: String, _ ability: Ability, _ handler: @escaping Handler) -> Route {
        .get(path, .able(ability)) { visit in
            try await visit.requireStandingOffice()
            return try await handler(visit)
        }
    }
}
