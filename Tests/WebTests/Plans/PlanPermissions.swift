// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum PlanPermissions: FeaturePermissions {
    /// Those who see every agency's.
    private static let whole = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        // Plans: who doesn't approve reads what was submitted; who doesn't keep it comments only on approving.
        Row("GET /ke-hoach", readers),
        Row("GET /ke-hoach/tai-ve", readers),
        Row("GET /ke-hoach/moi", reporters),
        Row("POST /ke-hoach/moi/xem", reporters),
        Row("POST /ke-hoach/moi", reporters),
        Row("GET /ke-hoach/:id", .plan, readers, other: whole),
        Row("GET /ke-hoach/:id/tai-ve", .plan, readers, other: whole),
        Row("GET /ke-hoach/:id/ban-word", .plan, readers, other: whole),
        Row("GET /ke-hoach/tep/:id", .planProgress, readers, other: whole),
        Row("GET /ke-hoach/:id/sua", .plan, reporters),
        Row("POST /ke-hoach/:id/sua", .plan, reporters),
        Row("POST /ke-hoach/:id/trinh", .plan, reporters),
        Row("POST /ke-hoach/:id/sua-doi", .plan, reporters),
        Row("POST /ke-hoach/:id/tien-do", .plan, reporters),
        Row("POST /ke-hoach/:id/quyet-dinh", .plan, issuers, other: issuers),
        Row("POST /ke-hoach/:id/gop-y", .plan, reporters.union(issuers), other: issuers),
    ]
}
