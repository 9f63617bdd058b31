// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension RefusalWords {
    static func vietnamese(_ refusal: Refusal) -> String {
        switch refusal {
        case .userNameTaken(let name): "Tên đăng nhập \(name) đã có người dùng. Chọn tên khác."
        case .userNameMalformed(let name):
            "Tên đăng nhập \(name) chưa đúng. Dùng chữ thường không dấu, chữ số, dấu chấm hoặc gạch nối, từ 3 đến 40 ký tự."
        case .nameMissing: "Nhập họ và tên."
        case .passwordTooShort(let least): "Mật khẩu phải có ít nhất \(least) ký tự."
        case .passwordTooCommon: "Mật khẩu này quá dễ đoán. Chọn mật khẩu khác."
        case .passwordContainsUserName: "Mật khẩu không được chứa tên đăng nhập."
        case .passwordWrong: "Mật khẩu hiện tại chưa đúng."
        case .externalReaderNeedsEndDate: "Người xem bên ngoài phải có ngày hết quyền."
        case .membershipAlreadyHeld: "Người này đã có vai trò đó tại cơ quan đó."
        case .lastAdministrator: "Đây là quản trị cuối cùng. Giao quyền quản trị cho người khác trước."
        case .accountEnded: "Tài khoản này đã ngừng sử dụng."
        case .delegation(let refusal): vietnamese(refusal)
        case .secondFactor(let refusal): vietnamese(refusal)

        case .agencyNameMissing: "Nhập tên cơ quan, đơn vị."
        case .agencyNameTaken(let name):
            "Đã có cơ quan tên \(name) trong cùng thời gian. Kiểm tra lại tên hoặc ngày hiệu lực."
        case .agencyCodeMalformed(let code): "Mã định danh \(code) chưa đúng dạng. Ví dụ đúng: 000.01.05.H99."
        case .agencyCodeTaken(let code): "Mã định danh \(code) đã được dùng cho cơ quan khác."
        case .agencyUnknown(let name): "Không tìm thấy cơ quan \(name) trong danh mục."
        case .agencyParentWouldLoop: "Cơ quan cấp trên không thể là chính cơ quan này hoặc đơn vị trực thuộc của nó."
        case .agencyEndsBeforeItBegins: "Ngày kết thúc phải sau ngày bắt đầu."
        case .agencyEnded(let name): "\(name) đã kết thúc hoạt động."
        case .aliasMissing: "Nhập cụm từ cần ghi nhớ."
        case .aliasMeansNothing: "Chọn ít nhất một cơ quan cho cụm từ này."
        case .aliasIsAgencyName(let phrase):
            "\(phrase) là tên của một cơ quan trong danh mục, không ghi nhớ theo nghĩa khác được."
        case .aliasIsManaged(let phrase):
            "Nghĩa của \(phrase) do người quản lý danh mục đặt. Đề nghị người đó sửa trong trang Cơ quan."
        case .periodRuleInPast(let today):
            "Quy định áp dụng cho kỳ kết thúc từ hôm nay. Chọn ngày từ \(today.official)."
        case .reorganisation(let refusal): vietnamese(refusal)
        case .importIsNotUTF8: "Tệp không phải mã Unicode (UTF-8). Lưu lại tệp dạng CSV UTF-8 rồi nhập lại."
        case .importIsEmpty: "Tệp không có dòng dữ liệu nào."
        case .importColumnMissing: "Tệp thiếu cột tên cơ quan. Dòng đầu phải là tên các cột."
        case .importRowsRefused(let lines):
            "Chưa nhập được: sửa các dòng \(lines.map(String.init).joined(separator: ", ")) rồi nhập lại."

        case .documentUnsupported(let ending):
            "Chưa đọc được tệp dạng .\(ending). Dùng .docx, .odt, .doc, .pdf, ảnh .png hoặc .jpg, hoặc dán nội dung."
        case .documentTooLarge(let megabytes): "Tệp lớn hơn \(megabytes) MB. Tách tệp, hoặc dán phần nội dung cần nhập."
        case .documentDamaged:
            "Tệp bị hỏng, hoặc nội dung không đúng với đuôi tệp. Mở lại bằng phần mềm soạn thảo rồi lưu lại."
        case .documentNotUnicode:
            "Không nhận ra bảng mã của tệp (Unicode, TCVN3, VNI). Lưu lại dạng UTF-8, hoặc dán nội dung."
        case .documentIsScan(let pages):
            "Tệp PDF \(pages) trang là bản quét, không có chữ. Dán nội dung, hoặc dùng tệp gốc có chữ."
        case .documentLocked: "Tệp PDF có mật khẩu. Gỡ mật khẩu rồi nhập lại."
        case .documentProgramMissing(let package):
            "Máy chủ thiếu phần mềm đọc dạng tệp này. Đề nghị quản trị cài gói \(package)."
        case .documentUnreadable: "Không đọc được tệp. Thử lại, hoặc dán nội dung."
        case .documentReaderBusy: "Máy chủ đang đọc nhiều tệp khác. Thử lại sau ít phút."
        case .documentTextTooLong(let megabytes):
            "Nội dung văn bản dài hơn \(megabytes) MB. Chỉ nhập phần giao nhiệm vụ, hoặc tách thành nhiều văn bản."
        case .documentHasTooManyOrders(let limit):
            "Văn bản có hơn \(limit) ý giao việc. Tách thành nhiều văn bản rồi nhập từng phần."
        case .documentIsSecret(let mark):
            "Văn bản có dấu \(mark.rawValue). Hệ thống không nhận văn bản mật và không lưu tệp này."
        case .evidenceIsEmpty(let name): "Tệp \(name) không có nội dung (0 byte). Chọn tệp khác."
        case .evidenceIsNoDocument(let name):
            "Tệp \(name) không phải văn bản, bảng tính, ảnh hay tệp nén. Chọn tệp khác làm bằng chứng."
        case .evidenceNameDisagrees(let name):
            "Tên tệp \(name) không đúng với nội dung bên trong. Lưu lại tệp đúng loại rồi đính kèm."
        case .evidenceIsSecret(let mark, let name):
            "Tệp \(name) có dấu \(mark.rawValue). Hệ thống không nhận tài liệu mật và không lưu tệp nào của lần gửi này."
        case .documentEmpty: "Văn bản không có nội dung. Dán nội dung hoặc chọn tệp khác."
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

        case .dayMissing: "Nhập ngày dạng ngày/tháng/năm, ví dụ 30/06/2026."
        case .scanNotBeingRead: "Bản quét này không còn đang được nhận dạng. Tải lại trang để xem tình hình mới."
        case .scanIsBeingRead: "Bản quét này đang được nhận dạng. Chờ xong, hoặc dừng lại trước."
        case .scanHasEnded: "Bản quét này đã đọc xong hoặc đã bỏ. Tải lại trang để xem tình hình mới."
        case .scanHasTooManyPages(let limit):
            "Bản quét dài hơn \(limit) trang. Tách phần giao nhiệm vụ thành tệp riêng rồi nhập lại."
        case .pictureTooLarge(let megapixels):
            "Ảnh lớn hơn \(megapixels) triệu điểm ảnh. Quét lại ở 300 dpi hoặc thu nhỏ ảnh rồi nhập lại."
        case .tooManyScansWait(let limit):
            "Cơ quan bạn đang có \(limit) bản quét chờ nhận dạng. Chờ bớt rồi nhập tiếp."
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
        case .earlierOrderUnknown(let label):
            "Văn bản trước không có ý \(label). Nhập đúng số thứ tự của ý trong văn bản đó."
        case .effectNeedsDay: "Nhập hạn mới cho nhiệm vụ được gia hạn."
        case .effectNotYours(let number): "Cơ quan bạn không phải nơi giao nhiệm vụ tại \(number)."
        case .termMalformed: "Nhập số ngày từ 1 đến \(Term.longest)."
        case .difficulty(let refusal): vietnamese(refusal)
        case .milestone(let refusal): vietnamese(refusal)
        case .matter(let refusal): vietnamese(refusal)
        case .letter(let refusal): vietnamese(refusal)
        case .committee(let refusal): vietnamese(refusal)
        case .competence(let refusal): vietnamese(refusal)
        case .plan(let refusal): vietnamese(refusal)
        case .round(let refusal): vietnamese(refusal)
        case .file(let refusal, let name, _): vietnamese(refusal, name)
        case .textTooLong(let limit):
            "Nội dung dài quá \(limit) ký tự. Rút gọn, hoặc gửi phần còn lại bằng tệp đính kèm."

        case .nothingChosen: "Chưa chọn nhiệm vụ nào. Đánh dấu các nhiệm vụ trong danh sách rồi thử lại."
        case .tooManyChosen(let limit): "Mỗi lần chọn nhiều nhất \(limit) nhiệm vụ. Bỏ bớt rồi thử lại."
        case .assignmentOfAnotherAgency: "Nhiệm vụ của cơ quan khác."
        case .someCannotBeDone(let count):
            "\(count) nhiệm vụ vừa thay đổi nên không làm được nữa. Chưa nhiệm vụ nào được ghi. Xem lại danh sách dưới đây."

        case .periodEndsBeforeItBegins: "Ngày cuối kỳ phải từ ngày đầu kỳ trở đi."
        case .reportAlreadyFrozen: "Báo cáo đã ban hành, số liệu đã chốt, không sửa được nữa."
        }
    }
}
