// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PlanNews: WordedNews {
    var group: NewsChoicesPage.Group { .reports }

    var vietnamese: String {
        switch self {
        case .planSubmitted: "Kế hoạch chi tiết trình đến"
        case .planApproved: "Kế hoạch chi tiết được phê duyệt"
        case .planReturned: "Kế hoạch chi tiết bị trả lại"
        case .planCommented: "Góp ý kế hoạch chi tiết"
        }
    }

    var english: String {
        switch self {
        case .planSubmitted: "Detailed plans submitted"
        case .planApproved: "A detailed plan approved"
        case .planReturned: "A detailed plan returned"
        case .planCommented: "Comments on a detailed plan"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        switch self {
        case .planSubmitted: "\(facts.who) đã trình kế hoạch chi tiết, chờ phê duyệt"
        case .planApproved: "\(facts.who) đã phê duyệt kế hoạch chi tiết"
        case .planReturned: "\(facts.who) yêu cầu bổ sung kế hoạch chi tiết"
        case .planCommented: "\(facts.who) góp ý kế hoạch chi tiết"
        }
    }

    func english(of facts: News.Facts) -> String {
        switch self {
        case .planSubmitted: "\(facts.who) has submitted its detailed plan"
        case .planApproved: "\(facts.who) has approved the detailed plan"
        case .planReturned: "\(facts.who) has returned the detailed plan"
        case .planCommented: "\(facts.who) has commented on the detailed plan"
        }
    }
}
