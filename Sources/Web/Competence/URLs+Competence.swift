// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// People of quality management systems, and what they learnt.
extension URLs {
    package static let competence = "/nang-luc"
    package static let newQualityPerson = "/nang-luc/moi"

    /// The list of agencies, perhaps narrowed to those that lack something.
    package static func competence(_ query: [(String, String)]) -> String { link(competence, query) }

    /// The people of one agency.
    package static func competence(of agency: ID<Agency>) -> String { "/nang-luc/don-vi/\(agency)" }

    package static func qualityPerson(_ id: ID<QualityPerson>) -> String { "/nang-luc/\(id)" }
    package static func endQualityPerson(_ id: ID<QualityPerson>) -> String { qualityPerson(id) + "/thoi" }
    package static func addClass(_ id: ID<QualityPerson>) -> String { qualityPerson(id) + "/lop" }
    package static func dropClass(_ id: ID<QualityPerson>) -> String { qualityPerson(id) + "/lop/bo" }
}
