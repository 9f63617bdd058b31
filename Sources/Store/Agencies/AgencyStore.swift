// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText
import WorkingTime

/// The agencies, their other names and their former ones.
package enum AgencyStore {
    /// All of it, as one value.
    package static func directory(in snapshot: Snapshot) throws -> AgencyDirectory {
        let agencies = try snapshot.rows("SELECT \(sql: Agency.table.selected) FROM agency") { try Agency($0) }
        let aliases = try snapshot.rows(
            "SELECT \(sql: AgencyAlias.table.selected) FROM agency_alias ORDER BY at, id"
        ) { try AgencyAlias($0) }
        let names = try snapshot.rows(
            "SELECT \(sql: FormerName.table.selected) FROM agency_former_name ORDER BY until, id"
        ) { try FormerName($0) }
        return AgencyDirectory(
            agencies: agencies, aliases: aliases, formerNames: names, links: try ReorganisationStore.links(in: snapshot)
        )
    }

    package static func agency(_ id: ID<Agency>, in snapshot: Snapshot) throws -> Agency {
        let found = try snapshot.first("SELECT \(sql: Agency.table.selected) FROM agency WHERE id = \(id)") {
            try Agency($0)
        }
        guard let found else { throw StoreError.notFound }
        return found
    }

    package static func alias(_ id: ID<AgencyAlias>, in snapshot: Snapshot) throws -> AgencyAlias {
        guard let alias = try alias(where: "id = \(id)", in: snapshot) else { throw StoreError.notFound }
        return alias
    }

    /// What is remembered for some words, whatever their capitals and marks.
    package static func alias(phrase: String, in snapshot: Snapshot) throws -> AgencyAlias? {
        try alias(where: "folded = \(VietnameseText.fold(phrase))", in: snapshot)
    }

    private static func alias(where condition: SQL, in snapshot: Snapshot) throws -> AgencyAlias? {
        try snapshot.first("SELECT \(sql: AgencyAlias.table.selected) FROM agency_alias WHERE \(sql: condition)") {
            try AgencyAlias($0)
        }
    }

    /// How many people can act for each agency on a day; agencies without any are absent.
    package static func peopleCounts(on day: Day, in snapshot: Snapshot) throws -> [ID<Agency>: Int] {
        var counts: [ID<Agency>: Int] = [:]
        try snapshot.each(
            """
            SELECT membership.agency_id, count(DISTINCT membership.person_id)
            FROM membership JOIN person ON person.id = membership.person_id
            WHERE membership.ended_at IS NULL AND person.ended_at IS NULL
            AND (membership.until IS NULL OR membership.until >= \(day))
            GROUP BY membership.agency_id
            """
        ) { row in counts[try row.id(0)] = try row.int(1) }
        return counts
    }
}
