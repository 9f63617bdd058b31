// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Who gets an answer from which address, written out apart from the policy: a new route needs a row here.
enum PermissionTable {
    /// The record an address is asked about.
    enum Record {
        case none
        case assignment
        case evidence
        case difficulty
        case notice
        case draft
        case agency
        case account
        case report
        case draftReport
        case letter
        case scan
        case incoming
        // Rounds
        case round
        case roundList
        case roundPaper
        case enrolment
        case enrolmentStep
        case milestoneRound
        case milestone
        case milestoneFile
        case matter
        // Committees
        case committee
        case committeeDecision
        case plan
        case planProgress
        // Competence
        case qualityPerson
    }

    struct Row {
        let route: String
        let record: Record
        /// The roles that are answered for a record of their own agency, or without a record.
        let own: Set<Role>
        /// The roles that are answered for a record of another agency.
        let other: Set<Role>

        init(_ route: String, _ record: Record, _ own: Set<Role>, other: Set<Role> = []) {
            self.route = route
            self.record = record
            self.own = own
            self.other = other
        }

        init(_ route: String, _ own: Set<Role>) { self.init(route, .none, own, other: own) }
    }

    static let everyone = Set(Role.allCases)
    static let readers = everyone.subtracting([.administrator])
    /// Those who see the whole province; the clerk's agency accepts the work of the others.
    static let overseers: Set<Role> = [
        .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
        .committeeMember, .clerk,
    ]
    static let reporters: Set<Role> = [
        .agencyHead, .qualityRepresentative, .isoSecretary, .standingOfficer, .homeAffairsReviewer, .financeReviewer,
    ]
    static let workers = reporters.union([.officer])
    static let issuers: Set<Role> = [.standingOfficer, .committeeOffice]
    static let leaders: Set<Role> = [.standingOfficer, .committeeOffice, .provincialLeader]
    static let preparers: Set<Role> = [.standingOfficer, .committeeOffice, .clerk]
    static let deciders: Set<Role> = [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead]
    static let answerers = reporters.union([.committeeOffice, .provincialLeader])
    static let directors: Set<Role> = [.administrator, .standingOfficer]
    static let administrators: Set<Role> = [.administrator]

    static let rows: [Row] =
        people + province + assignments + notices + agencies + reports + letters + system + committees
        + competence
        + rounds
        + milestones

