// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension MatterNews: WordedNews {
    var group: NewsChoicesPage.Group { .others }

    var vietnamese: String {
        switch self {
        case .decisionLaid: "Việc trình quyết định"
        case .decisionTaken: "Kết quả việc đã trình"
        }
    }

    var english: String {
        switch self {
        case .decisionLaid: "Decisions laid before the leader"
        case .decisionTaken: "Decisions taken"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .decisionLaid: "Có việc cần đồng chí quyết định" + (day.isEmpty ? "" : " trước \(day)")
        case .decisionTaken: "Lãnh đạo đã cho ý kiến về việc đã trình"
        }
    }

    func english(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .decisionLaid: "Something waits for your decision" + (day.isEmpty ? "" : " by \(day)")
        case .decisionTaken: "The leader has answered what was laid before them"
        }
    }
}
