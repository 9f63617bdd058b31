// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum ScanPermissions: FeaturePermissions {
    static let rows: [Row] = [
        // Scans: the committee's office is above every agency; the others see their own agency's.
        Row("GET /van-ban/ban-quet/:id", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/dung", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/doc-lai", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/bo", .scan, preparers, other: [.committeeOffice]),
    ]

    static let parts: Set<String> = [
        "GET /van-ban/:id/trang/:number"
    ]
}
