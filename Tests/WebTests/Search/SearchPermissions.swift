// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum SearchPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /tim-kiem", everyone),
        Row("GET /tim-kiem/tai-ve", everyone),
    ]
}
