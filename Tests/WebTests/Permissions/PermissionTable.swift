// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Who gets an answer from which address, written out apart from the policy: a new route needs a row here.
enum PermissionTable {
    /// The record an address is asked about.
    enum Record {
        case none
        case assignment
        case evidence
        case notice
        case draft
        case agency
        case account
        case report
        case draftReport
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
    static let preparers: Set<Role> = [.standingOfficer, .committeeOffice, .clerk]
    static let deciders: Set<Role> = [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead]
    static let directors: Set<Role> = [.administrator, .standingOfficer]
    static let administrators: Set<Role> = [.administrator]

    static let rows: [Row] = people + assignments + notices + agencies + reports + system

    private static let people: [Row] = [
        Row("GET /dang-nhap", everyone), Row("POST /dang-nhap", everyone), Row("POST /dang-xuat", everyone),
        Row("POST /ngon-ngu", everyone), Row("GET /", everyone), Row("GET /viec-cua-toi", everyone),
        Row("GET /tim-kiem", everyone), Row("GET /tai-khoan", everyone), Row("GET /tai-khoan/mat-khau", everyone),
        Row("POST /tai-khoan/mat-khau", everyone), Row("GET /tai-khoan/vai-tro", everyone),
        Row("POST /tai-khoan/dang-xuat-het", everyone),
        Row("GET /quan-tri/tai-khoan", administrators), Row("GET /quan-tri/tai-khoan/moi", administrators),
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
        Row("GET /nhiem-vu", readers),
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
    ]

    private static let notices: [Row] = [
        Row("GET /van-ban", readers), Row("GET /van-ban/nhap", preparers), Row("POST /van-ban/nhap", preparers),
        Row("GET /van-ban/:id", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/ban-goc", .notice, readers, other: overseers.subtracting([.clerk])),
        Row("GET /van-ban/:id/kiem-tra", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/thong-tin", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/y/:key", .draft, preparers, other: [.committeeOffice]),
        Row("POST /van-ban/:id/them-y", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/bo", .draft, preparers, other: preparers),
        Row("POST /van-ban/:id/ban-hanh", .draft, issuers, other: issuers),
    ]

    private static let agencies: [Row] = [
        Row("GET /co-quan", everyone),
        Row("GET /co-quan/:id", .agency, everyone, other: everyone.subtracting([.externalReader])),
        Row("GET /co-quan/moi", directors), Row("POST /co-quan/moi", directors), Row("GET /co-quan/nhap", directors),
        Row("POST /co-quan/nhap", directors), Row("POST /co-quan/nhap/ghi", directors),
        Row("GET /co-quan/tap-hop", directors), Row("POST /co-quan/tap-hop", directors),
        Row("GET /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ket-thuc", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ten-khac", .agency, directors, other: directors),
    ]

    private static let reports: [Row] = [
        Row("GET /bao-cao", reportReaders), Row("GET /bao-cao/moi", issuers), Row("POST /bao-cao/moi", issuers),
        Row("GET /bao-cao/:id", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/:id/so-lieu", .report, reportReaders, other: reportReaders),
        Row("GET /bao-cao/:id/ban-in", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/pdf", .report, wholeReaders, other: wholeReaders),
        Row("GET /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/sua", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/tinh-lai", .draftReport, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /bao-cao/:id/ban-hanh", .draftReport, [.standingOfficer], other: [.standingOfficer]),
    ]

    /// Agencies see issued reports, with their own rows only.
    private static let reportReaders = readers.subtracting([.externalReader])

    /// The document itself speaks of the whole province.
    private static let wholeReaders = overseers.subtracting([.clerk])

    private static let system: [Row] = [
        Row("GET /quan-tri/nhat-ky", directors), Row("GET /quan-tri/nhat-ky/kiem-tra", directors),
        Row("POST /quan-tri/nhat-ky/kiem-tra", directors), Row("POST /quan-tri/nhat-ky/diem-moc", directors),
    ]

    /// Addresses of parts of a record that have tests of their own: their parent's row says who gets that far.
    static let parts: Set<String> = [
        "GET /quan-tri/nhat-ky/diem-moc/:id", "POST /quan-tri/tai-khoan/:id/vai-tro/:membership/ket-thuc",
        "POST /co-quan/:id/ten-khac/:alias/bo", "POST /co-quan/tap-hop/:alias/bo",
        "POST /tai-khoan/phien/:id/ket-thuc", "POST /tai-khoan/vai-tro",
    ]
}
