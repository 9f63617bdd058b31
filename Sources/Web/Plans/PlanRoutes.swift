// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of agencies' detailed plans.
package enum PlanRoutes {
    /// Tables and evidence are files: as much as the installation takes.
    private static let uploads = 256 << 20

    package static let all: [Route] = [
        .get("/ke-hoach", .able(.seePlans), list),
        .get("/ke-hoach/tai-ve", .able(.seePlans), export),
        .get("/ke-hoach/moi", .able(.keepPlan), newForm),
        .post("/ke-hoach/moi/xem", .able(.keepPlan), bodyLimit: uploads, preview),
        .post("/ke-hoach/moi", .able(.keepPlan), make),
        .get("/ke-hoach/tep/:id", .able(.seePlans), evidence),
        .get("/ke-hoach/:id", .able(.seePlans), show),
        .get("/ke-hoach/:id/tai-ve", .able(.seePlans), exportOne),
        .get("/ke-hoach/:id/ban-word", .able(.seePlans), document),
        .get("/ke-hoach/:id/sua", .able(.keepPlan), editForm),
        .post("/ke-hoach/:id/sua", .able(.keepPlan), edit),
        .post("/ke-hoach/:id/trinh", .able(.keepPlan), submit),
        .post("/ke-hoach/:id/quyet-dinh", .able(.approvePlan), decide),
        .post("/ke-hoach/:id/gop-y", .able(.seePlans), comment),
        .post("/ke-hoach/:id/sua-doi", .able(.keepPlan), revise),
        .post("/ke-hoach/:id/tien-do", .able(.keepPlan), bodyLimit: uploads, report),
    ]
}
