// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension BackupRun: Record {
    package static let table = BusinessTable(
        "backup_run",
        ["id", "begun_at", "ended_at", "name", "size", "files", "missing", "hash", "encrypted", "failure"])

    package var values: [Value] {
        [
            id.databaseValue, begunAt.databaseValue, endedAt.databaseValue, name.databaseValue, size.databaseValue,
            files.databaseValue, missing.databaseValue, hash.databaseValue, isEncrypted.databaseValue,
            failure.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), begunAt: try row.instant(1), endedAt: try row.instant(2), name: try row.text(3),
            size: try row.int(4), files: try row.int(5), missing: try row.int(6), hash: try row.bytes(7),
            isEncrypted: try row.bool(8), failure: try row.optionalText(9))
    }
}

/// Loads what came of backups.
package enum BackupRunStore {
    /// The latest runs, newest first.
    package static func latest(_ count: Int, in snapshot: Snapshot) throws -> [BackupRun] {
        try snapshot.rows(
            "SELECT \(sql: BackupRun.table.selected) FROM backup_run ORDER BY begun_at DESC, id DESC LIMIT \(count: count)"
        ) { try BackupRun($0) }
    }

    /// The latest run that left an archive.
    package static func latestGood(in snapshot: Snapshot) throws -> BackupRun? {
        try snapshot.first(
            """
            SELECT \(sql: BackupRun.table.selected) FROM backup_run WHERE failure IS NULL
            ORDER BY begun_at DESC, id DESC LIMIT 1
            """
        ) { try BackupRun($0) }
    }
}
