// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// The checkpoints that were signed here.
package enum CheckpointStore {
    /// The latest, if there is any.
    package static func latest(in snapshot: Snapshot) throws -> Checkpoint? {
        try snapshot.first(
            "SELECT \(sql: Checkpoint.table.selected) FROM trail_checkpoint ORDER BY at DESC, id DESC LIMIT 1"
        ) { try Checkpoint($0) }
    }

    package static func find(_ id: ID<Checkpoint>, in snapshot: Snapshot) throws -> Checkpoint {
        let found = try snapshot.first(
            "SELECT \(sql: Checkpoint.table.selected) FROM trail_checkpoint WHERE id = \(id)"
        ) { try Checkpoint($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The checkpoint whose head was printed so.
    package static func find(_ head: ShortHead, in snapshot: Snapshot) throws -> Checkpoint? {
        let line = "\nhead \(head)\n"
        return try snapshot.first(
            """
            SELECT \(sql: Checkpoint.table.selected) FROM trail_checkpoint
            WHERE \(sql: contains(line)) ORDER BY at LIMIT 1
            """
        ) { try Checkpoint($0) }
    }

    /// The latest checkpoints, without reading the chains of each.
    package static func recent(limit: Int, in snapshot: Snapshot) throws -> [(id: ID<Checkpoint>, at: Instant)] {
        try snapshot.rows("SELECT id, at FROM trail_checkpoint ORDER BY at DESC, id DESC LIMIT \(count: limit)") {
            (id: try $0.id(0), at: try $0.instant(1))
        }
    }

    private static func contains(_ line: String) -> SQL {
        .choose(sqlite: "instr(heads, \(line)) > 0", postgres: "strpos(heads, \(line)) > 0")
    }
}
