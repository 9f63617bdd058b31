// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RoundRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .yearOutOfRange: "year"
        case .titleMissing, .titleTaken: "title"
        case .endsBeforeItBegins: "ends"
        case .editionUnknown, .editionNotInForce: "edition"
        case .trackEndsBeforeItStarts(let kind): "\(kind.rawValue)Ends"
        case .transitionNeedsEditions, .transitionToItself: "fromEdition"
        case .stepInFuture, .stepBeforeApproval, .certificateNoMore, .declarationNotYet, .citedDayMissing,
            .stepBeforeLast:
            "on"
        case .stepNeedsReason: "reason"
        case .stepNeedsDocument: "number"
        case .mergedIntoMissing: "into"
        case .replyDayPassed: "replyBy"
        case .opinionNeedsWords: "words"
        case .decisionNumberMissing: "number"
        case .sourceMissing: "source"
        default: ""
        }
    }

    var vietnamese: String {
        let words = RoundStateWords.vi
        return switch self {
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
        case .stepBeforeLast(let day): "Bước trước đó ghi ngày \(day.official). Nhập ngày từ đó trở đi."
        case .stepNeedsReason(let kind): "Nhập lý do: \(words.step(kind).lowercased())."
        case .stepNeedsDocument(let kind): "Nhập số, ký hiệu văn bản: \(words.step(kind).lowercased())."
        case .mergedIntoMissing: "Chọn cơ quan nhận sáp nhập."
        case .certificateNoMore(let day):
            "Từ ngày \(day.official), cơ quan tự công bố HTQLCL, không còn cấp giấy chứng nhận. Ghi công bố."
        case .declarationNotYet(let day):
            "Trước ngày \(day.official) HTQLCL được cấp giấy chứng nhận, chưa có công bố. Ghi giấy chứng nhận."
        case .nothingToSend: "Chưa có cơ quan nào được đề xuất. Đưa cơ quan vào đợt trước khi gửi lấy ý kiến."
        case .listOutAlready: "Danh sách đang lấy ý kiến. Lập bản mới nếu có thay đổi."
        case .listNotOut: "Danh sách không ở bước lấy ý kiến."
        case .listNotSubmitted: "Danh sách chưa được trình nên chưa ghi được quyết định."
        case .listDecided: "Danh sách đã có quyết định, không sửa được nữa. Thay đổi sau này cần quyết định mới."
        case .listRevised: "Danh sách vừa có bản mới. Tải lại trang và cho ý kiến trên bản mới nhất."
        case .listHasChanged: "Đề xuất đã thay đổi so với bản đang lấy ý kiến. Lập bản mới trước khi trình."
        case .listUnchanged: "Đề xuất không khác bản đang lấy ý kiến."
        case .replyDayPassed(let day): "Ngày \(day.official) đã qua. Chọn ngày từ hôm nay trở đi."
        case .opinionsAwaited(let count, let day):
            "Còn \(count) ý kiến chưa có. Trình khi đủ ý kiến, hoặc sau hạn trả lời ngày \(day.official)."
        case .opinionIsTheirOwn:
            "Sở đã tự cho ý kiến về một số cơ quan đã chọn trên hệ thống; văn bản giấy không thay ý kiến đó. Bỏ chọn các cơ quan ấy."
        case .changedSinceRead:
            "Người khác vừa sửa phần này. Nội dung bạn nhập còn nguyên bên dưới; xem lại rồi gửi lần nữa."
        case .opinionNeedsWords: "Nhập nội dung ý kiến khi không thống nhất hoặc có ý kiến khác."
        case .decisionNumberMissing: "Nhập số, ký hiệu của quyết định."
        case .trackInUse(let kind): "Nhóm \(words.track(kind)) đã có cơ quan nên không bỏ được."
        case .carriedToEarlierRound: "Chọn đợt sau đợt này để chuyển tiếp."
        case .noHeir(let name):
            "Chưa rõ một cơ quan tiếp nhận \(name). Ghi quyết định sắp xếp, hoặc đưa cơ quan tiếp nhận vào đợt bằng tay."
        case .sourceMissing: "Nhập văn bản làm căn cứ."
        case .paperFrozen: "Văn bản đã chốt, không sửa được nữa."
        }
    }

    var english: String {
        let words = RoundStateWords.en
        return switch self {
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
        case .stepBeforeLast(let day): "The step before is of \(day.official). Enter a day from then on."
        case .stepNeedsReason(let kind): "Enter the reason: \(words.step(kind).lowercased())."
        case .stepNeedsDocument(let kind): "Enter the document's number: \(words.step(kind).lowercased())."
        case .mergedIntoMissing: "Choose the agency it was merged into."
        case .certificateNoMore(let day):
            "Since \(day.official) agencies declare conformity themselves; no certificate is issued. Record a declaration."
        case .declarationNotYet(let day):
            "Before \(day.official) systems were certified; there was no declaration. Record the certificate."
        case .nothingToSend: "No agency is proposed yet. Propose agencies before asking for opinion."
        case .listOutAlready: "The list is out for opinion. Make a new revision if something changed."
        case .listNotOut: "The list is not out for opinion."
        case .listNotSubmitted: "The list was not submitted, so no decision can be recorded."
        case .listDecided: "The list has been decided on and can't change. Later changes need another decision."
        case .listRevised: "The list has just been revised. Reload the page and give an opinion on the latest revision."
        case .listHasChanged: "Proposals differ from the revision that is out. Make a new revision before submitting."
        case .listUnchanged: "Proposals don't differ from the revision that is out."
        case .replyDayPassed(let day): "\(day.official) has passed. Choose today or a later day."
        case .opinionsAwaited(let count, let day):
            "\(count) opinions are missing. Submit when they are complete, or after \(day.official)."
        case .opinionIsTheirOwn:
            "The department gave its own opinion on some of these agencies here; a paper does not take its place."
        case .changedSinceRead:
            "Somebody else has just changed this. What you typed is kept below; look it over and send it again."
        case .opinionNeedsWords: "Enter the opinion where it is not simply agreement."
        case .decisionNumberMissing: "Enter number and symbol of the decision."
        case .trackInUse(let kind): "The track \(words.track(kind)) has agencies and can't be removed."
        case .carriedToEarlierRound: "Choose a round after this one to carry over to."
        case .noHeir(let name):
            "It is not clear which one body took over from \(name). Record the reorganisation, or put that body in by hand."
        case .sourceMissing: "Enter the document that this rests on."
        case .paperFrozen: "The document is frozen and can't change."
        }
    }
}
