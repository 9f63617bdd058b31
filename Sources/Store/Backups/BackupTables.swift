// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of copies of the system.
enum BackupTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        BackupRun.table
    ]
}
