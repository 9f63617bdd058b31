// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum BackupPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /quan-tri/sao-luu", administrators),
        Row("POST /quan-tri/sao-luu", administrators),
    ]
}
