// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let vi = TrailWords(
        action: { $0.worded.words(in: .vi) },
        field: { viField($0) },
        noticeState: { state in
            switch state {
            case .draft: "đang kiểm tra"
            case .issued: "đã giao nhiệm vụ"
            case .dropped: "đã bỏ"
            }
        },
        level: { level in
            switch level {
            case .province: "cấp tỉnh"
            case .department: "sở, ban, ngành"
            case .district: "cấp huyện"
            case .districtOffice: "phòng chuyên môn cấp huyện"
            case .commune: "cấp xã"
            case .serviceUnit: "đơn vị sự nghiệp, đơn vị khác"
            }
        },
        reportNumber: { "lần\u{a0}\($0)" },
        period: { "từ \($0) đến \($1)" },
        documentOf: { "\($0) ngày \($1)" },
        noLonger: { "bỏ \($0)" },
        changed: { "\($0) → \($1)" },
        quoted: { "“\($0)”" },
        orders: { "\($0)\u{a0}ý" },
        agencies: { "\($0)\u{a0}cơ quan" }, assignments: { "\($0)\u{a0}nhiệm vụ" },
        issued: { "Ban hành \($0)\u{a0}nhiệm vụ theo \($1)\u{a0}ý" },
        files: { "\($0)\u{a0}tệp: \($1)" },
        times: { $1 == 1 ? $0 : "\($0), \($1)\u{a0}lần" },
        alongside: { "cùng \($0)\u{a0}tài khoản khác" },
        otherAction: { "Việc khác (\($0))" },
        system: "Hệ thống",
        otherRole: "Vai trò khác"
    )

    private static func viField(_ field: TrailChange.Field) -> String {
        switch field {
        case .state: "trạng thái"
        case .due: "hạn"
        case .proposedDue: "xin lùi đến"
        case .event: "ngày sự kiện"
        case .text: "nội dung"
        case .reason: "lý do"
        case .opinion: "ý kiến"
        case .report: "báo cáo"
        case .evidence: "tệp kèm theo"
        case .difficulties: "khó khăn, vướng mắc"
        case .document: "văn bản"
        case .channel: "gửi qua"
        case .number: "số, ký hiệu"
        case .subject: "trích yếu"
        case .deliverable: "kết quả phải nộp"
        case .submitTo: "nơi nhận kết quả"
        case .acceptingBody: "cơ quan xem xét"
        case .directive: "ý chỉ đạo"
        case .agencies: "cơ quan"
        case .assignments: "số nhiệm vụ"
        case .name: "tên"
        case .shortName: "tên gọi tắt"
        case .level: "cấp"
        case .parent: "trực thuộc"
        case .code: "mã định danh"
        case .alias: "tên gọi khác"
        case .validFrom: "hoạt động từ ngày"
        case .validTo: "hoạt động đến hết ngày"
        case .userName: "tên đăng nhập"
        case .position: "chức vụ"
        case .role: "vai trò"
        case .delegate: "người làm thay"
        case .scope: "phạm vi"
        case .step: "bước"
        case .stand: "ý kiến"
        case .until: "đến hết ngày"
        case .period: "kỳ"
        case .items: "số việc"
        case .revision: "lần"
        case .members: "số thành viên"
        case .milestones, .forecast, .delay, .reached, .answer: viMilestoneField(field)
        case .head: "mã nhật ký"
        case .key: "khóa ký"
        }
    }
}
