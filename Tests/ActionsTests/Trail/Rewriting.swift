// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

@testable import Store

/// What someone could do who commands the database and knows this program: write a chain anew so that it agrees with
/// itself.
enum Rewriting {
    /// Changes the role in a chain's entry, and seals it and all that follow again.
    static func rewrite(_ chain: ID<Agency>, from sequence: Int, in transaction: Transaction) throws {
        let entries = try transaction.rows(
            """
            SELECT \(sql: TrailEntry.columns) FROM trail_entry
            WHERE chain_id = \(chain) AND sequence >= \(sequence) ORDER BY sequence
            """
        ) { try TrailEntry($0) }
        var previous = entries.first?.previous ?? []
        for entry in entries {
            let role = entry.sequence == sequence ? "clerk" : entry.role
            let forged = TrailEntry(
                id: entry.id, chain: entry.chain, sequence: entry.sequence, at: entry.at, person: entry.person,
                role: role, actingFor: entry.actingFor, action: entry.action, subject: entry.subject,
                payloadHash: entry.payloadHash, rowsHash: entry.rowsHash, previous: previous, hash: [])
            previous = forged.computedHash
            try transaction.run(
                """
                UPDATE trail_entry SET role = \(role), previous = \(forged.previous), hash = \(previous)
                WHERE id = \(entry.id)
                """)
        }
        try transaction.run("UPDATE trail_chain SET hash = \(previous) WHERE id = \(chain)")
    }

    /// Cuts a chain's last entry off, with the rows it wrote and nobody else did.
    static func cutLast(of chain: ID<Agency>, in transaction: Transaction) throws {
        let last = try transaction.first(
            "SELECT \(sql: TrailEntry.columns) FROM trail_entry WHERE chain_id = \(chain) ORDER BY sequence DESC LIMIT 1"
        ) { try TrailEntry($0) }
        guard let last else { return }
        let rows = try transaction.rows("SELECT table_name, row_id FROM trail_row WHERE entry_id = \(last.id)") {
            (table: try $0.text(0), id: try $0.bytes(1))
        }
        for row in rows { try transaction.run("DELETE FROM \(name: row.table) WHERE id = \(row.id)") }
        try transaction.run("DELETE FROM trail_row WHERE entry_id = \(last.id)")
        try transaction.run("DELETE FROM trail_payload WHERE entry_id = \(last.id)")
        try transaction.run("DELETE FROM trail_entry WHERE id = \(last.id)")
        try transaction.run(
            "UPDATE trail_chain SET sequence = sequence - 1, hash = \(last.previous) WHERE id = \(chain)")
    }
}
