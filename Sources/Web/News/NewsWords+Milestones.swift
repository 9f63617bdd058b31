// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// News of milestones and decisions.
extension NewsWords {
    static func milestone(_ kind: News.Kind, _ facts: News.Facts) -> String {
        let day = facts.day.flatMap { Day(iso: $0)?.official } ?? ""
        return switch kind {
        case .milestoneReported: "\(facts.who) báo cáo đạt mốc, chờ xem xét"
        case .milestoneAccepted: "Kết quả mốc được chấp nhận"
        case .milestoneReturned: "Kết quả mốc cần bổ sung"
        case .milestoneCalled: "Cơ quan bạn được đôn đốc về một mốc" + (day.isEmpty ? "" : ", cần xong trước \(day)")
        case .milestoneExtended: "Mốc của cơ quan bạn được lùi" + (day.isEmpty ? "" : " đến \(day)")
        case .decisionLaid: "Có việc cần đồng chí quyết định" + (day.isEmpty ? "" : " trước \(day)")
        case .decisionTaken: "Lãnh đạo đã cho ý kiến về việc đã trình"
        default: ""
        }
    }

    static func milestoneInEnglish(_ kind: News.Kind, _ facts: News.Facts) -> String {
        let day = facts.day.flatMap { Day(iso: $0)?.official } ?? ""
        return switch kind {
        case .milestoneReported: "\(facts.who) handed in a milestone; it waits for a decision"
        case .milestoneAccepted: "A milestone was accepted"
        case .milestoneReturned: "A milestone needs more"
        case .milestoneCalled: "Your agency is reminded of a milestone" + (day.isEmpty ? "" : ", to be done by \(day)")
        case .milestoneExtended: "Your agency has more time for a milestone" + (day.isEmpty ? "" : ", until \(day)")
        case .decisionLaid: "Something waits for your decision" + (day.isEmpty ? "" : " by \(day)")
        case .decisionTaken: "The leader has answered what was laid before them"
        default: ""
        }
    }

    static func milestoneKind(_ kind: News.Kind) -> String {
        switch kind {
        case .milestoneReported: "Mốc báo cáo chờ xem xét"
        case .milestoneAccepted: "Mốc được chấp nhận"
        case .milestoneReturned: "Mốc cần bổ sung"
        case .milestoneCalled: "Đôn đốc, chỉ đạo về mốc"
        case .milestoneExtended: "Mốc được lùi"
        case .decisionLaid: "Việc trình quyết định"
        case .decisionTaken: "Kết quả việc đã trình"
        default: ""
        }
    }

    static func milestoneKindInEnglish(_ kind: News.Kind) -> String {
        switch kind {
        case .milestoneReported: "Milestones handed in"
        case .milestoneAccepted: "Milestones accepted"
        case .milestoneReturned: "Milestones returned"
        case .milestoneCalled: "Reminders and orders about milestones"
        case .milestoneExtended: "More time for milestones"
        case .decisionLaid: "Decisions laid before the leader"
        case .decisionTaken: "Decisions taken"
        default: ""
        }
    }
}
