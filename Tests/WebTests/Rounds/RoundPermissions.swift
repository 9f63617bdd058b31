// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum RoundPermissions: FeaturePermissions {
    /// Those who see the rounds their agency is in, and those who see all of every round.
    private static let roundReaders = readers.subtracting([.externalReader])
    private static let roundOverseers = overseers.subtracting([.clerk])
    private static let offices: Set<Role> = [.standingOfficer]
    private static let reviewers: Set<Role> = [.homeAffairsReviewer, .financeReviewer]

    static let rows: [Row] = [
        Row("GET /dot-trien-khai", roundReaders),
        Row("GET /dot-trien-khai/tai-ve", roundReaders),
        Row("GET /dot-trien-khai/moi", offices),
        Row("POST /dot-trien-khai/moi", offices),
        Row("GET /dot-trien-khai/:id", .round, roundReaders, other: roundOverseers),
        Row("GET /dot-trien-khai/:id/tai-ve", .round, roundReaders, other: roundOverseers),
        Row("GET /dot-trien-khai/:id/sua", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/sua", .round, offices, other: offices),
        Row("GET /dot-trien-khai/:id/dua-vao", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/dua-vao/xem", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/dua-vao", .round, offices, other: offices),
        Row("GET /dot-trien-khai/:id/chuyen-tiep", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/chuyen-tiep", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/sap-nhap", .round, offices, other: offices),
        Row("POST /dot-trien-khai/:id/bat-dau", .round, offices, other: offices),
        Row("GET /dot-trien-khai/co-quan/:id", .enrolment, roundReaders, other: roundOverseers),
        Row("POST /dot-trien-khai/co-quan/:id/buoc", .enrolment, offices, other: offices),
        Row("GET /dot-trien-khai/buoc/:id/tep", .enrolmentStep, roundReaders, other: roundOverseers),
        // The list, with what is not decided yet
        Row("GET /dot-trien-khai/:id/danh-sach", .round, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/:id/danh-sach/tai-ve", .round, roundOverseers, other: roundOverseers),
        Row("POST /dot-trien-khai/:id/danh-sach/gui", .round, offices, other: offices),
        Row("POST /dot-trien-khai/danh-sach/:id/y-kien", .roundList, reviewers, other: reviewers),
        Row("POST /dot-trien-khai/danh-sach/:id/y-kien-giay", .roundList, offices, other: offices),
        Row("POST /dot-trien-khai/danh-sach/:id/trinh", .roundList, offices, other: offices),
        Row("POST /dot-trien-khai/danh-sach/:id/quyet-dinh", .roundList, issuers, other: issuers),
        Row("GET /dot-trien-khai/danh-sach/:id/tep", .roundList, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/danh-sach/:id/to-trinh.docx", .roundList, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/danh-sach/:id/to-trinh.pdf", .roundList, roundOverseers, other: roundOverseers),
        // The year's documents
        Row("GET /dot-trien-khai/:id/van-ban", .round, roundOverseers, other: roundOverseers),
        Row("POST /dot-trien-khai/:id/van-ban", .round, offices, other: offices),
        Row("GET /dot-trien-khai/van-ban/:id", .roundPaper, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/van-ban/:id/sua", .roundPaper, offices, other: offices),
        Row("POST /dot-trien-khai/van-ban/:id/sua", .roundPaper, offices, other: offices),
        Row("POST /dot-trien-khai/van-ban/:id/tinh-lai", .roundPaper, offices, other: offices),
        Row("POST /dot-trien-khai/van-ban/:id/chot", .roundPaper, offices, other: offices),
        Row("GET /dot-trien-khai/van-ban/:id/so-sanh", .roundPaper, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/van-ban/:id/so-sanh/tai-ve", .roundPaper, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/van-ban/:id/van-ban.docx", .roundPaper, roundOverseers, other: roundOverseers),
        Row("GET /dot-trien-khai/van-ban/:id/van-ban.pdf", .roundPaper, roundOverseers, other: roundOverseers),
        // The whole province, and the rules behind it
        Row("GET /dot-trien-khai/toan-tinh", roundOverseers),
        Row("GET /dot-trien-khai/toan-tinh/tai-ve", roundOverseers),
        Row("GET /dot-trien-khai/quy-dinh", offices),
        Row("POST /dot-trien-khai/quy-dinh/tieu-chuan", offices),
        Row("POST /dot-trien-khai/quy-dinh/dien-ap-dung", offices),
    ]
}
