// SPDX-License-Identifier: AGPL-3.0-or-later

/// What is done with decisions on committees, by the names the trail keeps.
package enum CommitteeAction: String, FeatureAction {
    case draftCommitteeDecision
    case editCommitteeDecision
    case dropCommitteeDecision
    case readCommitteeDecision
    case refuseCommitteeScan
    case handInCommitteeDecision
    case receiveCommitteeDecision
    case returnCommitteeDecision

    package static let isWork = true
}
