// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Committees, working groups and the decisions they come to be by.
extension URLs {
    package static let committees = "/ban-chi-dao"
    package static let newCommitteeDecision = "/ban-chi-dao/moi"

    /// The list of who has sent a decision: of an order, of a round, or of all.
    package static func committees(_ query: [(String, String)]) -> String { link(committees, query) }

    /// A body as it is, or was on a day.
    package static func committee(_ id: ID<SteeringCommittee>, on day: String = "") -> String {
        link("/ban-chi-dao/\(id)", [("ngay", day)])
    }

    package static func committeeDecision(_ id: ID<CommitteeDecision>) -> String { "/ban-chi-dao/quyet-dinh/\(id)" }
    package static func handInCommittee(_ id: ID<CommitteeDecision>) -> String { committeeDecision(id) + "/nop" }
    package static func settleCommittee(_ id: ID<CommitteeDecision>) -> String { committeeDecision(id) + "/tiep-nhan" }
    package static func dropCommittee(_ id: ID<CommitteeDecision>) -> String { committeeDecision(id) + "/bo" }
    package static func committeeFile(_ id: ID<CommitteeDecision>) -> String { committeeDecision(id) + "/tep" }
}
