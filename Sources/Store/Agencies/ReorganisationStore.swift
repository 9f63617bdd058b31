// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Recorded reorganisations, the line of agencies they make, and what each handed over.
package enum ReorganisationStore {
    package static func find(_ id: ID<Reorganisation>, in snapshot: Snapshot) throws -> Reorganisation {
        let found = try snapshot.first(
            "SELECT \(sql: Reorganisation.table.selected) FROM reorganisation WHERE id = \(id)"
        ) { try Reorganisation($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// All of them: those that wait first, then the latest.
    package static func all(in snapshot: Snapshot) throws -> [Reorganisation] {
        try snapshot.rows(
            """
            SELECT \(sql: Reorganisation.table.selected) FROM reorganisation
            ORDER BY carried_out_at IS NOT NULL, effective DESC, recorded_at DESC, id DESC LIMIT 500
            """
        ) { try Reorganisation($0) }
    }

    /// Which agencies one concerns: who hands over, who takes over.
    package static func links(of id: ID<Reorganisation>, in snapshot: Snapshot) throws -> [AgencyLink] {
        try snapshot.rows(
            "SELECT \(sql: AgencyLink.table.selected) FROM agency_link WHERE reorganisation_id = \(id) ORDER BY id"
        ) { try AgencyLink($0) }
    }

    /// Those whose day has come, and that nobody has carried out.
    package static func due(on today: Day, in snapshot: Snapshot) throws -> [Reorganisation] {
        try snapshot.rows(
            """
            SELECT \(sql: Reorganisation.table.selected) FROM reorganisation
            WHERE carried_out_at IS NULL AND effective <= \(today) ORDER BY effective, id
            """
        ) { try Reorganisation($0) }
    }

    /// Those an agency ended by, came from, or was renamed by, the oldest first.
    package static func of(_ agency: ID<Agency>, in snapshot: Snapshot) throws -> [Reorganisation] {
        try snapshot.rows(
            """
            SELECT \(sql: Reorganisation.table.selected) FROM reorganisation
            WHERE id IN (
                SELECT reorganisation_id FROM agency_link
                WHERE predecessor_id = \(agency) OR successor_id = \(agency))
            ORDER BY effective, recorded_at, id
            """
        ) { try Reorganisation($0) }
    }

    /// Which agencies took over from which, by all reorganisations.
    package static func links(in snapshot: Snapshot) throws -> [AgencyLink] {
        try snapshot.rows("SELECT \(sql: AgencyLink.table.selected) FROM agency_link ORDER BY id") {
            try AgencyLink($0)
        }
    }

    /// What a reorganisation handed over, each with what it is called; the work is named only to who may see it.
    package static func handedOver(
        by id: ID<Reorganisation>, seen actor: Actor, in snapshot: Snapshot
    ) throws -> [(what: HandedOver, title: String?)] {
        let visible = Visible(to: actor, under: .seeAssignments)
        let prepared = Visible(to: actor, under: .prepareNotice)
        return try snapshot.rows(
            """
            SELECT \(sql: HandedOver.table.selected), COALESCE(
                (SELECT name FROM agency WHERE id = record_id),
                (SELECT person.name FROM membership JOIN person ON person.id = person_id
                    WHERE membership.id = record_id),
                (SELECT directive.title FROM assignment JOIN directive ON directive.id = directive_id
                    WHERE assignment.id = record_id AND \(sql: visible.assignment)),
                (SELECT directive.title FROM difficulty JOIN assignment ON assignment.id = assignment_id
                    JOIN directive ON directive.id = directive_id
                    WHERE difficulty.id = record_id AND \(sql: visible.assignment)),
                (SELECT principal.name || ' → ' || delegate.name FROM delegation
                    JOIN person AS principal ON principal.id = principal_id
                    JOIN person AS delegate ON delegate.id = delegate_id WHERE delegation.id = record_id),
                (SELECT name FROM steering_committee WHERE id = record_id),
                (SELECT subject FROM notice WHERE id = record_id AND \(sql: prepared.preparedNotices)))
            FROM handed_over WHERE reorganisation_id = \(id) ORDER BY kind, id
            """
        ) { row in
            (try HandedOver(row), try row.optionalText(HandedOver.table.columns.count))
        }
    }

    /// How often one record was handed over, and by which decisions, the oldest first; what ended in an assignment is
    /// among that assignment's.
    package static func handedOver(
        _ assignment: ID<Assignment>, in snapshot: Snapshot
    ) throws -> [(what: HandedOver, by: Reorganisation)] {
        try handedOver(record: assignment.bytes, in: snapshot)
    }

    /// The same of any record.
    package static func handedOver(
        record: [UInt8], in snapshot: Snapshot
    ) throws -> [(what: HandedOver, by: Reorganisation)] {
        let width = HandedOver.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: HandedOver.table.selected), \(sql: Reorganisation.table.selected)
            FROM handed_over JOIN reorganisation ON reorganisation.id = handed_over.reorganisation_id
            WHERE handed_over.record_id = \(record) OR handed_over.into_id = \(record)
            ORDER BY reorganisation.effective, handed_over.id
            """
        ) { (try HandedOver($0), try Reorganisation($0, from: width)) }
    }

    /// The decision's file.
    package static func file(of id: ID<Reorganisation>, in snapshot: Snapshot) throws -> StoredDocument {
        let found = try snapshot.first(
            """
            SELECT \(sql: StoredDocument.table.selected) FROM stored_file
            JOIN reorganisation ON reorganisation.file_id = stored_file.id WHERE reorganisation.id = \(id)
            """
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
