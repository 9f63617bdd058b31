// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension MilestoneRefusal: WordedRefusal {
    var field: String {
        switch self {
        case .dayMissing, .dayInFuture, .dayBeforeBlocker, .forecastPassed, .forecastBeforeBlocker, .notLater: "day"
        case .textMissing, .callTextMissing: "text"
        case .delayMissing: "delay"
        case .documentMissing: "document"
        case .evidenceMissing: "evidence"
        case .returnNeedsReason: "opinion"
        case .decisionMissing: "decision"
        case .groundMissing: "ground"
        default: ""
        }
    }

    var vietnamese: String {
        switch self {
        case .none: "Nhóm phải có ít nhất một mốc. Lấy mốc mẫu hoặc thêm mốc."
        case .tooMany(let limit): "Một nhóm có nhiều nhất \(limit) mốc. Gộp bớt mốc."
        case .nameMissing: "Có mốc chưa có tên. Nhập tên cho từng mốc."
        case .blockerNotBefore(let name): "Mốc “\(name)” chỉ có thể chờ các mốc đứng trước nó. Xếp lại thứ tự."
        case .plannedBeforeBlocker(let name, let blocker):
            "Mốc “\(name)” chờ mốc “\(blocker)” nên ngày kế hoạch không thể sớm hơn. Sửa lại ngày."
        case .startAfterEnd: "Nhóm có ngày cuối không sau ngày đầu nên không rải được mốc mẫu. Sửa thời gian của nhóm."
        case .inUse(let name):
            "Mốc “\(name)” đã có cơ quan báo cáo hoặc được đôn đốc, không bỏ được. Có thể đổi tên mốc."
        case .directiveUnknown: "Không tìm thấy nhiệm vụ đã chọn trong các văn bản đã giao."
        case .notTakingPart: "Cơ quan hiện không tham gia triển khai trong đợt, nên không ghi được ở mốc này."
        case .alreadyReached: "Mốc này đã đạt."
        case .awaitsDecision: "Kết quả mốc này đang chờ Thường trực xem xét."
        case .nothingToDecide: "Không có kết quả nào của mốc này chờ xem xét."
        case .reachedElsewhere: "Mốc này đạt theo hồ sơ khác trong hệ thống, không báo cáo lại ở đây."
        case .blocked(let name): "Mốc “\(name)” phải đạt trước. Báo cáo mốc đó trước."
        case .dayMissing: "Nhập ngày, ví dụ 30/09/2026."
        case .dayInFuture(let today): "Ngày đạt không thể sau hôm nay, \(today.official)."
        case .dayBeforeBlocker(let day, let name): "Mốc “\(name)” đạt ngày \(day.official). Nhập ngày từ đó trở đi."
        case .textMissing: "Nhập kết quả đã đạt."
        case .reasonMissing: "Nhập lý do."
        case .delayMissing: "Chậm so với kế hoạch thì chọn nguyên nhân chậm."
        case .forecastPassed(let today): "Ngày dự báo không thể trước hôm nay, \(today.official)."
        case .forecastBeforeBlocker(let day, let name):
            "Mốc “\(name)” phải đạt trước, dự kiến \(day.official). Chọn ngày từ đó trở đi."
        case .documentMissing: "Ghi thay cơ quan thì nhập số, ký hiệu văn bản cơ quan gửi đến."
        case .evidenceMissing: "Đính kèm ít nhất một tệp chứng minh."
        case .reporterCannotDecide: "Người đã báo cáo hoặc ghi thay không tự chấp nhận. Đề nghị người khác xem xét."
        case .ownAgencyCannotDecide: "Không ai tự quyết định cho cơ quan mình. Đề nghị Văn phòng UBND tỉnh."
        case .returnNeedsReason: "Nhập nội dung cần bổ sung."
        case .decisionMissing: "Chọn chấp nhận hoặc yêu cầu bổ sung."
        case .groundMissing: "Nhập văn bản hoặc ý kiến quyết định cho lùi mốc."
        case .notLater(let day): "Mốc đang là \(day.official). Chọn ngày sau đó."
        case .callTextMissing: "Nhập nội dung gửi cơ quan."
        case .ownAgencyCannotBeCalled: "Đây là cơ quan của bạn, không đôn đốc qua hệ thống."
        }
    }

    var english: String {
        switch self {
        case .none: "A track has at least one milestone. Take the template or add one."
        case .tooMany(let limit): "A track has at most \(limit) milestones. Merge some."
        case .nameMissing: "A milestone has no name. Give each a name."
        case .blockerNotBefore(let name): "“\(name)” can only wait for milestones before it. Change the order."
        case .plannedBeforeBlocker(let name, let blocker):
            "“\(name)” waits for “\(blocker)”, so it can't be planned earlier. Change the day."
        case .startAfterEnd:
            "The track doesn't end after it starts, so the template has no days. Change the track's time."
        case .inUse(let name): "“\(name)” was reported or chased already and can't be removed. It can be renamed."
        case .directiveUnknown: "The chosen order isn't among the documents that were issued."
        case .notTakingPart: "The agency doesn't take part in the round now, so nothing can be recorded here."
        case .alreadyReached: "This milestone is reached."
        case .awaitsDecision: "What was handed in waits for the standing office."
        case .nothingToDecide: "Nothing of this milestone waits for a decision."
        case .reachedElsewhere: "Another record reaches this milestone; it isn't reported here again."
        case .blocked(let name): "“\(name)” must be reached first. Report that one first."
        case .dayMissing: "Enter a day, such as 30/09/2026."
        case .dayInFuture(let today): "It can't have been reached after today, \(today.official)."
        case .dayBeforeBlocker(let day, let name): "“\(name)” was reached on \(day.official). Enter a day from then on."
        case .textMissing: "Enter what was reached."
        case .reasonMissing: "Enter the reason."
        case .delayMissing: "Later than planned: choose the reason of delay."
        case .forecastPassed(let today): "It can't be expected before today, \(today.official)."
        case .forecastBeforeBlocker(let day, let name):
            "“\(name)” must be reached first, expected on \(day.official). Choose a day from then on."
        case .documentMissing: "Recorded for the agency: enter number and symbol of the document it sent."
        case .evidenceMissing: "Attach at least one file as evidence."
        case .reporterCannotDecide: "Who reported or recorded it can't accept it. Ask somebody else."
        case .ownAgencyCannotDecide: "Nobody decides for their own agency. Ask the People's Committee's office."
        case .returnNeedsReason: "Enter what must be added."
        case .decisionMissing: "Choose to accept it or to ask for more."
        case .groundMissing: "Enter the document or decision that moves the milestone."
        case .notLater(let day): "It stands at \(day.official). Choose a later day."
        case .callTextMissing: "Enter what the agency is told."
        case .ownAgencyCannotBeCalled: "This is your own agency; it isn't chased here."
        }
    }
}
