// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// The rows an action wrote, as its entry keeps them: the salted hash of each; a row written twice counts as last written.
struct TrailRows {
    /// One row's last write, numbered within the entry.
    private struct Write {
        let number: Int
        let change: Recorder.Change
        let isNew: Bool
        let hash: [UInt8]?
    }

    /// A row, whatever its table, for finding it among the rows of one action.
    private struct Key: Hashable {
        let table: String
        let id: [UInt8]

        init(_ change: Recorder.Change) {
            table = change.table.name
            id = change.id
        }
    }

    /// How many go with one statement; of those that are new and those that are not, so that there are few different statements.
    private static let most = 4

    private let entry: ID<TrailEntry>
    private let writes: [Write]

    init(_ rows: [Recorder.Change], of draft: TrailStore.Draft) {
        var last: [Key: Int] = [:]
        var new: Set<Key> = []
        for (index, change) in rows.enumerated() {
            last[Key(change)] = index
            if change.isNew { new.insert(Key(change)) }
        }
        entry = draft.id
        writes = rows.enumerated().filter { last[Key($1)] == $0 }.enumerated().map { number, row in
            Write(
                number: number, change: row.element, isNew: new.contains(Key(row.element)),
                hash: row.element.values.map { Canonical.hash(row: $0, of: row.element.table, salt: draft.salt) })
        }
    }

    /// Keeps them, and returns the hash of all.
    ///
    /// Each is numbered among all writes of that identity by whatever chain, so that which write was the last needs no clock and a
    /// write missing between two others shows.
    func insert(in transaction: Transaction) throws -> [UInt8] {
        var revisions: [Int: Int] = [:]
        var (older, newer) = (writes.filter { !$0.isNew }[...], writes.filter(\.isNew)[...])
        while !older.isEmpty || !newer.isEmpty {
            let together = older.prefix(Self.most) + newer.prefix(Self.most)
            older = older.dropFirst(Self.most)
            newer = newer.dropFirst(Self.most)
            for (number, revision) in try keep(together, in: transaction) { revisions[number] = revision }
        }
        var canonical = Canonical("rows")
        for write in writes {
            // Another table's row has the same identity.
            let revision = try revisions[write.number] ?? keepAfter(write, in: transaction)
            canonical.add(table: write.change.table.name, row: write.change.id, revision: revision, hash: write.hash)
        }
        return canonical.hash()
    }

    /// Keeps some and returns their revisions by their numbers; those are missing whose revision was taken.
    ///
    /// A new row begins at 1 without looking: on PostgreSQL who looks for what isn't there yet meets everyone who adds rows beside
    /// it (docs/decisions/0018-postgres.md).
    private func keep(_ some: ArraySlice<Write>, in transaction: Transaction) throws -> [(Int, Int)] {
        let values = some.map { write -> SQL in
            let revision: SQL = write.isNew ? "1" : "(\(sql: next(of: write)))"
            return row(of: write, revision: revision)
        }
        return try transaction.rows(
            """
            INSERT INTO trail_row (entry_id, number, table_name, row_id, revision, hash)
            VALUES \(sql: values.joined(separator: ", "))
            ON CONFLICT (row_id, revision) DO NOTHING RETURNING number, revision
            """
        ) { (try $0.int(0), try $0.int(1)) }
    }

    private func keepAfter(_ write: Write, in transaction: Transaction) throws -> Int {
        try transaction.count(
            """
            INSERT INTO trail_row (entry_id, number, table_name, row_id, revision, hash)
            VALUES \(sql: row(of: write, revision: "(\(sql: next(of: write)))")) RETURNING revision
            """)
    }

    private func row(of write: Write, revision: SQL) -> SQL {
        """
        (\(entry), \(write.number), \(write.change.table.name), \(write.change.id), \(sql: revision), \(write.hash))
        """
    }

    private func next(of write: Write) -> SQL {
        "SELECT COALESCE(max(revision), 0) + 1 FROM trail_row WHERE row_id = \(write.change.id)"
    }
}
