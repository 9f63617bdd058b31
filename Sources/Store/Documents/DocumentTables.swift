// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of stored documents.
enum DocumentTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        StoredDocument.table
    ]

    static let outside: [String: String] = [
        "file_signatures": "drawn from the file, can be made again"
    ]
}
