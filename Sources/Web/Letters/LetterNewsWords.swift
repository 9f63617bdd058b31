// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension LetterNews: WordedNews {
    var group: NewsChoicesPage.Group { .documents }

    var vietnamese: String {
        switch self {
        case .remindersDrafted: "Dự thảo văn bản đôn đốc"
        case .letterToApprove: "Văn bản chờ duyệt"
        case .letterToNumber: "Văn bản chờ lấy số"
        case .letterReturned: "Dự thảo được trả lại"
        }
    }

    var english: String {
        switch self {
        case .remindersDrafted: "Draft reminders"
        case .letterToApprove: "Letters to approve"
        case .letterToNumber: "Letters to number"
        case .letterReturned: "Drafts returned"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let count = facts.count ?? 0
        return switch self {
        case .remindersDrafted: "Có \(count) dự thảo văn bản đôn đốc chờ xem"
        case .letterToApprove: "Có dự thảo văn bản chờ duyệt"
        case .letterToNumber: "Có văn bản đã duyệt chờ lấy số"
        case .letterReturned: "Dự thảo văn bản được trả lại để sửa"
        }
    }

    func english(of facts: News.Facts) -> String {
        let count = facts.count ?? 0
        return switch self {
        case .remindersDrafted: count == 1 ? "1 draft reminder waits for you" : "\(count) draft reminders wait for you"
        case .letterToApprove: "A draft letter waits for approval"
        case .letterToNumber: "An approved letter waits for its number"
        case .letterReturned: "A draft letter has been returned for changes"
        }
    }
}
