// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension RoundNews: WordedNews {
    var group: NewsChoicesPage.Group { .reports }

    var vietnamese: String {
        switch self {
        case .listSent: "Danh sách đợt chờ ý kiến"
        case .listOpinionGiven: "Ý kiến về danh sách đợt"
        case .listDecided: "Quyết định về danh sách đợt"
        case .enrolled: "Cơ quan được đưa vào đợt"
        }
    }

    var english: String {
        switch self {
        case .listSent: "Lists of rounds that wait for an opinion"
        case .listOpinionGiven: "Opinions on lists of rounds"
        case .listDecided: "Decisions on lists of rounds"
        case .enrolled: "The agency's approval for a round"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .listSent: "Danh sách đợt triển khai cần cho ý kiến" + (day.isEmpty ? "" : " trước hết ngày \(day)")
        case .listOpinionGiven: "\(facts.who) đã cho ý kiến về danh sách đợt triển khai"
        case .listDecided: "Danh sách đợt triển khai đã được quyết định"
        case .enrolled: "Cơ quan bạn được phê duyệt vào đợt triển khai"
        }
    }

    func english(of facts: News.Facts) -> String {
        let day = facts.officialDay
        return switch self {
        case .listSent: "The list of a round waits for your opinion" + (day.isEmpty ? "" : " by \(day)")
        case .listOpinionGiven: "\(facts.who) has given its opinion on the list of a round"
        case .listDecided: "The list of a round has been decided on"
        case .enrolled: "Your agency has been approved for a round"
        }
    }
}
