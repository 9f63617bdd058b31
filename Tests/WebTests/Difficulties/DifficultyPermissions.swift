// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum DifficultyPermissions: FeaturePermissions {
    static let rows: [Row] = [
        // Difficulties
        Row("GET /kho-khan", readers),
        Row("GET /kho-khan/tai-ve", readers),
        Row("GET /kho-khan/:id", .difficulty, readers, other: overseers),
        Row("POST /kho-khan/:id/tra-loi", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /kho-khan/:id/chuyen", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /kho-khan/:id/thao-go", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /nhiem-vu/:id/kho-khan", .assignment, workers),
    ]
}
