// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension NewsWords {
    static func committee(_ kind: News.Kind, _ facts: News.Facts) -> String {
        let number = facts.number ?? ""
        return switch kind {
        case .committeeHandedIn: "\(facts.who) đã gửi Quyết định \(number) về Ban Chỉ đạo ISO, chờ tiếp nhận"
        case .committeeReceived: "\(facts.who) đã tiếp nhận Quyết định \(number) về Ban Chỉ đạo ISO"
        case .committeeReturned: "\(facts.who) yêu cầu bổ sung Quyết định \(number) về Ban Chỉ đạo ISO"
        default: ""
        }
    }

    static func committeeEnglish(_ kind: News.Kind, _ facts: News.Facts) -> String {
        let number = facts.number ?? ""
        return switch kind {
        case .committeeHandedIn: "\(facts.who) has sent decision \(number) on its ISO committee, to be received"
        case .committeeReceived: "\(facts.who) has received decision \(number) on the ISO committee"
        case .committeeReturned: "\(facts.who) has returned decision \(number) on the ISO committee"
        default: ""
        }
    }

    static func committeeKind(_ kind: News.Kind) -> String {
        switch kind {
        case .committeeHandedIn: "Quyết định về ban chỉ đạo gửi đến"
        case .committeeReceived: "Quyết định về ban chỉ đạo được tiếp nhận"
        case .committeeReturned: "Quyết định về ban chỉ đạo bị trả lại"
        default: ""
        }
    }

    static func committeeKindEnglish(_ kind: News.Kind) -> String {
        switch kind {
        case .committeeHandedIn: "Committees' decisions sent in"
        case .committeeReceived: "A committee's decision received"
        case .committeeReturned: "A committee's decision returned"
        default: ""
        }
    }
}
