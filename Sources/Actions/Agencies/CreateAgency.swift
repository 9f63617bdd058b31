// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// A new agency enters the directory.
package struct CreateAgency: Action {
    package static let name = TrailAction.agency(.createAgency)
    package let draft: AgencyDraft

    package init(_ draft: AgencyDraft) { self.draft = draft }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws -> ID<Agency> {
        let directory = try AgencyStore.directory(in: work.transaction)
        try draft.checkLengths()
        let agency = try draft.agency(id: work.newID(), version: 1, among: directory)
        try work.recorder.insert(agency)
        work.about(agency.id)
        work.note(agency, insteadOf: nil, in: directory)
        return agency.id
    }
}
