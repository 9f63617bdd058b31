// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about agencies' plans; how is said in `PlanNewsWords`.
package enum PlanNews: String, FeatureNews {
    case planSubmitted
    case planApproved
    case planReturned
    case planCommented

    package var ability: Ability? {
        switch self {
        case .planSubmitted: .approvePlan
        case .planApproved, .planReturned, .planCommented: .keepPlan
        }
    }

    package var isUnsilenceable: Bool {
        switch self {
        case .planReturned: true
        case .planSubmitted, .planApproved, .planCommented: false
        }
    }
}
