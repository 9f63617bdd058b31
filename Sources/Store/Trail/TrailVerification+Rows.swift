// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension TrailVerification {
    /// Compares every row of a table with what was last recorded of it.
    func checkRows(of table: BusinessTable) throws {
        let width = table.columns.count
        try snapshot.each(Self.rowsWithRecord(of: table)) { row in
            counts.rows += 1
            let id = try row.bytes(0)
            // Nothing recorded, or its removal was the last that was.
            guard !row.isNull(width + 1) else { return found(table.name, id, .added) }
            let entry = try row.bytes(width)
            guard let salt = try row.optionalBytes(width + 2) else { return found(table.name, id, .unproven) }
            let values = try (0..<width).map { try row.value($0) }
            guard Canonical.hash(row: values, of: table, salt: salt) != (try row.bytes(width + 1)) else { return }
            found(table.name, id, try isIntact(entry) ? .changed : .unproven)
        }
        try snapshot.each(Self.recordedButGone(from: table)) { found(table.name, try $0.bytes(0), .removed) }
    }

    /// The rows of a table, each with the entry that last wrote it, the hash recorded, and the salt.
    private static func rowsWithRecord(of table: BusinessTable) -> SQL {
        """
        SELECT \(sql: table.selected), last.entry_id, last.hash, trail_payload.salt
        FROM \(name: table.name)
        LEFT JOIN trail_row AS last ON last.row_id = \(name: table.name).id AND last.revision = (
            SELECT revision FROM trail_row
            WHERE row_id = \(name: table.name).id AND table_name = \(table.name) ORDER BY revision DESC LIMIT 1)
        LEFT JOIN trail_payload ON trail_payload.entry_id = last.entry_id
        """
    }

    /// Rows that were last recorded as written, and are not there.
    private static func recordedButGone(from table: BusinessTable) -> SQL {
        """
        SELECT row_id FROM trail_row
        WHERE table_name = \(table.name) AND hash IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM \(name: table.name) WHERE \(name: table.name).id = trail_row.row_id)
        AND NOT EXISTS (
            SELECT 1 FROM trail_row AS later WHERE later.row_id = trail_row.row_id
            AND later.table_name = \(table.name) AND later.revision > trail_row.revision)
        """
    }

    /// Whether an entry's content, salt and recorded rows are those it was sealed with, so that a row that differs is
    /// itself to blame.
    private func isIntact(_ id: [UInt8]) throws -> Bool {
        let sealed = try snapshot.first(
            """
            SELECT payload_hash, rows_hash, salt, content FROM trail_entry
            JOIN trail_payload ON trail_payload.entry_id = trail_entry.id WHERE trail_entry.id = \(id)
            """
        ) { row in
            (payload: try row.bytes(0), rows: try row.bytes(1), salt: try row.bytes(2), content: try row.text(3))
        }
        guard let sealed, Canonical.hash(payload: sealed.content, salt: sealed.salt) == sealed.payload else {
            return false
        }
        var rows = Canonical("rows")
        try snapshot.each(
            "SELECT table_name, row_id, revision, hash FROM trail_row WHERE entry_id = \(id) ORDER BY number"
        ) { row in
            rows.add(
                table: try row.text(0), row: try row.bytes(1), revision: try row.int(2),
                hash: try row.optionalBytes(3))
        }
        return rows.hash() == sealed.rows
    }
}
