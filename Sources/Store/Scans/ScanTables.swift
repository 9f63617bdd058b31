// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of scans.
enum ScanTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Scan.table
    ]

    static let outside: [String: String] = [
        "scan_page": "drawn from the scan's or the evidence's file, can be made again"
    ]
}
