// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension NoticeRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .documentHasTooManyOrders, .directiveTextMissing: "text"
        case .noticeNumberMissing: "number"
        case .noticeIssueDateMissing: "issuedOn"
        case .splitOutsideText: "splitAt"
        case .dueBeforeIssue: "due"
        case .earlierOrderUnknown: "linkLabel"
        case .effectNeedsDay: "linkDue"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .documentHasTooManyOrders(let limit):
            "Văn bản có hơn \(limit) ý giao việc. Tách thành nhiều văn bản rồi nhập từng phần."
        case .documentAlreadyImported(let number):
            "Văn bản này đã được nhập\(number.isEmpty ? "" : " với số \(number)"). Mở văn bản đã nhập trong danh sách."
        case .documentAlreadyIssued(let number):
            "Nhiệm vụ của văn bản\(number.isEmpty ? "" : " \(number)") đã được ban hành từ một lần nhập khác. Bỏ bản đọc này, hoặc kiểm tra lại số và ngày."
        case .noticeAlreadyIssued: "Nhiệm vụ của văn bản này đã được ban hành, không sửa bản đọc được nữa."
        case .noticeDropped: "Bản đọc này đã bỏ. Nhập lại văn bản nếu cần."
        case .noticeNumberMissing: "Nhập số, ký hiệu của văn bản."
        case .noticeIssueDateMissing: "Nhập ngày ban hành của văn bản."
        case .directiveUnknown: "Ý này không còn trong bản đọc. Tải lại trang để xem bản mới nhất."
        case .directiveTextMissing: "Nhập nội dung nhiệm vụ."
        case .directiveUnchecked(let labels): "Còn \(labels.count) ý chưa kiểm: \(labels.joined(separator: ", "))."
        case .directiveWithoutAgency(let labels): "Chọn cơ quan được giao cho ý \(labels.joined(separator: ", "))."
        case .acceptingBodyMissing(let label):
            "Ý \(label) giao cho chính cơ quan xem xét kết quả. Chọn cơ quan khác xem xét, chấp nhận."
        case .noDirectives: "Bản đọc chưa có nhiệm vụ nào. Thêm ý trước khi ban hành."
        case .nothingToMergeInto: "Đây là ý đầu tiên, không có ý trên để gộp."
        case .splitOutsideText: "Nhập đúng những chữ đầu của ý thứ hai, như trong nội dung."
        case .dueBeforeIssue(let day): "Thời hạn \(day.official) trước ngày ban hành văn bản. Kiểm tra lại."
        case .earlierOrderUnknown(let label):
            "Văn bản trước không có ý \(label). Nhập đúng số thứ tự của ý trong văn bản đó."
        case .effectNeedsDay: "Nhập hạn mới cho nhiệm vụ được gia hạn."
        case .effectNotYours(let number): "Cơ quan bạn không phải nơi giao nhiệm vụ tại \(number)."
        }
    }

    var english: String {
        switch self {
        case .documentHasTooManyOrders(let limit):
            "The document has more than \(limit) orders. Split it and import its parts."
        case .documentAlreadyImported(let number):
            "This document has been imported\(number.isEmpty ? "" : " as \(number)"). Open it from the list."
        case .documentAlreadyIssued(let number):
            "The orders of \(number.isEmpty ? "this document" : number) were issued from another import. Discard this reading, or check number and date."
        case .noticeAlreadyIssued:
            "The orders of this document have been issued; the reading can't be changed any more."
        case .noticeDropped: "This reading was discarded. Import the document again if need be."
        case .noticeNumberMissing: "Enter the document's number and symbol."
        case .noticeIssueDateMissing: "Enter the document's date of issue."
        case .directiveUnknown: "This order is no longer in the reading. Reload the page to see the latest."
        case .directiveTextMissing: "Enter the words of the order."
        case .directiveUnchecked(let labels): "\(labels.count) orders are unchecked: \(labels.joined(separator: ", "))."
        case .directiveWithoutAgency(let labels): "Choose the agency for order \(labels.joined(separator: ", "))."
        case .acceptingBodyMissing(let label):
            "Order \(label) is given to the body that is to accept it. Choose another accepting body."
        case .noDirectives: "The reading has no orders. Add one before issuing."
        case .nothingToMergeInto: "This is the first order; there is none above to merge it into."
        case .splitOutsideText: "Enter the first words of the second order, as they stand in the text."
        case .dueBeforeIssue(let day): "The deadline \(day.official) lies before the date of issue. Check it."
        case .earlierOrderUnknown(let label):
            "The earlier document has no order \(label). Enter its label as the document has it."
        case .effectNeedsDay: "Enter the new due date of the order that is extended."
        case .effectNotYours(let number): "Your agency doesn't answer for the orders of \(number)."
        }
    }
}
