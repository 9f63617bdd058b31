// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is told about decisions on committees; how is said in `CommitteeNewsWords`.
package enum CommitteeNews: String, FeatureNews {
    /// An agency sent the decision on its committee.
    case committeeHandedIn
    case committeeReceived
    case committeeReturned
    /// The scan somebody laid down is marked secret, and was given up.
    case committeeScanSecret

    package var ability: Ability? {
        switch self {
        case .committeeHandedIn: .receiveCommittee
        case .committeeReceived, .committeeReturned, .committeeScanSecret: .keepCommittee
        }
    }

    package var isUnsilenceable: Bool {
        switch self {
        case .committeeReturned, .committeeScanSecret: true
        case .committeeHandedIn, .committeeReceived: false
        }
    }
}
