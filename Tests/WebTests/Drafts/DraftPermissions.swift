// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum DraftPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("POST /ban-nhap", everyone),
        Row("POST /ban-nhap/bo", everyone),
    ]
}
