// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CompetenceWords {
    static let vi = CompetenceWords(
        title: "Năng lực cán bộ",
        line: "Người làm công tác ISO của các cơ quan: trình độ, kinh nghiệm, lớp đã học, thời gian dành cho công việc",
        role: viRole,
        subject: { subject in
            switch subject {
            case .awareness: "Nhận thức về tiêu chuẩn"
            case .documents: "Xây dựng tài liệu, quy trình"
            case .internalAudit: "Đánh giá nội bộ"
            case .other: "Nội dung khác"
            }
        },
        gap: { gap in
            switch gap {
            case .nobody(let role): "Chưa có \(viRole(role).firstLowercased)"
            case .classMissing(let role, let subject, let name):
                "\(name) (\(viRole(role).firstLowercased)) chưa học lớp \(subject == .internalAudit ? "đánh giá nội bộ" : "nhận thức về tiêu chuẩn")"
            case .littleTime(let role, let name, let percent, let least):
                "\(name) (\(viRole(role).firstLowercased)) dành \(percent)% thời gian, cần ít nhất \(least)%"
            case .timeUnknown(let role, let name):
                "Chưa rõ \(name) (\(viRole(role).firstLowercased)) dành bao nhiêu thời gian"
            }
        },
        gapKind: { kind in
            switch kind {
            case .nobody: "Thiếu người cho một vai trò"
            case .classMissing: "Chưa học lớp cần có"
            case .time: "Thiếu hoặc chưa rõ thời gian"
            }
        },
        own: "Người của cơ quan bạn",
        ownNone: "Cơ quan chưa khai ai. Ghi trưởng ban, đại diện lãnh đạo, thư ký ISO và đánh giá viên nội bộ.",
        ofAgency: { "Người làm công tác ISO của \($0)" }, noneYet: "Cơ quan chưa khai ai.", new: "Thêm người",
        former: "Đã thôi nhiệm vụ", gaps: "Còn thiếu", gapCount: { "\($0)\u{a0}điểm còn thiếu" },
        noGaps: "Đủ người và lớp học theo yêu cầu.",
        surveyTitle: "Các cơ quan", agency: "Cơ quan", people: "Số người", total: "Cơ quan", complete: "Đã đủ",
        withGaps: "Còn thiếu", nobodyNamed: "Chưa khai ai", narrow: "Tình trạng", anyState: "Mọi tình trạng",
        empty: "Chưa có cơ quan nào",
        emptyText: "Các cơ quan tham gia đợt triển khai hoặc đã có Ban Chỉ đạo sẽ hiện ở đây.",
        noMatch: "Không có cơ quan nào khớp bộ lọc",
        rules: "Yêu cầu với từng vai trò", rulesLine: "Đối chiếu theo các yêu cầu đang áp dụng:",
        rule: { rule in
            let classes = rule.subjects.map { subject in
                subject == .internalAudit ? "lớp đánh giá nội bộ" : "lớp nhận thức về tiêu chuẩn"
            }
            let parts =
                (rule.isNeeded ? ["phải có người"] : []) + classes
                + (rule.leastLoad.map { ["dành ít nhất \($0)% thời gian"] } ?? [])
            return "\(viRole(rule.role)): \(parts.joined(separator: "; ")) (từ \(rule.since.official))"
        },
        unconfirmed: "cần Thường trực xác nhận",
        newTitle: "Thêm người làm công tác ISO",
        newLine: "Mỗi vai trò của một người là một dòng. Lớp đã học được ghi sau, trên trang của người đó.",
        name: "Họ và tên", position: "Chức vụ", part: "Vai trò", chooseRole: "Chọn vai trò",
        qualification: "Trình độ chuyên môn", qualificationHelp: "Ví dụ: cử nhân luật, thạc sĩ quản lý công.",
        experience: "Số năm kinh nghiệm", experienceShort: "Kinh nghiệm", years: { "\($0)\u{a0}năm" },
        load: "Thời gian dành cho công tác ISO (%)",
        loadHelp: "Kiêm nhiệm bao nhiêu phần trăm thời gian làm việc; 100 nếu chuyên trách.",
        loadShort: "Thời gian", since: "Từ ngày", untilLine: { "Thôi nhiệm vụ từ ngày \($0)" },
        optional: "không bắt buộc", unknown: "chưa khai", facts: "Thông tin", inCommittee: "Trong Ban Chỉ đạo, tổ",
        notInCommittee: "không có tên trong ban, tổ đang hoạt động", edit: "Sửa thông tin", save: "Ghi",
        saved: "Đã ghi.",
        named: "Đã thêm người. Ghi các lớp người đó đã học.", end: "Thôi nhiệm vụ", endDay: "Thôi từ ngày",
        endText: "Người này không còn được tính vào năng lực của cơ quan từ ngày đó; thông tin cũ vẫn giữ.",
        ended: "Đã ghi thôi nhiệm vụ.",
        classes: "Lớp đã học", noClasses: "Chưa ghi lớp nào.", addClass: "Thêm lớp đã học",
        classSubject: "Nội dung", chooseSubject: "Chọn nội dung", className: "Tên lớp", classDay: "Ngày học",
        hours: "Số giờ", hoursOf: { "\($0)\u{a0}giờ" }, organiser: "Đơn vị tổ chức", certificate: "Số chứng nhận",
        add: "Thêm lớp", added: "Đã thêm lớp.", drop: "Bỏ", dropNamed: { "Bỏ lớp \($0)" },
        dropped: "Đã bỏ lớp."
    )

    private static let viRole: @Sendable (QualityRole) -> String = { role in
        switch role {
        case .chair: "Trưởng ban"
        case .representative: "Đại diện lãnh đạo về chất lượng (QMR)"
        case .secretary: "Thư ký ISO"
        case .internalAuditor: "Đánh giá viên nội bộ"
        case .member: "Thành viên"
        }
    }
}

extension String {
    /// As it stands inside a sentence.
    var firstLowercased: String { prefix(1).lowercased() + dropFirst() }
}
