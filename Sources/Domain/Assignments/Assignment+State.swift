// SPDX-License-Identifier: AGPL-3.0-or-later

extension Assignment {
    /// Where the work stands; one word and one sign everywhere it is shown.
    package enum State: String, Sendable, CaseIterable, Codable {
        /// Chưa tiếp nhận.
        case issued
        /// Đã tiếp nhận.
        case acknowledged
        /// Đang thực hiện.
        case inProgress
        /// Chờ xem xét.
        case reported
        /// Yêu cầu bổ sung.
        case returned
        /// Hoàn thành.
        case accepted
        /// Thôi thực hiện.
        case cancelled

        /// Whether nothing more is expected from anyone.
        package var isEnded: Bool { self == .accepted || self == .cancelled }
    }

    /// The state, derived from the facts.
    package var state: State {
        if cancelledAt != nil { return .cancelled }
        if acceptedAt != nil { return .accepted }
        if awaitsDecision { return .reported }
        if let returnedAt, returnedAt >= reviewedAt ?? returnedAt { return .returned }
        if startedAt != nil || reports > 0 { return .inProgress }
        return acknowledgedAt == nil ? .issued : .acknowledged
    }

    /// Whether the latest report is still undecided.
    package var awaitsDecision: Bool {
        guard let reportedAt else { return false }
        return [returnedAt, reviewedAt, acceptedAt].allSatisfy { $0.map { $0 < reportedAt } ?? true }
    }

    /// Whether it is a standing duty: reported on in a rhythm, never late, in no on-time rate.
    package var isStanding: Bool { rhythm != nil }
}
