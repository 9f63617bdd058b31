// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about milestones of rounds; how is said in `MilestoneNewsWords`.
package enum MilestoneNews: String, FeatureNews {
    case milestoneReported
    case milestoneAccepted
    case milestoneReturned
    /// A leader or the standing office reminds of a milestone, or orders more.
    case milestoneCalled
    case milestoneExtended

    package var ability: Ability? {
        switch self {
        case .milestoneReported: .acceptMilestone
        case .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended: .reportMilestone
        }
    }

    package var isUnsilenceable: Bool {
        switch self {
        case .milestoneReturned, .milestoneCalled: true
        case .milestoneReported, .milestoneAccepted, .milestoneExtended: false
        }
    }
}
