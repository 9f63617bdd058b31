// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Writes an action's entry at the end of its transaction.
package enum TrailStore {
    /// What one action left behind, before it is chained.
    package struct Draft {
        package let id: ID<TrailEntry>
        package let at: Instant
        package let actor: Actor
        package let action: TrailAction
        package let subject: [UInt8]
        package let changes: [TrailChange]
        package let salt: [UInt8]

        package init(
            id: ID<TrailEntry>, at: Instant, actor: Actor, action: TrailAction, subject: [UInt8],
            changes: [TrailChange], salt: [UInt8]
        ) {
            self.id = id
            self.at = at
            self.actor = actor
            self.action = action
            self.subject = subject
            self.changes = changes
            self.salt = salt
        }
    }

    /// Appends the entry to the actor's agency's chain.
    ///
    /// The chain's head row is touched last, so that writers to different agencies hardly queue.
    package static func append(_ draft: Draft, rows: [Recorder.Change], in transaction: Transaction) throws {
        let payload = TrailPayload.encode(draft.changes)
        try transaction.post(
            "INSERT INTO trail_payload (entry_id, salt, content) VALUES (\(draft.id), \(draft.salt), \(payload))")
        let rowsHash = try TrailRows(rows, of: draft).insert(in: transaction)
        let chain = draft.actor.agency
        let head = try head(of: chain, in: transaction)
        let unsealed = TrailEntry(
            id: draft.id, chain: chain, sequence: head.sequence + 1, at: draft.at, person: draft.actor.person,
            role: draft.actor.role.rawValue, actingFor: draft.actor.actingFor, action: draft.action.rawValue,
            subject: draft.subject, payloadHash: Canonical.hash(payload: payload, salt: draft.salt),
            rowsHash: rowsHash, previous: head.hash, hash: [])
        try insert(unsealed, hash: unsealed.computedHash, in: transaction)
    }

    private static func head(of chain: ID<Agency>, in transaction: Transaction) throws -> (sequence: Int, hash: [UInt8])
    {
        let lock: SQL = transaction.engine == .postgres ? " FOR UPDATE" : ""
        let head = try transaction.first(
            "SELECT sequence, hash FROM trail_chain WHERE id = \(chain)\(sql: lock)"
        ) { (sequence: try $0.int(0), hash: try $0.bytes(1)) }
        return head ?? (0, [UInt8](repeating: 0, count: 32))
    }

    private static func insert(_ entry: TrailEntry, hash: [UInt8], in transaction: Transaction) throws {
        try transaction.post(
            """
            INSERT INTO trail_entry (
                id, chain_id, sequence, at, person_id, role, acting_for, action, subject_id, payload_hash, rows_hash,
                previous, hash)
            VALUES (
                \(entry.id), \(entry.chain), \(entry.sequence), \(entry.at), \(entry.person), \(entry.role),
                \(entry.actingFor), \(entry.action), \(entry.subject), \(entry.payloadHash), \(entry.rowsHash),
                \(entry.previous), \(hash))
            """)
        try transaction.post(
            """
            INSERT INTO trail_chain (id, sequence, hash) VALUES (\(entry.chain), \(entry.sequence), \(hash))
            ON CONFLICT (id) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
            """)
    }
}
