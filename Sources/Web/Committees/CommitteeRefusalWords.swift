// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CommitteeRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .numberMissing, .alreadySent: "number"
        case .dayMissing, .dayInFuture, .dayUnreadable, .earlierThanInForce: "issuedOn"
        case .fileMissing: "file"
        case .nameMissing: "name"
        case .membersMissing, .tooManyMembers, .memberUnnamed, .chairMissing, .severalChairs: "member-1-name"
        case .chairNeedsReason: "chairReason"
        case .returnNeedsReason: "opinion"
        case .decisionMissing: "decision"
        case .agencyUnknown: "standing"
        case .sentBeforeIssued, .ownIsHandedIn: "agency"
        case .channelMissing: "channel"
        case .sentDayMissing, .sentDayUnreadable, .sentInFuture: "sentOn"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .numberMissing: "Nhập số, ký hiệu của quyết định."
        case .dayMissing: "Nhập ngày ký quyết định, dạng ngày/tháng/năm."
        case .dayInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày ghi trên quyết định."
        case .sentInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày cơ quan đã gửi."
        case .fileMissing: "Phải có tệp quyết định kèm theo. Bỏ bản này và tải tệp lên lại."
        case .nameMissing: "Nhập tên ban chỉ đạo hoặc tổ."
        case .membersMissing: "Nhập thành viên có tên trong quyết định."
        case .tooManyMembers(let limit): "Một ban, tổ có nhiều nhất \(limit) thành viên."
        case .memberUnnamed: "Có dòng ghi chức vụ mà chưa có họ và tên."
        case .chairMissing: "Chưa có ai là trưởng ban, tổ trưởng. Chọn vai trò đó cho một người."
        case .severalChairs: "Chỉ một người là trưởng ban, tổ trưởng."
        case .chairNeedsReason: "Trưởng ban không phải người đứng đầu cơ quan. Nêu lý do để Thường trực biết."
        case .scanIsBeingRead: "Bản quét đang được nhận dạng. Gửi sau khi nhận dạng xong."
        case .alreadySent(let number, let day):
            "Quyết định \(number) ngày \(day.official) của cơ quan này đã được gửi. Mở bản đã có; nếu trùng thì bỏ bản này."
        case .notOpen: "Quyết định này đã gửi nên không sửa được nữa."
        case .notWaiting: "Quyết định này không còn chờ tiếp nhận."
        case .ownCannotBeReceived: "Không ai tự tiếp nhận quyết định do mình gửi hoặc của chính cơ quan mình."
        case .returnNeedsReason: "Nêu nội dung cần bổ sung để cơ quan biết."
        case .decisionMissing: "Chọn tiếp nhận hoặc yêu cầu bổ sung."
        case .nothingToEnd: "Cơ quan chưa có ban, tổ nào đang hoạt động để giải thể."
        case .earlierThanInForce(let day):
            "Đang áp dụng quyết định ngày \(day.official). Quyết định về cùng ban, tổ phải từ ngày đó trở đi."
        case .notTheStandingOffice(let name):
            "Thường trực Ban Chỉ đạo tỉnh là \(name). Việc này do cơ quan đó thực hiện."
        case .agencyUnknown: "Chọn cơ quan trong danh sách."
        case .sentBeforeIssued(let sent, let issued):
            "Văn bản gửi ngày \(sent.official) không thể kèm quyết định ký ngày \(issued.official). Kiểm tra lại hai ngày."
        case .ownIsHandedIn: "Quyết định của cơ quan bạn thì tải lên và gửi, không ghi nhận thay."
        case .channelMissing: "Chọn văn bản đến bằng cách nào."
        case .sentDayMissing: "Nhập ngày cơ quan gửi, dạng ngày/tháng/năm."
        case .sentDayUnreadable(let text): "“\(text)” không phải là ngày. Nhập ngày cơ quan gửi, dạng ngày/tháng/năm."
        case .dayUnreadable(let text): "“\(text)” không phải là ngày. Nhập dạng ngày/tháng/năm."
        }
    }

    var english: String {
        switch self {
        case .numberMissing: "Enter the decision's number."
        case .dayMissing: "Enter the day of the decision as day/month/year."
        case .dayInFuture(let day): "\(day.official) has not come yet. Enter the day on the decision."
        case .sentInFuture(let day): "\(day.official) has not come yet. Enter the day the agency sent it."
        case .fileMissing: "The decision's file is needed. Give this one up and upload the file again."
        case .nameMissing: "Enter the name of the committee or group."
        case .membersMissing: "Enter the members the decision names."
        case .tooManyMembers(let limit): "A body has at most \(limit) members."
        case .memberUnnamed: "There is a line with a position and without a name."
        case .chairMissing: "Nobody is the chair. Choose that part for one person."
        case .severalChairs: "Only one person is the chair."
        case .chairNeedsReason: "The chair is not the head of the agency. Give the reason for the standing office."
        case .scanIsBeingRead: "The scan is being recognised. Send it when that is done."
        case .alreadySent(let number, let day):
            "Decision \(number) of \(day.official) of this agency was sent already. Open that one; give this one up if it is the same."
        case .notOpen: "This decision has been sent and can't be changed any more."
        case .notWaiting: "This decision no longer waits to be received."
        case .ownCannotBeReceived: "Nobody receives what they sent, or their own agency's decision."
        case .returnNeedsReason: "Say what must be added."
        case .decisionMissing: "Choose to receive it or to return it."
        case .nothingToEnd: "The agency has no such body that could be ended."
        case .earlierThanInForce(let day):
            "A decision of \(day.official) is in force. One about the same body must be of that day or later."
        case .notTheStandingOffice(let name):
            "The standing office of the province's committee is \(name). This is for that agency to do."
        case .agencyUnknown: "Choose the agency in the list."
        case .sentBeforeIssued(let sent, let issued):
            "What was sent on \(sent.official) can't hold a decision of \(issued.official). Look at both days again."
        case .ownIsHandedIn: "Your own agency's decision is uploaded and sent, not recorded."
        case .channelMissing: "Choose how the paper came."
        case .sentDayMissing: "Enter the day the agency sent it as day/month/year."
        case .sentDayUnreadable(let text): "“\(text)” is no day. Enter the day it was sent as day/month/year."
        case .dayUnreadable(let text): "“\(text)” is no day. Enter it as day/month/year."
        }
    }
}
