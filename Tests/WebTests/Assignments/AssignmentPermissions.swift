// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum AssignmentPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /nhiem-vu", readers),
        Row("GET /nhiem-vu/tai-ve", readers),
        Row("GET /nhiem-vu-chon/tiep-nhan", workers),
        Row("POST /nhiem-vu-chon/tiep-nhan", workers),
        Row("GET /nhiem-vu-chon/chap-nhan", deciders),
        Row("POST /nhiem-vu-chon/chap-nhan", deciders),
        Row("GET /nhiem-vu-chon/nhac", leaders),
        Row("POST /nhiem-vu-chon/nhac", leaders),
        Row("GET /nhiem-vu/:id", .assignment, readers, other: overseers),
        Row("GET /tep/:id", .evidence, readers, other: overseers),
        Row("POST /nhiem-vu/:id/tiep-nhan", .assignment, workers),
        Row("POST /nhiem-vu/:id/bat-dau", .assignment, workers),
        Row("POST /nhiem-vu/:id/tien-do", .assignment, workers),
        Row("POST /nhiem-vu/:id/bao-cao", .assignment, reporters),
        // Whoever sees an assignment is told that they don't coordinate it; nobody else learns that it is there.
        Row("POST /nhiem-vu/:id/y-kien", .assignment, workers, other: workers.intersection(overseers)),
        Row("POST /nhiem-vu/:id/bao-cao-giay", .assignment, issuers, other: issuers),
        // Without naming a report it is no request at all, whatever the assignment.
        Row("POST /nhiem-vu/:id/quyet-dinh", .assignment, deciders, other: deciders),
        Row("POST /nhiem-vu/:id/thoi-thuc-hien", .assignment, issuers, other: issuers),
        // Orders' life
        Row("POST /nhiem-vu/:id/xin-lui-han", .assignment, reporters),
        Row("POST /nhiem-vu/:id/tra-loi-lui-han", .assignment, deciders, other: deciders),
        // Who sees it and doesn't direct it is told so; an agency's head sees no other agency's.
        Row("POST /nhiem-vu/:id/lui-han", .assignment, deciders, other: deciders.intersection(overseers)),
        Row("POST /nhiem-vu/:id/su-kien", .assignment, deciders, other: deciders.intersection(overseers)),
        Row("POST /nhiem-vu/:id/chi-dao", .assignment, deciders, other: deciders.intersection(overseers)),
        // Without naming an instruction it is no request at all.
        Row("POST /nhiem-vu/:id/chi-dao/tiep-nhan", .assignment, workers, other: workers),
    ]
}
