// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of difficulties.
enum DifficultyTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Difficulty.table
    ]
}
