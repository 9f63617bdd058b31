// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Scans: documents that came in as pictures.
extension URLs {
    package static func scan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)" }
    package static func stopScan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/dung" }
    package static func readScanAgain(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/doc-lai" }
    package static func dropScan(_ id: ID<Scan>) -> String { "/van-ban/ban-quet/\(id)/bo" }

    /// The picture of a scanned document's page, from 1.
    package static func scannedPage(_ id: ID<Notice>, _ number: Int) -> String { "/van-ban/\(id)/trang/\(number)" }
}
