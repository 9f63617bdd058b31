// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CommitteeNews: WordedNews {
    var group: NewsChoicesPage.Group { .reports }

    var vietnamese: String {
        switch self {
        case .committeeHandedIn: "Quyết định về ban chỉ đạo gửi đến"
        case .committeeReceived: "Quyết định về ban chỉ đạo được tiếp nhận"
        case .committeeReturned: "Quyết định về ban chỉ đạo bị trả lại"
        case .committeeScanSecret: "Bản quét quyết định có dấu mật"
        }
    }

    var english: String {
        switch self {
        case .committeeHandedIn: "Committees' decisions sent in"
        case .committeeReceived: "A committee's decision received"
        case .committeeReturned: "A committee's decision returned"
        case .committeeScanSecret: "A decision's scan marked secret"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let number = facts.number ?? ""
        return switch self {
        case .committeeHandedIn: "\(facts.who) đã gửi Quyết định \(number) về Ban Chỉ đạo ISO, chờ tiếp nhận"
        case .committeeReceived: "\(facts.who) đã tiếp nhận Quyết định \(number) về Ban Chỉ đạo ISO"
        case .committeeReturned: "\(facts.who) yêu cầu bổ sung Quyết định \(number) về Ban Chỉ đạo ISO"
        case .committeeScanSecret:
            facts.reason == nil
                ? "Bản quét bạn đưa lên có dấu mật: đã bỏ bản này và xóa tệp"
                : "Bản quét bạn đưa lên có dấu mật: đã bỏ bản này; cùng tệp đó còn ở hồ sơ khác, hãy báo quản trị"
        }
    }

    func english(of facts: News.Facts) -> String {
        let number = facts.number ?? ""
        return switch self {
        case .committeeHandedIn: "\(facts.who) has sent decision \(number) on its ISO committee, to be received"
        case .committeeReceived: "\(facts.who) has received decision \(number) on the ISO committee"
        case .committeeReturned: "\(facts.who) has returned decision \(number) on the ISO committee"
        case .committeeScanSecret:
            facts.reason == nil
                ? "The scan you uploaded is marked secret: it was given up and its file removed"
                : "The scan you uploaded is marked secret and was given up; another record holds the same file: tell the administrator"
        }
    }
}
