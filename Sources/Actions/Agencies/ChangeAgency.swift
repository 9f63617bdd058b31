// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What is known of an agency is put right, or it gets another name.
package struct ChangeAgency: Action {
    package static let name = TrailAction.agency(.changeAgency)
    package let agency: ID<Agency>
    /// The version that the officer saw.
    package let version: Int
    package let draft: AgencyDraft
    /// The first day of the new name, when the agency was renamed; nil when the old one was merely wrong.
    package let renamedOn: Day?

    package init(_ agency: ID<Agency>, version: Int, to draft: AgencyDraft, renamedOn: Day? = nil) {
        self.agency = agency
        self.version = version
        self.draft = draft
        self.renamedOn = renamedOn
    }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws {
        let before = try AgencyStore.agency(agency, in: work.transaction)
        guard before.version == version else {
            throw StoreError.changedMeanwhile(table: Agency.table.name, id: agency.bytes)
        }
        let directory = try AgencyStore.directory(in: work.transaction)
        try draft.checkLengths()
        let after = try draft.agency(id: agency, version: before.version + 1, among: directory)
        try work.recorder.update(after, from: version)
        if let renamedOn, before.name != after.name || before.shortName != after.shortName {
            try work.recorder.insert(
                FormerName(
                    id: work.newID(), agency: agency, name: before.name, shortName: before.shortName,
                    until: renamedOn.adding(days: -1)))
        }
        work.about(agency)
        work.note(after, insteadOf: before, in: directory)
    }
}
