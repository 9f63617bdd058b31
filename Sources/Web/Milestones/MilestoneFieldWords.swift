// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension MilestoneField: WordedField {
    var vietnamese: String {
        switch self {
        case .milestones: "mốc"
        case .forecast: "dự báo"
        case .delay: "nguyên nhân chậm"
        case .reached: "đạt ngày"
        }
    }

    var english: String {
        switch self {
        case .milestones: "milestones"
        case .forecast: "expected"
        case .delay: "reason of delay"
        case .reached: "reached on"
        }
    }

    func value(_ text: String, in language: Language) -> String? {
        switch self {
        case .milestones: nil
        case .forecast, .reached: Day(iso: text)?.official
        case .delay: DelayReason(rawValue: text).map(MilestoneStateWords.in(language).reason)
        }
    }
}
