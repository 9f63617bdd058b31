// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// One word for each kind and standing of a milestone, and each reason of delay, the same everywhere.
package struct MilestoneStateWords: Words {
    package let kind: @Sendable (Milestone.Kind) -> String
    package let state: @Sendable (MilestoneStanding.State) -> String
    package let reason: @Sendable (DelayReason) -> String
    package let source: @Sendable (DelayReason.Source) -> String
    package let returned: String
    package let behind: @Sendable (Int) -> String
    package let forecast: @Sendable (String) -> String
    package let planned: @Sendable (String) -> String
    package let reached: @Sendable (String) -> String

    package static let vi = MilestoneStateWords(
        kind: { kind in
            switch kind {
            case .survey: "Khảo sát"
            case .committee: "Thành lập Ban Chỉ đạo"
            case .plan: "Kế hoạch chi tiết"
            case .training: "Tập huấn"
            case .documentsWritten: "Xây dựng tài liệu"
            case .documentsIssued: "Ban hành tài liệu"
            case .applied: "Áp dụng"
            case .internalAudit: "Đánh giá nội bộ"
            case .managementReview: "Lãnh đạo xem xét"
            case .assessment: "Đánh giá, thẩm định"
            case .certificate: "Giấy chứng nhận"
            case .declaration: "Công bố HTQLCL"
            case .yearlyMaintenance: "Duy trì trong năm"
            case .other: "Mốc khác"
            }
        },
        state: { state in
            switch state {
            case .reached: "Đã đạt"
            case .awaiting: "Chờ xem xét"
            case .late: "Quá hạn"
            case .atRisk: "Có nguy cơ trễ"
            case .expected: "Dự báo đúng mốc"
            case .undated: "Chưa đặt ngày"
            }
        },
        reason: { reason in
            switch reason {
            case .awareness: "Nhận thức về HTQLCL còn hạn chế"
            case .unsure: "Còn lúng túng khi triển khai"
            case .leadership: "Lãnh đạo chưa thật quan tâm chỉ đạo, đôn đốc"
            case .waitingForConsultant: "Trông chờ đơn vị tư vấn"
            case .absent: "Vắng mặt không lý do tại hội nghị, tập huấn"
            case .funding: "Kinh phí ít hoặc chưa bố trí"
            case .partTime: "Cán bộ kiêm nhiệm"
            case .staffChange: "Thay đổi cán bộ phụ trách"
            case .lawChanged: "Văn bản pháp luật, thủ tục thay đổi"
            case .reorganised: "Sắp xếp tổ chức bộ máy"
            case .waitingForOthers: "Chờ cơ quan khác phối hợp"
            case .other: "Nguyên nhân khác"
            }
        },
        source: { source in
            switch source {
            case .notice28: "Thông báo 28/TB-UBND ngày 18/6/2012"
            case .provincialReports: "báo cáo các tỉnh"
            case .twoLevelGovernment: "chính quyền địa phương hai cấp từ 01/7/2025"
            case .practice: "thực tế theo dõi"
            }
        },
        returned: "yêu cầu bổ sung",
        behind: { $0 == 0 ? "trễ" : "trễ\u{a0}\($0)\u{a0}ngày" },
        forecast: { "dự báo \($0)" }, planned: { "kế hoạch \($0)" }, reached: { "đạt \($0)" })

    package static let en = MilestoneStateWords(
        kind: { kind in
            switch kind {
            case .survey: "Survey"
            case .committee: "Committee set up"
            case .plan: "Detailed plan"
            case .training: "Training"
            case .documentsWritten: "Documents written"
            case .documentsIssued: "Documents issued"
            case .applied: "Applied"
            case .internalAudit: "Internal audit"
            case .managementReview: "Management review"
            case .assessment: "Assessment"
            case .certificate: "Certificate"
            case .declaration: "Declaration"
            case .yearlyMaintenance: "Year's maintenance"
            case .other: "Other milestone"
            }
        },
        state: { state in
            switch state {
            case .reached: "Reached"
            case .awaiting: "Waiting for review"
            case .late: "Late"
            case .atRisk: "At risk"
            case .expected: "Expected in time"
            case .undated: "Without a day"
            }
        },
        reason: { reason in
            switch reason {
            case .awareness: "Limited awareness of the system"
            case .unsure: "Unsure how to go about it"
            case .leadership: "Leadership not attentive enough"
            case .waitingForConsultant: "Waiting for consultants"
            case .absent: "Absent without reason from conference or training"
            case .funding: "Little or no funding"
            case .partTime: "Staff do it part-time"
            case .staffChange: "Responsible staff changed"
            case .lawChanged: "Law or procedures changed"
            case .reorganised: "Reorganisation"
            case .waitingForOthers: "Waiting for other agencies"
            case .other: "Another reason"
            }
        },
        source: { source in
            switch source {
            case .notice28: "Notice 28/TB-UBND of 18/6/2012"
            case .provincialReports: "reports of provinces"
            case .twoLevelGovernment: "two-level local government since 01/7/2025"
            case .practice: "practice"
            }
        },
        returned: "more was asked for",
        behind: { $0 == 0 ? "late" : "late by\u{a0}\($0)\u{a0}\($0 == 1 ? "day" : "days")" },
        forecast: { "expected \($0)" }, planned: { "planned \($0)" }, reached: { "reached \($0)" })
}
