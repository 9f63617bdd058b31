// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum MatterPermissions: FeaturePermissions {
    private static let matterReaders: Set<Role> = [.standingOfficer, .committeeOffice, .provincialLeader]

    static let rows: [Row] = [
        Row("GET /viec-quyet-dinh", matterReaders),
        Row("GET /viec-quyet-dinh/tai-ve", matterReaders),
        Row("GET /viec-quyet-dinh/moi", issuers),
        Row("POST /viec-quyet-dinh/moi", issuers),
        Row("GET /viec-quyet-dinh/:id", .matter, matterReaders, other: matterReaders),
        Row("POST /viec-quyet-dinh/:id/quyet-dinh", .matter, [.provincialLeader], other: [.provincialLeader]),
        Row("GET /viec-quyet-dinh/:id/bo-sung", .matter, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /viec-quyet-dinh/:id/bo-sung", .matter, [.standingOfficer], other: [.standingOfficer]),
        Row("POST /viec-quyet-dinh/:id/rut", .matter, [.standingOfficer], other: [.standingOfficer]),
    ]
}
