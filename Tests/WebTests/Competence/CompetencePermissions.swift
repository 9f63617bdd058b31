// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum CompetencePermissions: FeaturePermissions {
    private static let keepers = reporters.union([.committeeOffice])
    /// Those who see every agency's people; only their own agency's change.
    private static let whole = overseers.subtracting([.clerk])

    static let rows: [Row] = [
        Row("GET /nang-luc", readers),
        Row("GET /nang-luc/tai-ve", readers),
        Row("GET /nang-luc/moi", keepers),
        Row("POST /nang-luc/moi", keepers),
        Row("GET /nang-luc/don-vi/:id", .agency, readers, other: whole),
        Row("GET /nang-luc/:id", .qualityPerson, readers, other: whole),
        Row("POST /nang-luc/:id", .qualityPerson, keepers),
        Row("POST /nang-luc/:id/thoi", .qualityPerson, keepers),
        Row("POST /nang-luc/:id/lop", .qualityPerson, keepers),
        Row("POST /nang-luc/:id/lop/bo", .qualityPerson, keepers),
    ]
}
