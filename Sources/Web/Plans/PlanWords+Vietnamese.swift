// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PlanWords {
    static let vi = PlanWords(
        title: "Kế hoạch chi tiết",
        line: "Kế hoạch triển khai của từng cơ quan: việc gì, ai chịu trách nhiệm, khi nào xong",
        state: { state in
            switch state {
            case .draft: "Đang soạn"
            case .submitted: "Chờ phê duyệt"
            case .returned: "Yêu cầu bổ sung"
            case .approved: "Đã phê duyệt"
            }
        },
        itemState: { state in
            switch state {
            case .ahead: "Chưa đến"
            case .running: "Đang thực hiện"
            case .late: "Quá hạn"
            case .done: "Hoàn thành"
            }
        },
        fault: { fault in
            switch fault {
            case .text: "nội dung"
            case .begins: "thời gian bắt đầu"
            case .responsible: "người chịu trách nhiệm"
            case .ends: "thời gian kết thúc"
            case .endsBeforeItBegins: "kết thúc trước khi bắt đầu"
            }
        },
        track: { track in
            switch track {
            case .firstApplication: "xây dựng, áp dụng lần đầu"
            case .maintenance: "duy trì, cải tiến"
            case .scopeExtension: "mở rộng phạm vi"
            case .editionTransition: "chuyển đổi phiên bản"
            }
        },
        own: "Kế hoạch của cơ quan bạn",
        ownNone: "Cơ quan chưa có kế hoạch nào. Lập từ mẫu, từ bảng Excel, Word, hoặc từ đầu.",
        new: "Lập kế hoạch", surveyTitle: "Kế hoạch của các cơ quan", round: "Đợt", byYear: "Mọi kế hoạch trong năm",
        year: "Năm", stand: "Tình trạng", anyState: "Mọi tình trạng", total: "Cơ quan", none: "Chưa có kế hoạch",
        drafted: "Đang soạn", submitted: "Chờ phê duyệt", returned: "Yêu cầu bổ sung", approved: "Đã phê duyệt",
        withLate: "Có việc quá hạn", agency: "Cơ quan", plan: "Kế hoạch", revision: { "lần\u{a0}\($0)" },
        madeBy: { "kế hoạch do \($0) lập, nay tiếp tục thực hiện" }, madeByColumn: "Cơ quan lập (trước sắp xếp)",
        agencyEnded: { "cơ quan đã chấm dứt hoạt động ngày \($0)" },
        progress: "Việc đã xong", doneOf: { "\($0)/\($1)" }, lateItems: "Việc quá hạn", noPlan: "chưa có",
        empty: "Chưa có kế hoạch nào để xem",
        emptyText: "Kế hoạch hiện ở đây khi cơ quan đã trình; chọn một đợt để xem cơ quan nào chưa có.",
        noMatch: "Không có cơ quan nào khớp bộ lọc",
        newTitle: "Lập kế hoạch", newLine: "Chưa có gì được ghi cho đến khi bạn xem lại và bấm Ghi kế hoạch.",
        name: "Tên kế hoạch", nameDefault: { "Kế hoạch triển khai HTQLCL năm \($1) của \($0)" },
        enrolment: "Thuộc đợt", noEnrolment: "Không thuộc đợt nào", from: "Bắt đầu từ", fromBlank: "Bảng trống",
        fromBlankNote: "Tự nhập từng việc.", fromTemplate: { "Mẫu: \($0)" }, fromTable: "Bảng có sẵn",
        fromTableNote: "Tệp Excel, Word, hoặc dán từ bảng tính.", starts: "Ngày bắt đầu",
        startsHelp: "Chỉ cần khi lập từ mẫu: các việc được tính ngày từ đó.", file: "Tệp bảng kế hoạch",
        fileHelp: "Excel (.xlsx) hoặc Word (.docx) có cột nội dung, thời gian, người chịu trách nhiệm.",
        pasted: "Hoặc dán bảng", pastedHelp: "Sao chép cả hàng tiêu đề từ Excel hay Word.", preview: "Xem trước",
        previewTitle: "Xem lại trước khi ghi", previewLine: { "\($0)\u{a0}việc. Sửa ngay tại đây nếu cần." },
        unreadDays: { "\($0)\u{a0}ô ngày không đọc được, giữ nguyên trong ô để sửa:" },
        unreadDay: { "Việc \($0), \($1): “\($2)”" },
        leftOut: { "\($0)\u{a0}dòng của bảng không thành việc (tiêu đề, ghi chú hoặc vượt số việc của một kế hoạch):" },
        make: "Ghi kế hoạch", made: "Đã ghi kế hoạch.",
        editTitle: "Sửa kế hoạch",
        editHelp: "Xóa trắng một dòng để bỏ việc đó; ghi để có thêm dòng trống.",
        item: { "Việc thứ \($0)" }, content: "Nội dung công việc", begins: "Thời gian thực hiện",
        responsible: "Người chịu trách nhiệm", ends: "Thời gian kết thúc",
        incomplete: { "\($0)\u{a0}việc chưa đủ thông tin. Vẫn ghi được, nhưng phải đủ mới trình được." },
        incompleteItem: { "Việc \($0): thiếu \($1)" }, save: "Ghi kế hoạch", saved: "Đã ghi kế hoạch.",
        items: "Các việc", standing: "Tiến độ", edit: "Sửa kế hoạch", submit: "Trình kế hoạch",
        submitText: "Thường trực Ban Chỉ đạo xem xét, phê duyệt.", submitDone: "Đã trình kế hoạch.",
        notYet: "Chưa trình được", decideTitle: "Xem xét kế hoạch", approve: "Phê duyệt",
        approveNote: "Bản này được thực hiện từ nay.", giveBack: "Yêu cầu bổ sung",
        giveBackNote: "Nêu rõ việc nào cần sửa.", opinion: "Ý kiến", decide: "Ghi quyết định",
        approvedDone: "Đã phê duyệt kế hoạch.", returnedDone: "Đã yêu cầu cơ quan bổ sung.",
        revise: "Lập bản sửa đổi", reviseText: "Bản đang thực hiện vẫn giữ cho đến khi bản sửa đổi được phê duyệt.",
        revised: "Đã lập bản sửa đổi.", comments: "Góp ý", comment: "Gửi góp ý", commented: "Đã gửi góp ý.",
        reportTitle: "Cập nhật tiến độ", reportItem: "Việc", reportText: "Kết quả đến nay",
        reportDone: "Ngày hoàn thành", reportDoneHelp: "Để trống khi còn đang làm. Hoàn thành phải có tệp kèm theo.",
        evidence: "Tệp kèm theo", report: "Ghi tiến độ", reported: "Đã ghi tiến độ.", facts: "Thông tin",
        submittedBy: { "\($0) trình lúc \($1)" }, decidedBy: { "\($0) xem xét lúc \($1)" },
        revisions: "Các lần", inForce: "đang thực hiện", differs: { "Thay đổi so với lần \($0)" },
        added: "Thêm", removed: "Bỏ", changed: "Sửa", wasBefore: { "trước đây: \($0)" },
        noDifference: "Không có thay đổi.", doneOn: { "xong ngày \($0)" }
    )
}
