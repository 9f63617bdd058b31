// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailWords {
    package static let vi = TrailWords(
        action: { viAction($0) },
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

    private static func viAction(_ action: TrailAction) -> String {
        switch action {
        case .createFirstAdministrator: "Tạo tài khoản quản trị đầu tiên"
        case .createAccounts: "Tạo tài khoản"
        case .resetPassword: "Cấp lại mật khẩu"
        case .changePassword: "Đổi mật khẩu"
        case .endAccount: "Kết thúc tài khoản"
        case .changeMemberships: "Thay đổi vai trò"
        case .endSessions: "Đăng xuất tài khoản ở mọi nơi"
        case .delegateRole: "Ủy quyền vai trò"
        case .endDelegation: "Kết thúc ủy quyền trước hạn"
        case .setUpSecondFactor: "Bật xác thực hai lớp"
        case .renewRecoveryCodes: "Lấy mã dự phòng mới"
        case .removeSecondFactor: "Tắt xác thực hai lớp"
        case .resetSecondFactor: "Bỏ xác thực hai lớp của tài khoản"
        case .requireSecondFactor: "Yêu cầu xác thực hai lớp"
        case .liftSecondFactor: "Thôi yêu cầu xác thực hai lớp"
        case .createAgency: "Thêm cơ quan"
        case .changeAgency: "Sửa thông tin cơ quan"
        case .endAgency: "Kết thúc hoạt động của cơ quan"
        case .addAlias: "Thêm tên gọi khác"
        case .removeAlias: "Bỏ tên gọi khác"
        case .rememberMatch: "Ghi nhớ cách hiểu tên gọi"
        case .importAgencies: "Nhập danh sách cơ quan"
        case .reorganiseAgencies: "Ghi quyết định sắp xếp cơ quan"
        case .carryOutReorganisation: "Bàn giao theo quyết định sắp xếp"
        case .attachReorganisationFile: "Đính kèm quyết định sắp xếp"
        case .holdReorganisation: "Chưa tự bàn giao được theo quyết định sắp xếp"
        case .importNotice: "Nhập văn bản"
        case .checkNotice: "Kiểm tra bản đọc"
        case .dropNotice: "Bỏ văn bản đã nhập"
        case .issueNotice: "Giao nhiệm vụ theo văn bản"
        case .importScan: "Nhập bản quét"
        case .stopScan: "Dừng nhận dạng bản quét"
        case .readScanAgain: "Nhận dạng lại bản quét"
        case .dropScan: "Bỏ bản quét, xóa tệp"
        case .finishScan: "Nhận dạng xong bản quét"
        case .failScan: "Không nhận dạng được bản quét"
        case .refuseScan: "Từ chối bản quét có dấu mật, xóa tệp"
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
        case .raiseDifficulty: "Nêu khó khăn, vướng mắc"
        case .answerDifficulty: "Trả lời khó khăn, vướng mắc"
        case .handDifficulty: "Chuyển nơi tháo gỡ vướng mắc"
        case .solveDifficulty: "Ghi nhận đã tháo gỡ"
        case .listDifficulties: "Đưa khó khăn trong các báo cáo trước vào danh sách"
        case .setPeriodReportRule: "Đặt thời hạn gửi báo cáo kỳ"
        case .openPeriods: "Mở kỳ báo cáo của nhiệm vụ thường xuyên"
        case .giveEventDay: "Ghi ngày sự kiện tính hạn"
        // Rounds
        case .setUpRound, .changeRound, .enrolAgencies, .recordEnrolmentStep, .beginEnrolments, .sendRoundList,
            .giveListOpinion,
            .submitRoundList, .recordListDecision, .carryOverEnrolments, .recordRoundMergers, .recordEdition,
            .recordObligation, .makeRoundPaper, .editRoundPaper, .recountRoundPaper, .freezeRoundPaper:
            viRoundAction(action)
        // Letters
        case .draftCommitteeDecision, .editCommitteeDecision, .dropCommitteeDecision, .handInCommitteeDecision,
            .receiveCommitteeDecision, .returnCommitteeDecision:
            viCommitteeAction(action)
        case .nameQualityPerson, .editQualityPerson, .endQualityPerson, .addClassTaken, .dropClassTaken:
            viCompetenceAction(action)
        case .makePlan, .editPlan, .submitPlan, .approvePlan, .returnPlan, .commentPlan, .revisePlan, .reportPlanItem:
            viPlanAction(action)
        case .draftLetter, .editLetter, .submitLetter, .approveLetter, .returnLetter, .numberLetter,
            .attachSignedLetter, .sendLetter, .abandonLetter, .dropLetter, .recordOutsideNumbers, .enterIncoming,
            .correctIncoming, .strikeIncoming,
            .changeLetterOffice, .draftChase, .prepareChase, .changeChaseRhythm, .remindAssignment:
            viLetterAction(action)
        case .makeReport: "Lập báo cáo tổng hợp"
        case .editReport: "Sửa lời báo cáo tổng hợp"
        case .recountReport: "Tính lại số liệu báo cáo tổng hợp"
        case .freezeReport: "Ban hành báo cáo tổng hợp"
        case .setMilestones, .forecastMilestone, .extendMilestone, .reportMilestone, .acceptMilestone, .returnMilestone,
            .remindMilestone, .orderMilestone, .layDecision, .supplementDecision, .withdrawDecision, .takeDecision:
            viMilestoneAction(action)
        case .makeBackup: "Sao lưu hệ thống"
        case .failBackup: "Sao lưu không thành công"
        case .restoreBackup: "Khôi phục hệ thống từ bản sao lưu"
        case .signCheckpoint: "Ký điểm mốc nhật ký"
        case .rotateKey: "Thay khóa ký nhật ký"
        }
    }

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
