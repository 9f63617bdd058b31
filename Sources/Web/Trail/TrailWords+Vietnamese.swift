// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let vi = TrailWords(
        action: { $0.worded.words(in: .vi) },
        field: { $0.worded.words(in: .vi) },
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
}
