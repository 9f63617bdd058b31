// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum ProvincePermissions: FeaturePermissions {
    private static let wholeReaders = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        Row("GET /can-quyet-dinh", wholeReaders),
        Row("POST /can-quyet-dinh/:id/nhac", .assignment, leaders, other: leaders),
        Row("POST /can-quyet-dinh/:id/chi-dao", .assignment, leaders, other: leaders),
        Row("POST /can-quyet-dinh/:id/lui-han", .assignment, leaders, other: leaders),
        Row("GET /toan-tinh", wholeReaders),
        Row("GET /toan-tinh/tuan", wholeReaders),
        Row("GET /toan-tinh/tai-ve", wholeReaders),
    ]
}
