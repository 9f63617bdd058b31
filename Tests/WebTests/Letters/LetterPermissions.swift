// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Nobody is answered about another agency's draft.
enum LetterPermissions: FeaturePermissions {
    private static let letterReaders: Set<Role> = [
        .standingOfficer, .committeeOffice, .clerk, .provincialLeader, .agencyHead, .qualityRepresentative,
        .isoSecretary,
    ]
    private static let drafters: Set<Role> = [.standingOfficer, .committeeOffice, .isoSecretary]
    private static let approvers: Set<Role> = [.agencyHead, .provincialLeader, .committeeOffice]
    private static let clerks: Set<Role> = [.clerk]

    static let rows: [Row] = [
        Row("GET /van-ban-di", letterReaders),
        Row("GET /van-ban-di/tai-ve", letterReaders),
        Row("GET /so-van-ban/di/tai-ve", letterReaders),
        Row("GET /so-van-ban/den/tai-ve", letterReaders),
        Row("GET /van-ban-di/moi", drafters),
        Row("POST /van-ban-di/moi", drafters),
        Row("GET /van-ban-di/:id", .letter, letterReaders),
        Row("GET /van-ban-di/:id/ban-in", .letter, letterReaders),
        Row("GET /van-ban-di/:id/docx", .letter, letterReaders),
        Row("GET /van-ban-di/:id/sua", .letter, drafters),
        Row("POST /van-ban-di/:id/sua", .letter, drafters),
        Row("POST /van-ban-di/:id/trinh", .letter, drafters),
        Row("POST /van-ban-di/:id/bo", .letter, drafters),
        Row("POST /van-ban-di/:id/duyet", .letter, approvers),
        Row("POST /van-ban-di/:id/cap-so", .letter, clerks),
        Row("POST /van-ban-di/:id/khong-phat-hanh", .letter, clerks),
        Row("POST /van-ban-di/:id/ban-ky", .letter, clerks),
        Row("POST /van-ban-di/:id/gui", .letter, clerks),
        Row("GET /so-van-ban/di", letterReaders),
        Row("GET /so-van-ban/di/in", letterReaders),
        Row("POST /so-van-ban/di", clerks),
        Row("GET /so-van-ban/den", letterReaders),
        Row("GET /so-van-ban/den/in", letterReaders),
        Row("POST /so-van-ban/den", clerks),
        Row("GET /so-van-ban/den/:id", .incoming, clerks),
        Row("POST /so-van-ban/den/:id/sua", .incoming, clerks),
        Row("POST /so-van-ban/den/:id/gach", .incoming, clerks),
        Row("GET /so-van-ban/thiet-lap", clerks),
        Row("POST /so-van-ban/thiet-lap", clerks),
        Row("GET /don-doc", leaders),
        Row("POST /don-doc", issuers),
        Row("GET /don-doc/nhip", leaders),
        Row("POST /don-doc/nhip", issuers),
        Row("GET /don-doc/ky-bao-cao", leaders),
        Row("POST /don-doc/ky-bao-cao", [.standingOfficer]),
        Row("POST /nhiem-vu/:id/nhac", .assignment, leaders, other: leaders),
    ]

    static let parts: Set<String> = [
        "GET /van-ban-di/:id/ban-ky",
        "GET /van-ban-di/:id/pdf",
    ]
}
