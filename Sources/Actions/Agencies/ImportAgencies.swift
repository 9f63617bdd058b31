// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// A table of agencies enters the directory, all of it or nothing.
///
/// The table is read again here, against the directory as it is at this moment, not as it was at the preview.
package struct ImportAgencies: Action {
    package static let name = TrailAction.agency(.importAgencies)
    package let text: String

    package init(_ text: String) { self.text = text }

    package var ability: Ability? { .manageAgencies }

    /// Gives how many agencies are new.
    package func perform(_ work: Work) throws -> Int {
        let table = try AgencyImport(text, directory: try AgencyStore.directory(in: work.transaction))
        guard table.bad.isEmpty else { throw Refusal.agency(.importRowsRefused(lines: table.bad.map(\.line))) }
        var ids: [Int: ID<Agency>] = [:]
        for index in table.order {
            ids[index] = try insert(table.rows[index], ids, work)
        }
        guard let first = table.order.first.flatMap({ ids[$0] }) else { throw Refusal.agency(.importIsEmpty) }
        work.about(first)
        work.note(.agencies, to: String(ids.count))
        return ids.count
    }

    private func insert(_ row: AgencyImport.Row, _ ids: [Int: ID<Agency>], _ work: Work) throws -> ID<Agency> {
        try row.draft.checkLengths()
        var parent: ID<Agency>?
        switch row.parent {
        case .none: break
        case .existing(let id): parent = id
        case .row(let index): parent = ids[index]
        }
        let draft = row.draft
        let agency = Agency(
            id: work.newID(), name: draft.name, shortName: draft.shortName.isEmpty ? draft.name : draft.shortName,
            level: draft.level, parent: parent, code: AgencyCode(draft.code)?.description,
            validFrom: draft.validFrom, validTo: draft.validTo)
        try work.recorder.insert(agency)
        for alias in row.aliases {
            try work.recorder.insert(
                AgencyAlias(
                    id: work.newID(), phrase: alias, target: .agencies([agency.id]), at: work.now,
                    person: work.actor.person))
        }
        return agency.id
    }
}
