// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension PlanRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .titleMissing: "title"
        case .yearOutOfRange: "year"
        case .returnNeedsReason: "opinion"
        case .decisionMissing: "decision"
        case .commentMissing, .progressTextMissing: "text"
        case .evidenceMissing: "evidence"
        case .doneInFuture: "doneOn"
        case .itemUnknown: "item"
        case .tableUnreadable, .tableWithoutItems: "table"
        case .startMissing: "starts"
        case .alreadyDone: "doneOn"
        case .enrolmentHasPlan: "enrolment"
        case .dayUnreadable(let field, _): field
        case .tooManyItems, .itemsMissing: "item-1-text"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .titleMissing: "Nhập tên kế hoạch."
        case .yearOutOfRange: "Nhập năm của kế hoạch, từ 2006 đến 2100."
        case .itemsMissing: "Kế hoạch chưa có việc nào. Nhập các việc rồi trình."
        case .tooManyItems(let limit): "Một kế hoạch có nhiều nhất \(limit) việc."
        case .incomplete(let places):
            "Việc \(places.prefix(10).map(String.init).joined(separator: ", ")) chưa đủ nội dung, thời gian thực hiện, người chịu trách nhiệm, thời gian kết thúc."
        case .lastNotApproved: "Bản trước chưa được phê duyệt. Sửa bản đó thay vì lập bản sửa đổi."
        case .approvedAlready: "Bản này đã được phê duyệt. Lập bản sửa đổi nếu cần thay đổi."
        case .submittedAlready: "Kế hoạch đã trình và đang chờ phê duyệt."
        case .notSubmitted: "Không có bản kế hoạch nào chờ phê duyệt."
        case .ownCannotBeApproved: "Không ai tự phê duyệt kế hoạch của mình hoặc của cơ quan mình."
        case .returnNeedsReason: "Nêu nội dung cần bổ sung để cơ quan biết."
        case .decisionMissing: "Chọn phê duyệt hoặc yêu cầu bổ sung."
        case .commentMissing: "Nhập nội dung góp ý."
        case .progressTextMissing: "Nêu kết quả đến nay."
        case .evidenceMissing: "Việc đã hoàn thành phải có tệp kèm theo."
        case .doneInFuture(let day): "Ngày \(day.official) chưa tới. Nhập ngày đã hoàn thành."
        case .itemUnknown: "Chọn một việc trong kế hoạch đang thực hiện."
        case .notInForce: "Kế hoạch chưa được phê duyệt nên chưa cập nhật tiến độ được."
        case .tableUnreadable:
            "Không nhận ra hàng tiêu đề. Bảng cần có cột nội dung công việc và ít nhất một cột thời gian hoặc người chịu trách nhiệm."
        case .tableWithoutItems: "Bảng không có việc nào dưới hàng tiêu đề."
        case .startMissing: "Nhập ngày bắt đầu, dạng ngày/tháng/năm."
        case .alreadyDone: "Việc này đã được ghi là hoàn thành. Để trống ngày hoàn thành nếu chỉ bổ sung kết quả."
        case .enrolmentHasPlan: "Cơ quan đã có kế hoạch của đợt này. Sửa kế hoạch đó, hoặc lập bản sửa đổi."
        case .dayUnreadable(_, let text): "“\(text)” không phải là ngày. Nhập dạng ngày/tháng/năm."
        case .reportWaits:
            "Kế hoạch này đồng thời là báo cáo nhiệm vụ đang chờ xem xét. Chỉ sửa được sau khi có yêu cầu bổ sung."
        }
    }

    var english: String {
        switch self {
        case .titleMissing: "Enter the plan's title."
        case .yearOutOfRange: "Enter the plan's year, from 2006 to 2100."
        case .itemsMissing: "The plan has no items. Enter them, then submit it."
        case .tooManyItems(let limit): "A plan has at most \(limit) items."
        case .incomplete(let places):
            "Items \(places.prefix(10).map(String.init).joined(separator: ", ")) lack their content, beginning, person responsible or end."
        case .lastNotApproved: "The last revision is not approved. Change that one instead."
        case .approvedAlready: "This revision is approved. Make another one to change it."
        case .submittedAlready: "The plan has been submitted and awaits approval."
        case .notSubmitted: "No revision awaits approval."
        case .ownCannotBeApproved: "Nobody approves their own plan, or their agency's."
        case .returnNeedsReason: "Say what must be added."
        case .decisionMissing: "Choose to approve or to return it."
        case .commentMissing: "Enter the comment."
        case .progressTextMissing: "Say what has been done."
        case .evidenceMissing: "What is done needs a file."
        case .doneInFuture(let day): "\(day.official) has not come yet. Enter the day it was done."
        case .itemUnknown: "Choose an item of the plan in force."
        case .notInForce: "The plan is not approved yet, so progress can't be noted."
        case .tableUnreadable:
            "No head was recognised. The table needs a column for content and one for time or person responsible."
        case .tableWithoutItems: "The table has no items below its head."
        case .startMissing: "Enter the first day as day/month/year."
        case .alreadyDone: "This item is noted as done. Leave the day empty to add to what was said."
        case .enrolmentHasPlan: "Your agency has a plan of this round. Change it, or make a revision."
        case .dayUnreadable(_, let text): "“\(text)” is no day. Enter it as day/month/year."
        case .reportWaits:
            "This plan is at the same time the report of an assignment that awaits review. It is changed once it is returned."
        }
    }
}
