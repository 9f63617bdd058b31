// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MatterAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .layDecision: "Trình việc cần quyết định"
        case .supplementDecision: "Bổ sung việc cần quyết định"
        case .withdrawDecision: "Rút việc cần quyết định"
        case .takeDecision: "Quyết định"
        }
    }

    var english: String {
        switch self {
        case .layDecision: "Laid a decision before the leader"
        case .supplementDecision: "Added to a decision that waits"
        case .withdrawDecision: "Withdrew a decision that waited"
        case .takeDecision: "Decided"
        }
    }
}
