// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension TrailVerification {
    /// One entry with what belongs to it, while its rows stream past.
    private struct Current {
        let entry: TrailEntry
        var rows = Canonical("rows")
        /// How many rows have passed, and whether each stood at its place.
        var count = 0
        var isInOrder = true
    }

    /// Follows a chain from its first entry to its head.
    private struct Chain {
        let id: ID<Agency>
        /// Sequence of the last entry seen.
        var sequence = 0
        var hash = [UInt8](repeating: 0, count: 32)
        /// The last entry's hash as recomputed: a changed `hash` alone does not break the link to the next.
        var computed = [UInt8](repeating: 0, count: 32)
    }

    /// Checks every entry of every chain with its content and its rows; tells whether entries are missing anywhere.
    func checkChains(_ heads: TrailHeads) throws -> Bool {
        var open = Dictionary(heads.heads.map { ($0.chain, $0) }, uniquingKeysWith: { first, _ in first })
        counts.chains = open.count
        var chain: Chain?
        var current: Current?
        var id: [UInt8] = []
        var isMissing = false
        try snapshot.each(Self.entries) { row in
            if try row.bytes(0) != id {
                finish(current)
                id = try row.bytes(0)
                counts.entries += 1
                guard let entry = try? TrailEntry(row) else {
                    current = nil
                    return try pass(over: row, &chain)
                }
                if chain?.id != entry.chain {
                    isMissing = end(chain, &open) || isMissing
                    chain = Chain(id: entry.chain)
                }
                isMissing = try begin(entry, row, &chain) || isMissing
                current = Current(entry: entry)
            }
            if !row.isNull(15) { try add(row, to: &current) }
        }
        finish(current)
        isMissing = end(chain, &open) || isMissing
        for head in open.values {
            found("trail_chain", head.chain.bytes, .headDiffers)
            isMissing = true
        }
        return isMissing
    }

    /// All entries in their chains' order, each as many times as it has rows; streams along the unique index.
    private static let entries: SQL = """
        SELECT \(sql: TrailEntry.columns), trail_payload.salt, trail_payload.content,
            trail_row.table_name, trail_row.row_id, trail_row.revision, trail_row.hash,
            trail_row.number
        FROM trail_entry
        LEFT JOIN trail_payload ON trail_payload.entry_id = trail_entry.id
        LEFT JOIN trail_row ON trail_row.entry_id = trail_entry.id
        ORDER BY trail_entry.chain_id, trail_entry.sequence, trail_row.number
        """

    /// Checks an entry, its link and its content; tells whether entries before it are missing.
    private func begin(_ entry: TrailEntry, _ row: Row, _ chain: inout Chain?) throws -> Bool {
        guard let before = chain else { return false }
        let computed = entry.computedHash
        let isGap = entry.sequence != before.sequence + 1
        let isLinked = entry.previous == before.hash || entry.previous == before.computed
        if computed != entry.hash {
            found("trail_entry", entry.id.bytes, .entryChanged)
        } else if isGap {
            found("trail_entry", entry.id.bytes, .entriesMissing)
        } else if !isLinked {
            found("trail_entry", entry.id.bytes, .linkBroken)
        }
        chain?.sequence = entry.sequence
        chain?.hash = entry.hash
        chain?.computed = computed
        // A lawful erasure will leave its own entry behind; until there is such an act, content may not be missing.
        if row.isNull(13) {
            found("trail_payload", entry.id.bytes, .payloadRemoved)
        } else if Canonical.hash(payload: try row.text(14), salt: try row.bytes(13)) != entry.payloadHash {
            found("trail_payload", entry.id.bytes, .payloadChanged)
        }
        return isGap
    }

    /// Names an entry whose identities are none any more, and goes on after it.
    private func pass(over row: Row, _ chain: inout Chain?) throws {
        found("trail_entry", try row.bytes(0), .entryChanged)
        chain?.sequence = try row.int(2)
        chain?.hash = try row.bytes(12)
        chain?.computed = try row.bytes(12)
    }

    private func add(_ row: Row, to current: inout Current?) throws {
        counts.writes += 1
        let table = try row.text(15)
        let id = try row.bytes(16)
        current?.rows.add(table: table, row: id, revision: try row.int(17), hash: try row.optionalBytes(18))
        if try row.int(19) != current?.count { current?.isInOrder = false }
        current?.count += 1
        if !BusinessTables.named.contains(table), let entry = current?.entry {
            found("trail_row", entry.id.bytes, .unknownTable)
        }
    }

    private func finish(_ current: Current?) {
        guard let current, !current.isInOrder || current.rows.hash() != current.entry.rowsHash else { return }
        found("trail_row", current.entry.id.bytes, .rowsChanged)
    }

    /// Compares a chain's end with its head; tells whether the chain is shorter than it was.
    private func end(_ chain: Chain?, _ open: inout [ID<Agency>: TrailHeads.Head]) -> Bool {
        guard let chain else { return false }
        guard let head = open.removeValue(forKey: chain.id) else {
            found("trail_chain", chain.id.bytes, .headRemoved)
            return false
        }
        if head.sequence == chain.sequence, head.hash == chain.hash || head.hash == chain.computed { return false }
        found("trail_chain", chain.id.bytes, .headDiffers)
        return head.sequence > chain.sequence
    }

    /// Names what is left of entries that are gone, what was put in, and writes missing between others.
    func checkLeftovers(entriesAreMissing: Bool) throws {
        let payloads: SQL = """
            SELECT entry_id FROM trail_payload
            WHERE NOT EXISTS (SELECT 1 FROM trail_entry WHERE trail_entry.id = trail_payload.entry_id)
            """
        try snapshot.each(payloads) { row in
            let id = try row.bytes(0)
            if entriesAreMissing { found("trail_entry", id, .entryRemoved) }
            found("trail_payload", id, .payloadAdded)
        }
        let rows: SQL = """
            SELECT DISTINCT entry_id FROM trail_row
            WHERE NOT EXISTS (SELECT 1 FROM trail_entry WHERE trail_entry.id = trail_row.entry_id)
            """
        try snapshot.each(rows) { row in
            let id = try row.bytes(0)
            if entriesAreMissing { found("trail_entry", id, .entryRemoved) }
            found("trail_row", id, .rowsAdded)
        }
        let gaps: SQL = """
            SELECT row_id FROM trail_row GROUP BY row_id HAVING max(revision) <> count(*) OR min(revision) <> 1
            """
        try snapshot.each(gaps) { found("trail_row", try $0.bytes(0), .revisionsMissing) }
    }
}
