// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension AssignmentRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .periodRuleInPast: "since"
        case .reportTextMissing, .instructionMissing: "text"
        case .evidenceMissing, .paperReplyNeedsFile: "evidence"
        case .returnNeedsReason, .opinionTextMissing: "opinion"
        case .cancelNeedsReason, .extensionNeedsReason: "reason"
        case .cancellingNoticeNotLater: "notice"
        case .paperReplyNeedsDocument: "document"
        case .paperReplyInFuture, .paperReplyNeedsDay, .paperReplyBeforeOrder: "on"
        case .decisionMissing, .extensionDecisionMissing: "decision"
        case .extensionNeedsDay, .extensionNotLater, .extensionDayPassed: "until"
        case .extensionRefusalNeedsReason: "answer"
        case .eventNeedsDay, .eventInFuture: "eventOn"
        case .termMalformed: "termCount"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .periodRuleInPast(let today):
            "Quy định áp dụng cho kỳ kết thúc từ hôm nay. Chọn ngày từ \(today.official)."
        case .assignmentEnded: "Nhiệm vụ này đã kết thúc."
        case .alreadyAcknowledged: "Nhiệm vụ này đã được tiếp nhận."
        case .reportTextMissing: "Nhập nội dung báo cáo."
        case .evidenceMissing: "Đính kèm ít nhất một tệp bằng chứng."
        case .reportAwaitsDecision: "Báo cáo trước đang chờ xem xét. Chờ quyết định rồi báo cáo tiếp."
        case .noReportToDecide: "Không có báo cáo nào chờ quyết định."
        case .reportIsNotTheLatest: "Cơ quan đã nộp báo cáo mới hơn. Xem báo cáo mới rồi quyết định."
        case .reporterCannotDecide: "Người nộp báo cáo không được tự chấp nhận. Cần một người khác quyết định."
        case .recorderCannotDecide:
            "Người ghi nhận trả lời giấy không được tự chấp nhận. Cần một người khác quyết định."
        case .ownAgencyCannotDecide: "Không cơ quan nào được quyết định nhiệm vụ của chính mình."
        case .notTheAcceptingBody: "Chỉ cơ quan được giao xem xét kết quả mới quyết định được nhiệm vụ này."
        case .returnNeedsReason: "Nêu nội dung cần bổ sung để cơ quan biết phải làm gì."
        case .cancelNeedsReason: "Chọn văn bản hoặc nêu lý do cho thôi thực hiện."
        case .cancellingNoticeNotLater: "Chọn một văn bản ban hành sau văn bản giao nhiệm vụ này."
        case .notACoordinator: "Cơ quan của bạn không phải cơ quan phối hợp của nhiệm vụ này."
        case .opinionTextMissing: "Nhập ý kiến phối hợp."
        case .paperReplyNeedsDocument: "Nhập số, ký hiệu của văn bản trả lời."
        case .paperReplyInFuture: "Ngày của văn bản trả lời chưa tới. Kiểm tra lại ngày."
        case .paperReplyNeedsDay: "Nhập ngày của văn bản trả lời, dạng ngày/tháng/năm."
        case .paperReplyNeedsFile: "Đính kèm bản chụp hoặc tệp của văn bản trả lời."
        case .paperReplyBeforeOrder(let day):
            "Văn bản trả lời không thể có trước ngày giao nhiệm vụ \(day.official). Kiểm tra lại ngày."
        case .paperReplyOfOwnAgency:
            "Không ghi nhận văn bản trả lời thay cho chính cơ quan mình. Nộp báo cáo kèm bằng chứng."
        case .decisionMissing: "Chọn chấp nhận hoặc trả lại."
        case .nothingChosen: "Chưa chọn nhiệm vụ nào. Đánh dấu các nhiệm vụ trong danh sách rồi thử lại."
        case .tooManyChosen(let limit): "Mỗi lần chọn nhiều nhất \(limit) nhiệm vụ. Bỏ bớt rồi thử lại."
        case .assignmentOfAnotherAgency: "Nhiệm vụ của cơ quan khác."
        case .someCannotBeDone(let count):
            "\(count) nhiệm vụ vừa thay đổi nên không làm được nữa. Chưa nhiệm vụ nào được ghi. Xem lại danh sách dưới đây."
        case .nothingToExtend: "Nhiệm vụ này không có thời hạn để lùi."
        case .extensionNeedsReason: "Nêu lý do lùi hạn."
        case .extensionNeedsDay: "Nhập ngày lùi tới, dạng ngày/tháng/năm."
        case .extensionNotLater(let due): "Hạn hiện nay là \(due.official). Chọn ngày sau ngày đó."
        case .extensionDayPassed(let day, let today):
            "Ngày \(day.official) đã qua. Chọn ngày từ \(today.official) trở đi."
        case .extensionAlreadyAsked: "Cơ quan đã xin lùi hạn và đang chờ trả lời."
        case .extensionAwaitsDecision: "Cơ quan đang xin lùi hạn. Trả lời đề nghị đó thay vì lùi hạn riêng."
        case .noExtensionToDecide: "Không có đề nghị lùi hạn nào chờ trả lời."
        case .extensionDecisionMissing: "Chọn đồng ý hoặc không đồng ý."
        case .extensionRefusalNeedsReason: "Nêu lý do không đồng ý để cơ quan biết."
        case .askerCannotGrant: "Người xin lùi hạn không được tự quyết định. Cần một người khác trả lời."
        case .notTheIssuer: "Chỉ nơi giao nhiệm vụ hoặc cơ quan được giao xem xét kết quả mới quyết định được việc này."
        case .instructionMissing: "Nhập nội dung chỉ đạo thêm."
        case .instructionAlreadyAcknowledged: "Chỉ đạo này đã được tiếp nhận."
        case .followsNoEvent: "Thời hạn của nhiệm vụ này không tính từ sự kiện nào."
        case .eventNeedsDay: "Nhập ngày có sự kiện, dạng ngày/tháng/năm."
        case .eventInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày sự kiện đã diễn ra."
        case .eventAlreadyExtended: "Hạn đã được lùi nên không sửa ngày sự kiện được nữa. Cần thì lùi hạn tiếp."
        case .termMalformed: "Nhập số ngày từ 1 đến \(Term.longest)."
        }
    }

    var english: String {
        switch self {
        case .periodRuleInPast(let today):
            "A rule holds for periods that end from today on. Choose a day from \(today.official)."
        case .assignmentEnded: "This assignment has ended."
        case .alreadyAcknowledged: "This assignment has been acknowledged."
        case .reportTextMissing: "Enter the report."
        case .evidenceMissing: "Attach at least one file as evidence."
        case .reportAwaitsDecision: "The last report waits for a decision. Report again after it."
        case .noReportToDecide: "No report waits for a decision."
        case .reportIsNotTheLatest: "The agency has handed in a newer report. Read it, then decide."
        case .reporterCannotDecide: "Who reported can't accept. Someone else must decide."
        case .recorderCannotDecide: "Who recorded the paper reply can't accept it. Someone else must decide."
        case .ownAgencyCannotDecide: "No agency decides on its own work."
        case .notTheAcceptingBody: "Only the accepting body decides on this assignment."
        case .returnNeedsReason: "Say what must be added, so that the agency knows what to do."
        case .cancelNeedsReason: "Choose the document that calls it off, or give the reason."
        case .cancellingNoticeNotLater: "Choose a document issued after the one that gave this order."
        case .notACoordinator: "Your agency is not a coordinating body of this assignment."
        case .opinionTextMissing: "Enter the opinion."
        case .paperReplyNeedsDocument: "Enter number and symbol of the reply."
        case .paperReplyInFuture: "The reply's date lies in the future. Check the date."
        case .paperReplyNeedsDay: "Enter the reply's date as day/month/year."
        case .paperReplyNeedsFile: "Attach a scan or the file of the reply."
        case .paperReplyBeforeOrder(let day):
            "A reply can't be older than the order, which was given on \(day.official). Check the date."
        case .paperReplyOfOwnAgency:
            "Nobody records a reply for their own agency. Hand in a report with its evidence instead."
        case .decisionMissing: "Choose to accept or to return."
        case .nothingChosen: "No assignment is chosen. Tick some in the list, then try again."
        case .tooManyChosen(let limit):
            "At most \(limit) assignments can be chosen at once. Untick some, then try again."
        case .assignmentOfAnotherAgency: "Another agency's assignment."
        case .someCannotBeDone(let count):
            "\(count) of the assignments changed meanwhile. Nothing was written. Look through the list below again."
        case .nothingToExtend: "This assignment has no due date that could be moved."
        case .extensionNeedsReason: "Say why more time is needed."
        case .extensionNeedsDay: "Enter the new day as day/month/year."
        case .extensionNotLater(let due): "It is due on \(due.official) now. Choose a later day."
        case .extensionDayPassed(let day, let today):
            "\(day.official) has passed. Choose a day from \(today.official) on."
        case .extensionAlreadyAsked: "The agency has asked for more time and awaits the answer."
        case .extensionAwaitsDecision: "The agency has asked for more time. Answer that request instead."
        case .noExtensionToDecide: "No request for more time awaits an answer."
        case .extensionDecisionMissing: "Choose to grant or to refuse."
        case .extensionRefusalNeedsReason: "Say why it is refused, so that the agency knows."
        case .askerCannotGrant: "Who asked for more time doesn't decide. Someone else must answer."
        case .notTheIssuer: "Only the body that gave the order, or reviews its results, decides this."
        case .instructionMissing: "Enter the further instruction."
        case .instructionAlreadyAcknowledged: "This instruction has been acknowledged."
        case .followsNoEvent: "This assignment's deadline is not counted from an event."
        case .eventNeedsDay: "Enter the day of the event as day/month/year."
        case .eventInFuture(let day): "\(day.official) has not come yet. Enter the day on which the event was."
        case .eventAlreadyExtended:
            "The due date was moved since, so the event's day can't be changed. Move the date again."
        case .termMalformed: "Enter a number from 1 to \(Term.longest)."
        }
    }
}
