// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of a leader's page.
package struct LeadingWords: Words {
    package let title: String
    package let province: String
    package let late: @Sendable (String, String) -> String
    package let noneLate: String
    package let waiting: @Sendable (String) -> String
    package let decisions: String
    package let lateOnes: String
    package let nothingLate: String
    package let nothingLateText: String
    package let list: String
    package let order: @Sendable (String) -> String
    package let due: @Sendable (String) -> String
    package let reminded: @Sendable (String, String) -> String
    package let seeRequest: String
    package let act: @Sendable (LeadingPage.Act) -> String
    package let send: @Sendable (LeadingPage.Act) -> String
    package let done: @Sendable (LeadingPage.Act) -> String
    package let reminder: String
    package let reminderHelp: String
    package let suggestion: @Sendable (Int) -> String
    package let instruction: String
    package let instructionHelp: String
    package let instructionDue: String
    package let until: String
    package let untilHelp: String
    package let reason: String

    package static let vi = LeadingWords(
        title: "Cần quyết định",
        province: "Toàn tỉnh",
        late: { "\($0)\u{a0}nhiệm vụ quá hạn tại \($1)\u{a0}cơ quan, đơn vị" },
        noneLate: "Không có nhiệm vụ nào quá hạn",
        waiting: {
            $0 == "0" ? "không có việc nào chờ đồng chí quyết định" : "\($0)\u{a0}việc chờ đồng chí quyết định"
        },
        decisions: "Báo cáo, đề nghị chờ đồng chí xem xét",
        lateOnes: "Quá hạn theo cơ quan, đơn vị",
        nothingLate: "Không có nhiệm vụ nào quá hạn",
        nothingLateText:
            "Khi một nhiệm vụ quá hạn, nó hiện ở đây; đồng chí đôn đốc, chỉ đạo thêm hoặc cho lùi hạn ngay tại hàng đó.",
        list: "xem danh sách",
        order: { "ý\u{a0}\($0)" },
        due: { "hạn \($0)" },
        reminded: { "đã đôn đốc \($0)\u{a0}lần, gần nhất \($1)" },
        seeRequest: "Xem đề nghị lùi hạn",
        act: { act in
            switch act {
            case .remind: "Đôn đốc"
            case .instruct: "Chỉ đạo thêm"
            case .extend: "Cho lùi hạn"
            }
        },
        send: { act in
            switch act {
            case .remind: "Gửi đôn đốc"
            case .instruct: "Gửi chỉ đạo"
            case .extend: "Ghi hạn mới"
            }
        },
        done: { act in
            switch act {
            case .remind: "Đã gửi đôn đốc."
            case .instruct: "Đã gửi chỉ đạo cho cơ quan."
            case .extend: "Đã lùi hạn. Hạn mới có hiệu lực."
            }
        },
        reminder: "Nội dung đôn đốc",
        reminderHelp: "Cơ quan thấy ngay trong hệ thống; lần đôn đốc được ghi vào hồ sơ nhiệm vụ.",
        suggestion: { days in
            let late = days == 0 ? "quá hạn" : StateWords.vi.lateSpoken(days).replacing("\u{a0}", with: " ")
            return "Nhiệm vụ đã \(late). Đề nghị khẩn trương thực hiện, báo cáo kết quả."
        },
        instruction: "Nội dung chỉ đạo",
        instructionHelp: "Gửi riêng cho cơ quan này. Không thay nội dung đã giao.",
        instructionDue: "Mốc cần xong",
        until: "Lùi đến ngày",
        untilHelp: "Hạn mới có hiệu lực ngay; hạn ban đầu vẫn được ghi lại.",
        reason: "Lý do"
    )

    package static let en = LeadingWords(
        title: "To decide",
        province: "Whole province",
        late: {
            "\($0)\u{a0}\($0 == "1" ? "assignment" : "assignments") late at \($1)\u{a0}\($1 == "1" ? "agency" : "agencies")"
        },
        noneLate: "Nothing is late",
        waiting: { $0 == "0" ? "nothing waits for your decision" : "\($0)\u{a0}waiting for your decision" },
        decisions: "Reports and requests that wait for you",
        lateOnes: "Late, by agency",
        nothingLate: "Nothing is late",
        nothingLateText:
            "An assignment that becomes late appears here; remind, instruct or give more time from its row.",
        list: "see the list",
        order: { "order\u{a0}\($0)" },
        due: { "due \($0)" },
        reminded: { "reminded \($0 == "1" ? "once" : "\($0)\u{a0}times"), last on \($1)" },
        seeRequest: "See the request for more time",
        act: { act in
            switch act {
            case .remind: "Remind"
            case .instruct: "Instruct further"
            case .extend: "Give more time"
            }
        },
        send: { act in
            switch act {
            case .remind: "Send the reminder"
            case .instruct: "Send the instruction"
            case .extend: "Record the new date"
            }
        },
        done: { act in
            switch act {
            case .remind: "The agency has been reminded."
            case .instruct: "The instruction has been sent."
            case .extend: "The due date has been moved."
            }
        },
        reminder: "Reminder",
        reminderHelp: "The agency sees it at once; it is kept with the assignment.",
        suggestion: { days in
            let late = days == 0 ? "late" : StateWords.en.lateSpoken(days).replacing("\u{a0}", with: " ")
            return "The assignment is \(late). Please carry it out without delay and report."
        },
        instruction: "Instruction",
        instructionHelp: "For this agency only. It doesn't replace the order.",
        instructionDue: "To be done by",
        until: "Until",
        untilHelp: "The new date is in force at once; the original one is kept.",
        reason: "Reason"
    )
}
