// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MilestoneAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .setMilestones: "Đặt các mốc của đợt"
        case .forecastMilestone: "Dự báo ngày đạt mốc"
        case .extendMilestone: "Cho lùi mốc"
        case .reportMilestone: "Báo cáo đạt mốc"
        case .acceptMilestone: "Chấp nhận đạt mốc"
        case .returnMilestone: "Yêu cầu bổ sung kết quả mốc"
        case .remindMilestone: "Đôn đốc mốc"
        case .orderMilestone: "Chỉ đạo về mốc"
        }
    }

    var english: String {
        switch self {
        case .setMilestones: "Set the round's milestones"
        case .forecastMilestone: "Said when a milestone is expected"
        case .extendMilestone: "Gave more time for a milestone"
        case .reportMilestone: "Handed in a milestone"
        case .acceptMilestone: "Accepted a milestone"
        case .returnMilestone: "Returned a milestone for more"
        case .remindMilestone: "Reminded of a milestone"
        case .orderMilestone: "Ordered more about a milestone"
        }
    }
}
