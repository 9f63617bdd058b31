// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum InboxPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /viec-cua-toi", everyone)
    ]
}
