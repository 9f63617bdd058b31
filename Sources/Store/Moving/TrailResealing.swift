// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Seals a trail anew after tables or columns it answered for were left out: what a system of an earlier schema would have.
///
/// It is no more than anybody can do who commands a database nobody signed for; checkpoints go, because they could not be
/// signed again. Only for making systems on which upgrades are proved.
package struct TrailResealing {
    private let transaction: Transaction
    private let tables: Set<String>

    package static func run(in transaction: Transaction) throws {
        let tables = Set(try Catalog.tables(in: transaction)).subtracting([Checkpoint.table.name])
        let resealing = TrailResealing(transaction: transaction, tables: tables)
        try transaction.run("DELETE FROM \(name: Checkpoint.table.name)")
        try transaction.run("DELETE FROM trail_row WHERE table_name NOT IN \(list: tables.sorted())")
        try resealing.countRevisions()
        for table in BusinessTables.all where tables.contains(table.name) { try resealing.hashRows(of: table) }
        for chain in try transaction.rows("SELECT id FROM trail_chain", { try $0.bytes(0) }) {
            try resealing.link(chain)
        }
    }

    /// Counts the writes of each row without gaps: one identity may stand in two tables, such as a scan's and its notice's.
    private func countRevisions() throws {
        let rows = try transaction.rows(
            "SELECT row_id FROM trail_row GROUP BY row_id HAVING max(revision) <> count(*)"
        ) { try $0.bytes(0) }
        for row in rows {
            let revisions = try transaction.rows(
                "SELECT revision FROM trail_row WHERE row_id = \(row) ORDER BY revision"
            ) { try $0.int(0) }
            for (index, revision) in revisions.enumerated() where revision != index + 1 {
                try transaction.run(
                    "UPDATE trail_row SET revision = \(index + 1) WHERE row_id = \(row) AND revision = \(revision)")
            }
        }
    }

    /// Gives the last record of every row the hash of what is left of the row.
    private func hashRows(of table: BusinessTable) throws {
        let here = Set(try Catalog.columns(of: table.name, in: transaction))
        guard !Set(table.columns).isSubset(of: here) else { return }
        let columns = table.columns.map { column -> SQL in
            here.contains(column) ? "\(name: table.name).\(name: column)" : "NULL"
        }
        let width = columns.count
        let rows = try transaction.rows(
            """
            SELECT \(sql: columns.joined(separator: ", ")), last.entry_id, last.number, trail_payload.salt
            FROM \(name: table.name)
            JOIN trail_row AS last ON last.row_id = \(name: table.name).id AND last.revision = (
                SELECT max(revision) FROM trail_row
                WHERE row_id = \(name: table.name).id AND table_name = \(table.name))
            JOIN trail_payload ON trail_payload.entry_id = last.entry_id
            """
        ) { row in
            let values = try (0..<width).map { try row.value($0) }
            return (
                hash: Canonical.hash(row: values, of: table, salt: try row.bytes(width + 2)),
                entry: try row.bytes(width), number: try row.int(width + 1)
            )
        }
        for row in rows {
            try transaction.run(
                "UPDATE trail_row SET hash = \(row.hash) WHERE entry_id = \(row.entry) AND number = \(row.number)")
        }
    }

    /// Seals a chain's entries one after the other.
    private func link(_ chain: [UInt8]) throws {
        let entries = try transaction.rows(
            "SELECT \(sql: TrailEntry.columns) FROM trail_entry WHERE chain_id = \(chain) ORDER BY sequence"
        ) { try TrailEntry($0) }
        guard var previous = entries.first?.previous else { return }
        for entry in entries {
            let sealed = TrailEntry(
                id: entry.id, chain: entry.chain, sequence: entry.sequence, at: entry.at, person: entry.person,
                role: entry.role, actingFor: entry.actingFor, action: entry.action, subject: entry.subject,
                payloadHash: entry.payloadHash, rowsHash: try rowsHash(of: entry.id), previous: previous, hash: [])
            previous = sealed.computedHash
            try transaction.run(
                """
                UPDATE trail_entry SET rows_hash = \(sealed.rowsHash), previous = \(sealed.previous), hash = \(previous)
                WHERE id = \(entry.id)
                """)
        }
        try transaction.run("UPDATE trail_chain SET hash = \(previous) WHERE id = \(chain)")
    }

    /// Numbers an entry's rows without gaps, and gives the hash over them.
    private func rowsHash(of entry: ID<TrailEntry>) throws -> [UInt8] {
        let rows = try transaction.rows(
            """
            SELECT table_name, row_id, revision, hash, number FROM trail_row WHERE entry_id = \(entry) ORDER BY number
            """
        ) { row in
            (
                table: try row.text(0), id: try row.bytes(1), revision: try row.int(2),
                hash: try row.optionalBytes(3), number: try row.int(4)
            )
        }
        var canonical = Canonical("rows")
        for (number, row) in rows.enumerated() {
            canonical.add(table: row.table, row: row.id, revision: row.revision, hash: row.hash)
            guard number != row.number else { continue }
            try transaction.run(
                "UPDATE trail_row SET number = \(number) WHERE entry_id = \(entry) AND number = \(row.number)")
        }
        return canonical.hash()
    }
}
