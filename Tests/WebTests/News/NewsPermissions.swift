// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum NewsPermissions: FeaturePermissions {
    static let rows: [Row] = [
        // News
        Row("GET /tin-moi", everyone),
        Row("POST /tin-moi/da-doc", everyone),
        Row("GET /tin-moi/tom-tat", everyone),
        Row("GET /tin-moi/lua-chon", everyone),
        Row("POST /tin-moi/lua-chon", everyone),
    ]

    static let parts: Set<String> = [
        "GET /tin-moi/:id"
    ]
}
