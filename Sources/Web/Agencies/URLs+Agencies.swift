// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Agencies.
extension URLs {
    package static let agencies = "/co-quan"
    package static let newAgency = "/co-quan/moi"
    package static let importAgencies = "/co-quan/nhap"
    package static let confirmAgencies = "/co-quan/nhap/ghi"

    package static let agencySets = "/co-quan/tap-hop"

    /// What officers explained while checking.
    package static let remembered = "/co-quan/cach-hieu"

    package static func forgetMatch(_ id: ID<AgencyAlias>) -> String { "/co-quan/cach-hieu/\(id)/bo" }
    package static func removeSet(_ id: ID<AgencyAlias>) -> String { "/co-quan/tap-hop/\(id)/bo" }
    package static func agency(_ id: ID<Agency>) -> String { "/co-quan/\(id)" }
    package static func editAgency(_ id: ID<Agency>) -> String { "/co-quan/\(id)/sua" }
    package static func endAgency(_ id: ID<Agency>) -> String { "/co-quan/\(id)/ket-thuc" }
    package static func aliases(_ id: ID<Agency>) -> String { "/co-quan/\(id)/ten-khac" }
    package static func removeAlias(_ id: ID<Agency>, _ alias: ID<AgencyAlias>) -> String {
        "/co-quan/\(id)/ten-khac/\(alias)/bo"
    }
}

/// Decisions on agencies.
extension URLs {
    package static let reorganisations = "/co-quan/sap-xep"
    package static let newReorganisation = "/co-quan/sap-xep/moi"
    package static let previewReorganisation = "/co-quan/sap-xep/xem"

    package static func reorganisation(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)" }
    package static func handOver(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/ban-giao" }
    package static func handOverAgain(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/ban-giao/xem" }
    package static func reorganisationFile(_ id: ID<Reorganisation>) -> String { "/co-quan/sap-xep/\(id)/tep" }
}
