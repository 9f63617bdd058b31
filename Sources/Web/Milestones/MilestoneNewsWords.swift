// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MilestoneNews: WordedNews {
    var group: NewsChoicesPage.Group { .others }

    var vietnamese: String {
        switch self {
        case .milestoneReported: "Mốc báo cáo chờ xem xét"
        case .milestoneAccepted: "Mốc được chấp nhận"
        case .milestoneReturned: "Mốc cần bổ sung"
        case .milestoneCalled: "Đôn đốc, chỉ đạo về mốc"
        case .milestoneExtended: "Mốc được lùi"
        }
    }

    var english: String {
        switch self {
        case .milestoneReported: "Milestones handed in"
        case .milestoneAccepted: "Milestones accepted"
        case .milestoneReturned: "Milestones returned"
        case .milestoneCalled: "Reminders and orders about milestones"
        case .milestoneExtended: "More time for milestones"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .milestoneReported: "\(facts.who) báo cáo đạt mốc, chờ xem xét"
        case .milestoneAccepted: "Kết quả mốc được chấp nhận"
        case .milestoneReturned: "Kết quả mốc cần bổ sung"
        case .milestoneCalled: "Cơ quan bạn được đôn đốc về một mốc" + (day.isEmpty ? "" : ", cần xong trước \(day)")
        case .milestoneExtended: "Mốc của cơ quan bạn được lùi" + (day.isEmpty ? "" : " đến \(day)")
        }
    }

    func english(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .milestoneReported: "\(facts.who) handed in a milestone; it waits for a decision"
        case .milestoneAccepted: "A milestone was accepted"
        case .milestoneReturned: "A milestone needs more"
        case .milestoneCalled: "Your agency is reminded of a milestone" + (day.isEmpty ? "" : ", to be done by \(day)")
        case .milestoneExtended: "Your agency has more time for a milestone" + (day.isEmpty ? "" : ", until \(day)")
        }
    }
}
