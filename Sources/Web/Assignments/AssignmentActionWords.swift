// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension AssignmentAction: WordedAction {
    var vietnamese: String {
        switch self {
        case .acknowledgeAssignment: "Tiếp nhận nhiệm vụ"
        case .startAssignment: "Bắt đầu thực hiện"
        case .noteProgress: "Cập nhật tình hình"
        case .submitReport: "Nộp báo cáo"
        case .recordPaperReply: "Ghi nhận báo cáo gửi ngoài hệ thống"
        case .acceptReport: "Chấp nhận báo cáo"
        case .returnReport: "Yêu cầu bổ sung báo cáo"
        case .cancelAssignment: "Cho thôi thực hiện"
        case .giveOpinion: "Cho ý kiến phối hợp"
        case .acknowledgeAssignments: "Tiếp nhận nhiều nhiệm vụ cùng một lúc"
        case .acceptReports: "Chấp nhận nhiều báo cáo cùng một lúc"
        case .remindAssignments: "Đôn đốc nhiều nhiệm vụ cùng một lúc"
        case .askExtension: "Xin lùi hạn"
        case .grantExtension: "Đồng ý lùi hạn"
        case .refuseExtension: "Không đồng ý lùi hạn"
        case .extendDue: "Cho lùi hạn"
        case .instructFurther: "Chỉ đạo thêm"
        case .acknowledgeInstruction: "Tiếp nhận chỉ đạo thêm"
        case .giveEventDay: "Ghi ngày sự kiện tính hạn"
        case .openPeriods: "Mở kỳ báo cáo của nhiệm vụ thường xuyên"
        case .setPeriodReportRule: "Đặt thời hạn gửi báo cáo kỳ"
        }
    }

    var english: String {
        switch self {
        case .acknowledgeAssignment: "Acknowledged the assignment"
        case .startAssignment: "Started work"
        case .noteProgress: "Noted progress"
        case .submitReport: "Submitted a report"
        case .recordPaperReply: "Recorded a report sent outside the system"
        case .acceptReport: "Accepted the report"
        case .returnReport: "Returned the report"
        case .cancelAssignment: "Cancelled the assignment"
        case .giveOpinion: "Gave a coordinating opinion"
        case .acknowledgeAssignments: "Acknowledged several assignments at once"
        case .acceptReports: "Accepted several reports at once"
        case .remindAssignments: "Reminded of several assignments at once"
        case .askExtension: "Asked for more time"
        case .grantExtension: "Granted more time"
        case .refuseExtension: "Refused more time"
        case .extendDue: "Moved the due date"
        case .instructFurther: "Gave a further instruction"
        case .acknowledgeInstruction: "Acknowledged a further instruction"
        case .giveEventDay: "Gave the day of the event a deadline is counted from"
        case .openPeriods: "Opened the next periods of standing duties"
        case .setPeriodReportRule: "Set when a period's report is expected"
        }
    }
}
