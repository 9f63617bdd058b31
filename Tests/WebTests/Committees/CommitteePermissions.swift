// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum CommitteePermissions: FeaturePermissions {
    private static let keepers = reporters.union([.committeeOffice])
    /// Those who see every agency's.
    private static let whole = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        Row("GET /ban-chi-dao", readers),
        Row("GET /ban-chi-dao/tai-ve", readers),
        Row("GET /ban-chi-dao/moi", keepers),
        Row("POST /ban-chi-dao/moi", keepers),
        Row("GET /ban-chi-dao/:id", .committee, readers, other: whole),
        Row("GET /ban-chi-dao/quyet-dinh/:id", .committeeDecision, readers, other: whole),
        Row("GET /ban-chi-dao/quyet-dinh/:id/tep", .committeeDecision, readers, other: whole),
        Row("POST /ban-chi-dao/quyet-dinh/:id", .committeeDecision, keepers),
        Row("POST /ban-chi-dao/quyet-dinh/:id/nop", .committeeDecision, keepers),
        Row("POST /ban-chi-dao/quyet-dinh/:id/bo", .committeeDecision, keepers),
        Row("POST /ban-chi-dao/quyet-dinh/:id/tiep-nhan", .committeeDecision, issuers, other: issuers),
    ]
}