    private static let people: [Row] = [
        Row("GET /dang-nhap", everyone), Row("POST /dang-nhap", everyone), Row("POST /dang-xuat", everyone),
        Row("POST /ngon-ngu", everyone), Row("GET /", everyone), Row("GET /viec-cua-toi", everyone),
        Row("GET /tim-kiem", everyone), Row("GET /tim-kiem/tai-ve", everyone), Row("GET /tai-khoan", everyone),
        Row("GET /tai-khoan/mat-khau", everyone),
        Row("POST /tai-khoan/mat-khau", everyone), Row("GET /tai-khoan/vai-tro", everyone),
        Row("POST /tai-khoan/dang-xuat-het", everyone),
        // The second factor, delegations, the access log
        Row("GET /dang-nhap/ma", everyone), Row("POST /dang-nhap/ma", everyone),
        Row("GET /tai-khoan/hai-lop", everyone), Row("POST /tai-khoan/hai-lop", everyone),
        Row("POST /tai-khoan/hai-lop/ma-du-phong", everyone), Row("POST /tai-khoan/hai-lop/thiet-lap-lai", everyone),
        Row("POST /tai-khoan/hai-lop/tat", everyone), Row("POST /tai-khoan/uy-quyen", everyone),
        Row("GET /quan-tri/nhat-ky-truy-cap", directors), Row("GET /quan-tri/nhat-ky-truy-cap/tai-ve", directors),
        Row("GET /quan-tri/hai-lop", administrators), Row("POST /quan-tri/hai-lop", administrators),
        Row("POST /quan-tri/tai-khoan/:id/hai-lop", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/uy-quyen", .account, administrators, other: administrators),
        // News
        Row("GET /tin-moi", everyone), Row("POST /tin-moi/da-doc", everyone),
        Row("GET /tin-moi/tom-tat", everyone), Row("GET /tin-moi/lua-chon", everyone),
        Row("POST /tin-moi/lua-chon", everyone),
        Row("GET /quan-tri/tai-khoan", administrators), Row("GET /quan-tri/tai-khoan/tai-ve", administrators),
        Row("GET /quan-tri/tai-khoan/moi", administrators),
        Row("POST /quan-tri/tai-khoan/moi", administrators), Row("GET /quan-tri/tai-khoan/hang-loat", administrators),
        Row("POST /quan-tri/tai-khoan/hang-loat", administrators),
        Row("POST /quan-tri/tai-khoan/hang-loat/ghi", administrators),
        Row("GET /quan-tri/tai-khoan/:id", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/mat-khau", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/phien", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/vai-tro", .account, administrators, other: administrators),
        Row("POST /quan-tri/tai-khoan/:id/ket-thuc", .account, administrators, other: administrators),
    ]

    private static let assignments: [Row] = [
        Row("GET /nhiem-vu", readers), Row("GET /nhiem-vu/tai-ve", readers),
        Row("POST /ban-nhap", everyone), Row("POST /ban-nhap/bo", everyone),
        Row("GET /nhiem-vu-chon/tiep-nhan", workers), Row("POST /nhiem-vu-chon/tiep-nhan", workers),
        Row("GET /nhiem-vu-chon/chap-nhan", deciders), Row("POST /nhiem-vu-chon/chap-nhan", deciders),
        Row("GET /nhiem-vu-chon/nhac", leaders), Row("POST /nhiem-vu-chon/nhac", leaders),
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
        // Difficulties
        Row("GET /kho-khan", readers), Row("GET /kho-khan/tai-ve", readers),
        Row("GET /kho-khan/:id", .difficulty, readers, other: overseers),
        Row("POST /kho-khan/:id/tra-loi", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /kho-khan/:id/chuyen", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /kho-khan/:id/thao-go", .difficulty, answerers, other: answerers.intersection(overseers)),
        Row("POST /nhiem-vu/:id/kho-khan", .assignment, workers),
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

    /// The province on one page.
    private static let province: [Row] = [
        Row("GET /can-quyet-dinh", wholeReaders),
        Row("POST /can-quyet-dinh/:id/nhac", .assignment, leaders, other: leaders),
        Row("POST /can-quyet-dinh/:id/chi-dao", .assignment, leaders, other: leaders),
        Row("POST /can-quyet-dinh/:id/lui-han", .assignment, leaders, other: leaders),
        Row("GET /toan-tinh", wholeReaders), Row("GET /toan-tinh/tuan", wholeReaders),
        Row("GET /toan-tinh/tai-ve", wholeReaders),
    ]

    private static let notices: [Row] = [
        Row("GET /van-ban", readers), Row("GET /van-ban/tai-ve", readers),
        Row("GET /van-ban/nhap", preparers), Row("POST /van-ban/nhap", preparers),
        Row("GET /van-ban/:id", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/ban-goc", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/kiem-tra", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/thong-tin", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/y/:key", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/them-y", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/bo", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/ban-hanh", .draft, issuers, other: issuers),
        // Scans: the committee's office is above every agency; the others see their own agency's.
        Row("GET /van-ban/ban-quet/:id", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/dung", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/doc-lai", .scan, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/ban-quet/:id/bo", .scan, preparers, other: [.committeeOffice]),
    ]

    private static let agencies: [Row] = [
        Row("GET /co-quan", everyone), Row("GET /co-quan/tai-ve", everyone),
        Row("GET /co-quan/:id", .agency, everyone, other: everyone.subtracting([.externalReader])),
        Row("GET /co-quan/moi", directors), Row("POST /co-quan/moi", directors), Row("GET /co-quan/nhap", directors),
        Row("POST /co-quan/nhap", directors), Row("POST /co-quan/nhap/ghi", directors),
        Row("GET /co-quan/cach-hieu", issuers),
        Row("GET /co-quan/sap-xep", directors), Row("POST /co-quan/sap-xep", directors),
        Row("GET /co-quan/sap-xep/moi", directors), Row("POST /co-quan/sap-xep/moi", directors),
        Row("POST /co-quan/sap-xep/xem", directors),
        Row("GET /co-quan/tap-hop", directors), Row("POST /co-quan/tap-hop", directors),
        Row("GET /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ket-thuc", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ten-khac", .agency, directors, other: directors),
    ]

    private static let reports: [Row] = [
        Row("GET /bao-cao", reportReaders), Row("GET /bao-cao/tai-ve", reportReaders),
        Row("GET /bao-cao/moi", issuers), Row("POST /bao-cao/moi", issuers),
        Row("GET /bao-cao/:id", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/so-sanh", reportReaders),
        Row("GET /bao-cao/:id/so-lieu", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/:id/so-lieu/tai-ve", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/:id/ban-in", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/pdf", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/docx", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/tinh-lai", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/ban-hanh", .draftReport, [.standingOfficer], other: [.standingOfficer]),
    ]

    /// Agencies see issued reports, with their own rows only.
    private static let reportReaders = readers.subtracting([.externalReader])

    /// The document itself speaks of the whole province.
    private static let wholeReaders = overseers.subtracting([.clerk])

    static let letterReaders: Set<Role> = [
        .standingOfficer, .committeeOffice, .clerk, .provincialLeader, .agencyHead, .qualityRepresentative,
        .isoSecretary,
    ]
    static let drafters: Set<Role> = [.standingOfficer, .committeeOffice, .isoSecretary]
    static let approvers: Set<Role> = [.agencyHead, .provincialLeader, .committeeOffice]
    static let clerks: Set<Role> = [.clerk]

    /// Nobody is answered about another agency's draft.
    private static let letters: [Row] = [
        Row("GET /van-ban-di", letterReaders), Row("GET /van-ban-di/tai-ve", letterReaders),
        Row("GET /so-van-ban/di/tai-ve", letterReaders), Row("GET /so-van-ban/den/tai-ve", letterReaders),
        Row("GET /van-ban-di/moi", drafters),
        Row("POST /van-ban-di/moi", drafters), Row("GET /van-ban-di/:id", .letter, letterReaders),
        Row("GET /van-ban-di/:id/ban-in", .letter, letterReaders),
        Row("GET /van-ban-di/:id/docx", .letter, letterReaders), Row("GET /van-ban-di/:id/sua", .letter, drafters),
        Row("POST /van-ban-di/:id/sua", .letter, drafters), Row("POST /van-ban-di/:id/trinh", .letter, drafters),
        Row("POST /van-ban-di/:id/bo", .letter, drafters), Row("POST /van-ban-di/:id/duyet", .letter, approvers),
        Row("POST /van-ban-di/:id/cap-so", .letter, clerks),
        Row("POST /van-ban-di/:id/khong-phat-hanh", .letter, clerks),
        Row("POST /van-ban-di/:id/ban-ky", .letter, clerks), Row("POST /van-ban-di/:id/gui", .letter, clerks),
        Row("GET /so-van-ban/di", letterReaders), Row("GET /so-van-ban/di/in", letterReaders),
        Row("POST /so-van-ban/di", clerks), Row("GET /so-van-ban/den", letterReaders),
        Row("GET /so-van-ban/den/in", letterReaders), Row("POST /so-van-ban/den", clerks),
        Row("GET /so-van-ban/den/:id", .incoming, clerks), Row("POST /so-van-ban/den/:id/sua", .incoming, clerks),
        Row("POST /so-van-ban/den/:id/gach", .incoming, clerks),
        Row("GET /so-van-ban/thiet-lap", clerks), Row("POST /so-van-ban/thiet-lap", clerks),
        Row("GET /don-doc", leaders), Row("POST /don-doc", issuers), Row("GET /don-doc/nhip", leaders),
        Row("POST /don-doc/nhip", issuers), Row("GET /don-doc/ky-bao-cao", leaders),
        Row("POST /don-doc/ky-bao-cao", [.standingOfficer]),
        Row("POST /nhiem-vu/:id/nhac", .assignment, leaders, other: leaders),
    ]

    private static let system: [Row] = [
        Row("GET /quan-tri/nhat-ky", directors), Row("GET /quan-tri/nhat-ky/tai-ve", directors),
        Row("GET /quan-tri/nhat-ky/kiem-tra", directors),
        Row("GET /quan-tri/sao-luu", administrators), Row("POST /quan-tri/sao-luu", administrators),
        Row("POST /quan-tri/nhat-ky/kiem-tra", directors), Row("POST /quan-tri/nhat-ky/diem-moc", directors),
    ]

    /// Addresses of parts of a record that have tests of their own: their parent's row says who gets that far.
    static let parts: Set<String> = [
        // Need a frozen report in their query; ComparisonTests asks for them.
        "GET /bao-cao/so-sanh/so-lieu", "GET /bao-cao/so-sanh/tai-ve",
        "GET /van-ban-di/:id/ban-ky", "GET /van-ban-di/:id/pdf",
        "GET /quan-tri/nhat-ky/diem-moc/:id", "POST /quan-tri/tai-khoan/:id/vai-tro/:membership/ket-thuc",
        "GET /co-quan/sap-xep/:id", "GET /co-quan/sap-xep/:id/ban-giao", "POST /co-quan/sap-xep/:id/ban-giao",
        "POST /co-quan/sap-xep/:id/ban-giao/xem", "POST /co-quan/sap-xep/:id/tep", "GET /co-quan/sap-xep/:id/tep",
        "POST /co-quan/:id/ten-khac/:alias/bo", "POST /co-quan/tap-hop/:alias/bo",
        "POST /co-quan/cach-hieu/:alias/bo",
        "GET /tin-moi/:id", "POST /quan-tri/hai-lop/:id/thoi", "POST /tai-khoan/uy-quyen/:delegation/ket-thuc",
        "POST /quan-tri/tai-khoan/:id/uy-quyen/:delegation/ket-thuc",
        "GET /van-ban/:id/trang/:number",
        "POST /tai-khoan/phien/:id/ket-thuc", "POST /tai-khoan/vai-tro",
    ]
}
