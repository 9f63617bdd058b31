// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum TrailPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /quan-tri/nhat-ky", directors),
        Row("GET /quan-tri/nhat-ky/tai-ve", directors),
        Row("GET /quan-tri/nhat-ky/kiem-tra", directors),
        Row("POST /quan-tri/nhat-ky/kiem-tra", directors),
        Row("POST /quan-tri/nhat-ky/diem-moc", directors),
    ]

    static let parts: Set<String> = [
        "GET /quan-tri/nhat-ky/diem-moc/:id"
    ]
}
