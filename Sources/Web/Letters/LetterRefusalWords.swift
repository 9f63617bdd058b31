// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension LetterRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .subjectMissing, .incomingSubjectMissing: "subject"
        case .bodyMissing: "body"
        case .addresseeMissing: "others"
        case .signerMissing: "signer"
        case .issuerUnknown: "issuer"
        case .signerUnknown: "signAs"
        case .decisionMissing: "decision"
        case .returnNeedsReason: "opinion"
        case .signedFileMissing: "file"
        case .abandonNeedsReason, .outsideNeedsReason, .correctionNeedsReason, .strikeNeedsReason: "reason"
        case .numberNotNext, .numberTaken, .leap: "number"
        case .numberBackDated, .dayInFuture, .dayOfOtherYear: "on"
        case .authorMissing: "author"
        case .arrivesInFuture: "arrivedOn"
        case .arrivesBeforeDocument: "dated"
        case .issuerNameMissing: "name"
        case .issuerSymbolMalformed: "symbol"
        case .reminderTextMissing: "text"
        case .rhythmOutOfRange: "before"
        case .rhythmLeaderTooSoon: "leader"
        case .rhythmLeaderMissing: "leaderName"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .subjectMissing: "Nhập trích yếu nội dung văn bản."
        case .bodyMissing: "Nhập nội dung văn bản."
        case .addresseeMissing: "Chọn hoặc nhập nơi kính gửi."
        case .signerMissing: "Nhập họ tên người ký."
        case .signerUnknown: "Người được chọn không ký thay bên ban hành này nữa. Chọn lại người ký."
        case .issuerUnknown: "Cơ quan ban hành này không có trong thiết lập văn thư. Chọn lại."
        case .ended: "Văn bản này đã kết thúc: đã gửi, không phát hành hoặc đã bỏ."
        case .alreadyNumbered:
            "Văn bản đã được cấp số, không sửa được nữa. Nếu sai, văn thư ghi không phát hành kèm lý do rồi soạn văn bản mới."
        case .alreadySubmitted: "Văn bản đã trình duyệt, chưa sửa gì thêm."
        case .notSubmitted:
            "Văn bản chưa được trình duyệt, hoặc đã sửa sau khi trình. Tải lại trang để xem bản mới nhất."
        case .drafterCannotApprove: "Người soạn không tự duyệt văn bản của mình. Cần một người khác duyệt."
        case .decisionMissing: "Chọn duyệt hoặc trả lại."
        case .returnNeedsReason: "Nêu nội dung cần sửa để người soạn biết phải làm gì."
        case .notApproved: "Chỉ cấp số cho văn bản đã duyệt. Nội dung sửa sau khi duyệt phải trình duyệt lại."
        case .notNumbered: "Văn bản chưa được cấp số."
        case .notSigned: "Đính kèm bản đã ký trước khi gửi."
        case .signedFileMissing: "Chọn tệp bản đã ký."
        case .abandonNeedsReason: "Nêu lý do không phát hành; số đã cấp vẫn giữ trong sổ."
        case .numberNotNext(let next):
            "Số tiếp theo của sổ là \(LetterNumber.padded(next)). Số được cấp lần lượt, không để trống, không chèn."
        case .numberBackDated(let last):
            "Sổ đã có văn bản ngày \(last.official). Không chèn số cho văn bản đề ngày sớm hơn; ghi ngày từ \(last.official) trở đi."
        case .dayInFuture: "Ngày của văn bản chưa tới. Ghi ngày hôm nay hoặc ngày văn bản thực sự được ký ban hành."
        case .dayOfOtherYear(let year): "Sổ năm \(String(year)) chỉ ghi văn bản đề ngày trong năm \(String(year))."
        case .numberTaken(let number, let next):
            "Số \(LetterNumber.padded(number)) đã có trong sổ. Ghi từ số \(LetterNumber.padded(next)) trở đi."
        case .leap(let most): "Mỗi lần ghi nhiều nhất \(most) số. Kiểm tra lại số cuối."
        case .outsideNeedsReason: "Nêu vì sao số này được cấp ngoài hệ thống."
        case .authorMissing: "Nhập cơ quan ban hành văn bản đến."
        case .incomingSubjectMissing: "Nhập tên loại và trích yếu của văn bản đến."
        case .arrivesInFuture: "Ngày đến chưa tới. Kiểm tra lại ngày."
        case .arrivesBeforeDocument(let day): "Văn bản đề ngày \(day.official), không thể đến trước ngày đó."
        case .alreadyEntered(let number): "Văn bản này đã vào sổ với số đến \(LetterNumber.padded(number))."
        case .issuerNameMissing: "Nhập tên cơ quan ban hành như trên đầu văn bản."
        case .issuerSymbolMalformed(let symbol):
            symbol.isBlank
                ? "Nhập chữ viết tắt của cơ quan trong ký hiệu, ví dụ SKHCN."
                : "Chữ viết tắt \(symbol) chưa đúng. Chỉ dùng chữ, số và dấu gạch nối, ví dụ BCĐISO."
        case .entryIsStruck: "Dòng này đã bị gạch bỏ, không sửa được nữa. Nếu cần, vào sổ lại văn bản với số đến mới."
        case .correctionNeedsReason: "Nhập lý do sửa."
        case .strikeNeedsReason: "Nhập lý do gạch bỏ."
        case .nothingToRemind: "Nhiệm vụ này không còn chờ cơ quan: đã kết thúc hoặc báo cáo đang chờ xem xét."
        case .nothingLeftInTable:
            "Không còn nhiệm vụ nào trong bảng chờ cơ quan thực hiện. Bảng chưa được tính lại; nếu không cần đôn đốc nữa thì bỏ dự thảo."
        case .cannotRemindOwnAgency: "Không đôn đốc nhiệm vụ của chính cơ quan mình."
        case .reminderTextMissing: "Nhập nội dung đôn đốc."
        case .rhythmOutOfRange(let most): "Số ngày làm việc phải từ 1 đến \(most)."
        case .rhythmLeaderTooSoon: "Bước báo cáo lãnh đạo phải sau bước đôn đốc sau hạn."
        case .rhythmLeaderMissing: "Nhập nơi kính gửi của văn bản báo cáo lãnh đạo."
        }
    }

    var english: String {
        switch self {
        case .subjectMissing: "Enter what the letter is about."
        case .bodyMissing: "Enter the text of the letter."
        case .addresseeMissing: "Choose or enter whom the letter addresses."
        case .signerMissing: "Enter the signer's name."
        case .signerUnknown: "Whoever was chosen does not sign for this issuing body. Choose again."
        case .issuerUnknown: "This issuing body is not in the office's setting. Choose another."
        case .ended: "This letter is closed: sent, not issued, or given up."
        case .alreadyNumbered:
            "The letter has a number and can't be changed. If it is wrong, the clerk records why it is not issued, and a new one is drafted."
        case .alreadySubmitted: "The letter is with its approver; nothing has changed since."
        case .notSubmitted: "The letter was not submitted, or has changed since. Reload the page for the latest text."
        case .drafterCannotApprove: "Who drafts a letter does not approve it. Someone else must."
        case .decisionMissing: "Choose to approve or to return."
        case .returnNeedsReason: "Say what must be changed, so that the drafter knows."
        case .notApproved: "Only approved letters get a number. A text changed since must be approved again."
        case .notNumbered: "The letter has no number yet."
        case .notSigned: "Attach the signed document before sending."
        case .signedFileMissing: "Choose the file of the signed document."
        case .abandonNeedsReason: "Say why it is not issued; its number stays in the register."
        case .numberNotNext(let next):
            "The register's next number is \(LetterNumber.padded(next)). Numbers are given in turn, without gaps or insertions."
        case .numberBackDated(let last):
            "The register has a document of \(last.official). No number is inserted for an earlier day; give \(last.official) or later."
        case .dayInFuture: "The document's day has not come. Give today or the day it was really issued."
        case .dayOfOtherYear(let year): "The register of \(String(year)) holds documents dated in \(String(year)) only."
        case .numberTaken(let number, let next):
            "Number \(LetterNumber.padded(number)) is in the register. Record from \(LetterNumber.padded(next)) on."
        case .leap(let most): "At most \(most) numbers at once. Check the last number."
        case .outsideNeedsReason: "Say why this number was given outside the system."
        case .authorMissing: "Enter the body that issued the document."
        case .incomingSubjectMissing: "Enter the kind and subject of the document."
        case .arrivesInFuture: "The day of arrival has not come. Check the day."
        case .arrivesBeforeDocument(let day): "The document is dated \(day.official); it can't have arrived before."
        case .alreadyEntered(let number): "This document is in the register as number \(LetterNumber.padded(number))."
        case .issuerNameMissing: "Enter the issuing body's name as the letterhead shows it."
        case .issuerSymbolMalformed(let symbol):
            symbol.isBlank
                ? "Enter the body's letters in a symbol, such as SKHCN."
                : "The letters \(symbol) are not right. Use letters, digits and hyphens only, such as BCĐISO."
        case .entryIsStruck:
            "This line has been struck out and can't be changed. If needed, enter the document again under a new number."
        case .correctionNeedsReason: "Enter the reason for the correction."
        case .strikeNeedsReason: "Enter the reason for striking it out."
        case .nothingToRemind:
            "Nothing is expected from the agency now: the assignment has ended, or its report awaits a decision."
        case .nothingLeftInTable:
            "No assignment of the table still awaits its agency. The table is left as it was; give up the draft if it is no longer needed."
        case .cannotRemindOwnAgency: "One's own agency is not reminded here."
        case .reminderTextMissing: "Enter the reminder."
        case .rhythmOutOfRange(let most): "The number of working days must be from 1 to \(most)."
        case .rhythmLeaderTooSoon: "The step to the leader must come after the reminder after the due date."
        case .rhythmLeaderMissing: "Enter whom the letter to the leader addresses."
        }
    }
}
