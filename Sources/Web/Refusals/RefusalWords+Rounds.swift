// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RoundRefusal {
    /// The form field that is to be put right, where there is one.
    var field: String {
        switch self {
        case .yearOutOfRange: "year"
        case .titleMissing, .titleTaken: "title"
        case .endsBeforeItBegins: "ends"
        case .editionUnknown, .editionNotInForce: "edition"
        case .trackEndsBeforeItStarts(let kind): "\(kind.rawValue)Ends"
        case .transitionNeedsEditions, .transitionToItself: "fromEdition"
        case .stepInFuture, .stepBeforeApproval, .certificateNoMore, .declarationNotYet, .citedDayMissing: "on"
        case .stepNeedsReason: "reason"
        case .stepNeedsDocument: "number"
        case .mergedIntoMissing: "into"
        default: ""
        }
    }
}

/// The refusals of rounds, enrolment and the list.
extension RefusalWords {
    static func vietnamese(_ refusal: RoundRefusal) -> String {
        let words = RoundStateWords.vi
        return switch refusal {
        case .yearOutOfRange(let years): "Nhập năm từ \(years.lowerBound) đến \(years.upperBound)."
        case .titleMissing: "Nhập tên đợt triển khai."
        case .titleTaken(let title): "Trong năm này đã có đợt \(title). Đặt tên khác."
        case .endsBeforeItBegins: "Ngày kết thúc phải sau ngày bắt đầu."
        case .editionUnknown(let code): "Chưa có phiên bản \(code) trong danh mục tiêu chuẩn."
        case .editionNotInForce(let code, let day):
            "\(code) không áp dụng cho đợt bắt đầu ngày \(day.official). Chọn phiên bản khác."
        case .noTrack: "Chọn ít nhất một nhóm triển khai."
        case .trackUnknown: "Đợt này không có nhóm đã chọn. Chọn lại nhóm."
        case .trackEndsBeforeItStarts(let kind):
            "Ngày cuối của nhóm \(words.track(kind)) phải sau ngày đầu."
        case .transitionNeedsEditions: "Nhập phiên bản cũ của nhóm chuyển đổi phiên bản."
        case .transitionToItself: "Phiên bản cũ và phiên bản mới phải khác nhau."
        case .citedDayMissing(let number): "Nhập ngày ban hành của văn bản \(number)."
        case .nobodyChosen: "Chọn ít nhất một cơ quan, đơn vị."
        case .alreadyEnrolled(let name): "\(name) đã có trong nhóm này của đợt."
        case .stepNotPossible(let kind, let state):
            "Cơ quan đang ở trạng thái “\(words.state(state))” nên không ghi được “\(words.step(kind))”."
        case .stepInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày đã diễn ra."
        case .stepBeforeApproval(let day): "Cơ quan được phê duyệt ngày \(day.official). Nhập ngày từ đó trở đi."
        case .stepNeedsReason(let kind): "Nhập lý do: \(words.step(kind).lowercased())."
        case .stepNeedsDocument(let kind): "Nhập số, ký hiệu văn bản: \(words.step(kind).lowercased())."
        case .mergedIntoMissing: "Chọn cơ quan nhận sáp nhập."
        case .certificateNoMore(let day):
            "Từ ngày \(day.official), cơ quan tự công bố HTQLCL, không còn cấp giấy chứng nhận. Ghi công bố."
        case .declarationNotYet(let day):
            "Trước ngày \(day.official) HTQLCL được cấp giấy chứng nhận, chưa có công bố. Ghi giấy chứng nhận."
        }
    }

    static func english(_ refusal: RoundRefusal) -> String {
        let words = RoundStateWords.en
        return switch refusal {
        case .yearOutOfRange(let years): "Enter a year from \(years.lowerBound) to \(years.upperBound)."
        case .titleMissing: "Enter the round's name."
        case .titleTaken(let title): "There is a round \(title) in this year. Give another name."
        case .endsBeforeItBegins: "The last day must come after the first."
        case .editionUnknown(let code): "The edition \(code) is not among the standards known here."
        case .editionNotInForce(let code, let day):
            "\(code) does not apply to a round that begins on \(day.official). Choose another edition."
        case .noTrack: "Choose at least one track."
        case .trackUnknown: "The round has no such track. Choose again."
        case .trackEndsBeforeItStarts(let kind): "The last day of \(words.track(kind)) must come after its first."
        case .transitionNeedsEditions: "Enter the edition that the transition leaves."
        case .transitionToItself: "The two editions of a transition must differ."
        case .citedDayMissing(let number): "Enter the day of \(number)."
        case .nobodyChosen: "Choose at least one agency."
        case .alreadyEnrolled(let name): "\(name) is in this track of the round already."
        case .stepNotPossible(let kind, let state):
            "The agency stands at “\(words.state(state))”, so “\(words.step(kind))” can't be recorded."
        case .stepInFuture(let day): "\(day.official) has not come yet. Enter the day it happened."
        case .stepBeforeApproval(let day): "The agency was approved on \(day.official). Enter a day from then on."
        case .stepNeedsReason(let kind): "Enter the reason: \(words.step(kind).lowercased())."
        case .stepNeedsDocument(let kind): "Enter the document's number: \(words.step(kind).lowercased())."
        case .mergedIntoMissing: "Choose the agency it was merged into."
        case .certificateNoMore(let day):
            "Since \(day.official) agencies declare conformity themselves; no certificate is issued. Record a declaration."
        case .declarationNotYet(let day):
            "Before \(day.official) systems were certified; there was no declaration. Record the certificate."
        }
    }
}
