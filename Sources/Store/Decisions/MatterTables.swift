// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of what is laid before the leader.
enum MatterTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Matter.table,
        MatterOpinion.table,
        MatterDay.table,
    ]
}
