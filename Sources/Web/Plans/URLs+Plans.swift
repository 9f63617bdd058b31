// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Agencies' detailed plans.
extension URLs {
    package static let plans = "/ke-hoach"
    package static let newPlan = "/ke-hoach/moi"
    package static let previewPlan = "/ke-hoach/moi/xem"

    /// The list of who has a plan: of a round, or of a year.
    package static func plans(_ query: [(String, String)]) -> String { link(plans, query) }

    /// A plan, perhaps as an earlier revision says it.
    package static func plan(_ id: ID<AgencyPlan>, revision: Int? = nil) -> String {
        link("/ke-hoach/\(id)", [("lan", revision.map(String.init) ?? "")])
    }

    /// A revision of it as an official document.
    package static func planDocument(_ id: ID<AgencyPlan>, revision: Int) -> String {
        link("/ke-hoach/\(id)/ban-word", [("lan", String(revision))])
    }

    package static func editPlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/sua" }
    package static func submitPlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/trinh" }
    package static func decidePlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/quyet-dinh" }
    package static func commentPlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/gop-y" }
    package static func revisePlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/sua-doi" }
    package static func reportPlan(_ id: ID<AgencyPlan>) -> String { plan(id) + "/tien-do" }
    package static func planEvidence(_ id: ID<PlanProgress>) -> String { "/ke-hoach/tep/\(id)" }
}
