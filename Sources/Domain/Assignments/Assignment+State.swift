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
        /// Xin lùi hạn.
        case extensionAsked
        /// Yêu cầu bổ sung.
        case returned
        /// Hoàn thành.
        case accepted
        /// Thôi thực hiện.
        case cancelled
        /// Được thay thế.
        case superseded

        /// Whether nothing more is expected from anyone.
        package var isEnded: Bool { self == .accepted || isCalledOff }

        /// Whether it ended without being done: such work counts nowhere.
        package var isCalledOff: Bool { self == .cancelled || self == .superseded }
    }

    /// The state, derived from the facts.
    package var state: State {
        if cancelledAt != nil { return replacedBy == nil ? .cancelled : .superseded }
        if acceptedAt != nil { return .accepted }
        if awaitsDecision { return .reported }
        if asksExtension { return .extensionAsked }
        if let returnedAt, returnedAt >= reviewedAt ?? returnedAt { return .returned }
        if startedAt != nil || reports > 0 { return .inProgress }
        return acknowledgedAt == nil ? .issued : .acknowledged
    }

    /// Whether the latest report is still undecided.
    package var awaitsDecision: Bool {
        guard let reportedAt else { return false }
        return [returnedAt, reviewedAt, acceptedAt].allSatisfy { $0.map { $0 < reportedAt } ?? true }
    }

    /// Whether a later day was asked for and neither granted nor refused.
    package var asksExtension: Bool {
        guard let extensionAskedAt else { return false }
        return extensionDecidedAt.map { $0 < extensionAskedAt } ?? true
    }

    /// Whether its deadline is counted from an event whose day nobody has said yet.
    package var awaitsEvent: Bool { term != nil && due == nil }

    /// Whether it is a standing duty: reported on in a rhythm, never late, in no on-time rate.
    package var isStanding: Bool { rhythm != nil }
}
