// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum NoticePermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /van-ban", readers),
        Row("GET /van-ban/tai-ve", readers),
        Row("GET /van-ban/nhap", preparers),
        Row("POST /van-ban/nhap", preparers),
        Row("GET /van-ban/:id", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/ban-goc", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/kiem-tra", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/thong-tin", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/y/:key", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/them-y", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/bo", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/ban-hanh", .draft, issuers, other: issuers),
    ]
}
