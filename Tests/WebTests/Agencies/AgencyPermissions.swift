// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

enum AgencyPermissions: FeaturePermissions {
    static let rows: [Row] = [
        Row("GET /co-quan", everyone),
        Row("GET /co-quan/tai-ve", everyone),
        Row("GET /co-quan/:id", .agency, everyone, other: everyone.subtracting([.externalReader])),
        Row("GET /co-quan/moi", directors),
        Row("POST /co-quan/moi", directors),
        Row("GET /co-quan/nhap", directors),
        Row("POST /co-quan/nhap", directors),
        Row("POST /co-quan/nhap/ghi", directors),
        Row("GET /co-quan/cach-hieu", issuers),
        Row("GET /co-quan/sap-xep", directors),
        Row("POST /co-quan/sap-xep", directors),
        Row("GET /co-quan/sap-xep/moi", directors),
        Row("POST /co-quan/sap-xep/moi", directors),
        Row("POST /co-quan/sap-xep/xem", directors),
        Row("GET /co-quan/tap-hop", directors),
        Row("POST /co-quan/tap-hop", directors),
        Row("GET /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/sua", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ket-thuc", .agency, directors, other: directors),
        Row("POST /co-quan/:id/ten-khac", .agency, directors, other: directors),
    ]

    static let parts: Set<String> = [
        "GET /co-quan/sap-xep/:id",
        "GET /co-quan/sap-xep/:id/ban-giao",
        "POST /co-quan/sap-xep/:id/ban-giao",
        "POST /co-quan/sap-xep/:id/ban-giao/xem",
        "POST /co-quan/sap-xep/:id/tep",
        "GET /co-quan/sap-xep/:id/tep",
        "POST /co-quan/:id/ten-khac/:alias/bo",
        "POST /co-quan/tap-hop/:alias/bo",
        "POST /co-quan/cach-hieu/:alias/bo",
    ]
}
