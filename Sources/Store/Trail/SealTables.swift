// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of the trail itself.
enum SealTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Checkpoint.table
    ]

    static let outside: [String: String] = [
        "trail_chain": "the trail itself, checked entry by entry",
        "trail_entry": "the trail itself, checked entry by entry",
        "trail_payload": "the trail itself, checked entry by entry",
        "trail_row": "the trail itself, checked entry by entry",
    ]
}
