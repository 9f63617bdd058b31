// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AssignmentNews: WordedNews {
    var group: NewsChoicesPage.Group {
        switch self {
        case .ordersGiven, .opinionAsked, .opinionGiven, .orderCancelled, .orderChanged, .periodOpened, .eventDated,
            .reminded, .instructed:
            .work
        case .reportHandedIn, .replyRecorded, .reportAccepted, .reportReturned, .extensionAsked, .extensionDecided:
            .reports
        }
    }

    var vietnamese: String {
        switch self {
        case .ordersGiven: "Nhiệm vụ mới được giao"
        case .opinionAsked: "Được đề nghị phối hợp"
        case .opinionGiven: "Cơ quan phối hợp đã cho ý kiến"
        case .orderCancelled: "Nhiệm vụ được thôi thực hiện"
        case .orderChanged: "Nhiệm vụ được điều chỉnh"
        case .periodOpened: "Nhiệm vụ thường xuyên mở kỳ mới"
        case .eventDated: "Có ngày làm căn cứ tính hạn"
        case .reportHandedIn: "Báo cáo gửi đến chờ xem xét"
        case .replyRecorded: "Báo cáo bằng văn bản được ghi nhận"
        case .reportAccepted: "Báo cáo được chấp nhận"
        case .reportReturned: "Báo cáo bị trả lại để bổ sung"
        case .reminded: "Được đôn đốc"
        case .instructed: "Chỉ đạo thêm"
        case .extensionAsked: "Đề nghị lùi hạn gửi đến"
        case .extensionDecided: "Kết quả đề nghị lùi hạn"
        }
    }

    var english: String {
        switch self {
        case .ordersGiven: "New orders"
        case .opinionAsked: "Asked to coordinate"
        case .opinionGiven: "A coordinating body's opinion"
        case .orderCancelled: "An order called off"
        case .orderChanged: "An order changed"
        case .periodOpened: "The next period of a standing order"
        case .eventDated: "The day an order waited for"
        case .reportHandedIn: "Reports to decide on"
        case .replyRecorded: "Replies on paper, recorded"
        case .reportAccepted: "Reports accepted"
        case .reportReturned: "Reports returned"
        case .reminded: "Reminders"
        case .instructed: "Further instructions"
        case .extensionAsked: "Requests for more time"
        case .extensionDecided: "Answers to requests for more time"
        }
    }

    func vietnamese(of facts: News.Facts) -> String {
        let day = facts.officialDay
        let count = facts.count ?? 0
        return switch self {
        case .ordersGiven: "Văn bản \(facts.number ?? "") giao cơ quan bạn \(count) nhiệm vụ"
        case .opinionAsked: "Văn bản \(facts.number ?? "") đề nghị cơ quan bạn phối hợp ở \(count) nhiệm vụ"
        case .opinionGiven: "\(facts.who) đã cho ý kiến phối hợp"
        case .orderCancelled: "Nhiệm vụ được thôi thực hiện"
        case .orderChanged: "Nhiệm vụ được điều chỉnh bởi văn bản sau"
        case .periodOpened: "Nhiệm vụ thường xuyên mở kỳ mới" + (day.isEmpty ? "" : ", hạn \(day)")
        case .eventDated: "Đã có ngày làm căn cứ tính hạn" + (day.isEmpty ? "" : ", hạn của nhiệm vụ là \(day)")
        case .reportHandedIn: "\(facts.who) đã gửi báo cáo, chờ xem xét"
        case .replyRecorded: "\(facts.who) đã ghi nhận báo cáo của cơ quan bạn nộp bằng văn bản"
        case .reportAccepted: "\(facts.who) đã chấp nhận báo cáo"
        case .reportReturned: "\(facts.who) yêu cầu bổ sung báo cáo"
        case .reminded: "\(facts.who) đôn đốc nhiệm vụ"
        case .instructed: "\(facts.who) chỉ đạo thêm về nhiệm vụ"
        case .extensionAsked: "\(facts.who) xin lùi hạn" + (day.isEmpty ? "" : " đến \(day)")
        case .extensionDecided: "\(facts.who) " + (day.isEmpty ? "không đồng ý lùi hạn" : "cho lùi hạn đến \(day)")
        }
    }

    func english(of facts: News.Facts) -> String {
        let day = facts.officialDay
        let count = facts.count ?? 0
        return switch self {
        case .ordersGiven:
            "Document \(facts.number ?? "") gives your agency \(count == 1 ? "1 order" : "\(count) orders")"
        case .opinionAsked:
            "Document \(facts.number ?? "") asks your agency to coordinate \(count == 1 ? "1 order" : "\(count) orders")"
        case .opinionGiven: "\(facts.who) has given its opinion"
        case .orderCancelled: "An order has been called off"
        case .orderChanged: "An order has been changed by a later document"
        case .periodOpened: "A standing order has opened its next period" + (day.isEmpty ? "" : ", due \(day)")
        case .eventDated: "The day an order waited for is known" + (day.isEmpty ? "" : "; it is due \(day)")
        case .reportHandedIn: "\(facts.who) has handed in a report to decide on"
        case .replyRecorded: "\(facts.who) has recorded your agency's reply on paper"
        case .reportAccepted: "\(facts.who) has accepted the report"
        case .reportReturned: "\(facts.who) asks for additions to the report"
        case .reminded: "\(facts.who) reminds you of an order"
        case .instructed: "\(facts.who) gives a further instruction on an order"
        case .extensionAsked: "\(facts.who) asks for more time" + (day.isEmpty ? "" : ", until \(day)")
        case .extensionDecided: "\(facts.who) " + (day.isEmpty ? "gives no more time" : "gives more time, until \(day)")
        }
    }
}
