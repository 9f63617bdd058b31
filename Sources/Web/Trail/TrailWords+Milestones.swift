// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// How the actions on milestones and decisions are told.
extension TrailWords {
    static func viMilestoneAction(_ action: TrailAction) -> String {
        switch action {
        case .setMilestones: "Đặt các mốc của đợt"
        case .forecastMilestone: "Dự báo ngày đạt mốc"
        case .extendMilestone: "Cho lùi mốc"
        case .reportMilestone: "Báo cáo đạt mốc"
        case .acceptMilestone: "Chấp nhận đạt mốc"
        case .returnMilestone: "Yêu cầu bổ sung kết quả mốc"
        case .remindMilestone: "Đôn đốc mốc"
        case .orderMilestone: "Chỉ đạo về mốc"
        case .layDecision: "Trình việc cần quyết định"
        case .supplementDecision: "Bổ sung việc cần quyết định"
        case .withdrawDecision: "Rút việc cần quyết định"
        case .takeDecision: "Quyết định"
        default: ""
        }
    }

    static func enMilestoneAction(_ action: TrailAction) -> String {
        switch action {
        case .setMilestones: "Set the round's milestones"
        case .forecastMilestone: "Said when a milestone is expected"
        case .extendMilestone: "Gave more time for a milestone"
        case .reportMilestone: "Handed in a milestone"
        case .acceptMilestone: "Accepted a milestone"
        case .returnMilestone: "Returned a milestone for more"
        case .remindMilestone: "Reminded of a milestone"
        case .orderMilestone: "Ordered more about a milestone"
        case .layDecision: "Laid a decision before the leader"
        case .supplementDecision: "Added to a decision that waits"
        case .withdrawDecision: "Withdrew a decision that waited"
        case .takeDecision: "Decided"
        default: ""
        }
    }

    static func viMilestoneField(_ field: TrailChange.Field) -> String {
        switch field {
        case .milestones: "mốc"
        case .forecast: "dự báo"
        case .delay: "nguyên nhân chậm"
        case .reached: "đạt ngày"
        case .answer: "trả lời"
        default: ""
        }
    }

    static func enMilestoneField(_ field: TrailChange.Field) -> String {
        switch field {
        case .milestones: "milestones"
        case .forecast: "expected"
        case .delay: "reason of delay"
        case .reached: "reached on"
        case .answer: "answer"
        default: ""
        }
    }
}
