// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// How fields of milestones and decisions are told.
extension TrailWords {
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
