// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The addresses of assignments.
package enum AssignmentRoutes {
    /// Reports carry files: as much as the installation takes.
    private static let uploads = 256 << 20

    package static let all: [Route] = [
        .get("/nhiem-vu", .able(.seeAssignments), list),
        .get("/nhiem-vu/tai-ve", .able(.seeAssignments), export),
        .get("/nhiem-vu/:id", .able(.seeAssignments), show),
        .post("/nhiem-vu/:id/tiep-nhan", .able(.workOnAssignment), acknowledge),
        .post("/nhiem-vu/:id/bat-dau", .able(.workOnAssignment), start),
        .post("/nhiem-vu/:id/tien-do", .able(.workOnAssignment), noteProgress),
        .post("/nhiem-vu/:id/y-kien", .able(.workOnAssignment), giveOpinion),
        .post("/nhiem-vu/:id/bao-cao", .able(.reportAssignment), bodyLimit: uploads, report),
        .post("/nhiem-vu/:id/bao-cao-giay", .able(.recordPaperReply), bodyLimit: uploads, recordPaper),
        .post("/nhiem-vu/:id/quyet-dinh", .able(.decideAssignment), decide),
        .post("/nhiem-vu/:id/thoi-thuc-hien", .able(.issueNotice), cancel),
        .post("/nhiem-vu/:id/xin-lui-han", .able(.reportAssignment), askExtension),
        .post("/nhiem-vu/:id/tra-loi-lui-han", .able(.decideAssignment), decideExtension),
        .post("/nhiem-vu/:id/lui-han", .able(.decideAssignment), extendDue),
        .post("/nhiem-vu/:id/chi-dao", .able(.decideAssignment), instruct),
        .post("/nhiem-vu/:id/su-kien", .able(.decideAssignment), giveEventDay),
        .post("/nhiem-vu/:id/chi-dao/tiep-nhan", .able(.workOnAssignment), acknowledgeInstruction),
        .get("/tep/:id", .able(.seeAssignments), file),
    ]
}
