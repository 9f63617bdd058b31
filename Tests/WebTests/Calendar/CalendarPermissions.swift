// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum CalendarPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /lich", readers),
        Row("GET /lich/tai-ve", readers),
        Row("GET /lich/tep-lich", readers),
    ]
}
