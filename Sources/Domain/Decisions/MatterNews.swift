// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about what is laid before the leader; how is said in `MatterNewsWords`.
package enum MatterNews: String, FeatureNews {
    case decisionLaid
    case decisionTaken

    package var ability: Ability? {
        switch self {
        case .decisionLaid: .takeDecision
        case .decisionTaken: .layDecision
        }
    }

    package var isUnsilenceable: Bool { false }
}
