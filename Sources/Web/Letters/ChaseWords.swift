// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of reminding agencies (đôn đốc).
package struct ChaseWords: Words {
    package let title: String
    package let about: @Sendable (_ assignments: String, _ agencies: String) -> String
    package let left: @Sendable (String) -> String
    package let noneTitle: String
    package let noneText: String
    package let choose: String
    package let reminders: String
    package let never: String
    /// How often, and when last.
    package let tally: @Sendable (Int, String) -> String
    /// The same beside an assignment of a list.
    package let remindedSoFar: @Sendable (Int, String) -> String
    package let way: String
    package let oneEach: String
    package let oneEachNote: String
    package let oneForAll: String
    package let oneForAllNote: String
    package let help: String
    package let draft: String
    package let drafted: @Sendable (Int) -> String

    /// Drafts that wait for the office.
    package let prepared: @Sendable (Int) -> String
    package let rhythm: String
    package let rhythmLine: String
    package let isOn: String
    package let isOnHelp: String
    package let before: String
    package let onDay: String
    package let after: String
    package let leader: String
    package let leaderName: String
    package let leaderNameHelp: String
    package let leaveEmpty: String
    package let workingDays: @Sendable (String) -> String
    package let yes: String
    package let no: String
    package let saveRhythm: String
    package let rhythmSaved: String

    package let section: String
    package let byLetter: @Sendable (_ number: String, _ on: String) -> String
    package let remindTitle: String
    package let remindFold: String
    package let text: String
    package let textHelp: String
    package let remind: String
    package let reminded: String

    package static let vi = ChaseWords(
        title: "Đôn đốc bằng văn bản",
        about: { "\($0)\u{a0}nhiệm vụ quá hạn hoặc chưa cập nhật của \($1)\u{a0}cơ quan, đơn vị" },
        left: { "\($0) nhiệm vụ đã chọn không còn chờ cơ quan thực hiện nên không đưa vào văn bản." },
        noneTitle: "Không có nhiệm vụ nào cần đôn đốc",
        noneText:
            "Nhiệm vụ quá hạn và nhiệm vụ lâu chưa cập nhật sẽ hiện ở đây. Có thể chọn nhiệm vụ khác từ danh sách.",
        choose: "Chọn", reminders: "Đã đôn đốc", never: "chưa lần nào",
        tally: { "\($0)\u{a0}lần, gần nhất \($1)" },
        remindedSoFar: { $0 == 1 ? "đã đôn đốc ngày \($1)" : "đã đôn đốc \($0)\u{a0}lần, gần nhất \($1)" },
        way: "Soạn thế nào", oneEach: "Mỗi cơ quan một văn bản", oneEachNote: "Mỗi nơi chỉ thấy nhiệm vụ của mình.",
        oneForAll: "Một văn bản gửi chung", oneForAllNote: "Bảng có thêm cột cơ quan.",
        help:
            "Chỉ soạn dự thảo: văn bản còn được sửa, duyệt, cấp số và ký như mọi văn bản đi. Khi văn thư gửi, từng nhiệm vụ được ghi là đã đôn đốc.",
        draft: "Soạn văn bản đôn đốc",
        drafted: { $0 == 1 ? "Đã soạn dự thảo văn bản đôn đốc." : "Đã soạn \($0) dự thảo văn bản đôn đốc." },
        prepared: { "\($0)\u{a0}dự thảo đôn đốc đã được chuẩn bị" },
        rhythm: "Nhịp đôn đốc",
        rhythmLine: "Hệ thống chuẩn bị dự thảo theo nhịp này và không tự gửi; mỗi bước một lần cho mỗi nhiệm vụ.",
        isOn: "Chuẩn bị dự thảo theo nhịp", isOnHelp: "Dự thảo hiện ở Việc của tôi của cán bộ soạn thảo.",
        before: "Trước hạn, số ngày làm việc", onDay: "Đúng ngày đến hạn", after: "Sau hạn, số ngày làm việc",
        leader: "Báo cáo lãnh đạo, số ngày làm việc sau hạn", leaderName: "Báo cáo lãnh đạo kính gửi",
        leaderNameHelp: "Ví dụ: Lãnh đạo Ủy ban nhân dân tỉnh.", leaveEmpty: "Để trống nếu bỏ bước này.",
        workingDays: { "\($0)\u{a0}ngày làm việc" }, yes: "có", no: "không", saveRhythm: "Ghi nhịp đôn đốc",
        rhythmSaved: "Đã ghi nhịp đôn đốc.",
        section: "Đôn đốc", byLetter: { "Văn bản \($0) ngày \($1)" }, remindTitle: "Đôn đốc cơ quan",
        remindFold: "Đôn đốc trên hệ thống", text: "Nội dung đôn đốc",
        textHelp: "Cơ quan thấy ngay nội dung này; được ghi là một lần đôn đốc, không cần văn bản.", remind: "Đôn đốc",
        reminded: "Đã đôn đốc cơ quan thực hiện.")

    package static let en = ChaseWords(
        title: "Remind by letter",
        about: { "\($0)\u{a0}late or not updated, of \($1)\u{a0}agencies" },
        left: { "\($0) of the chosen are not waiting for their agency and are left out." },
        noneTitle: "Nothing to remind of",
        noneText: "Late assignments and those long not updated appear here. Others can be chosen from the list.",
        choose: "Choose", reminders: "Reminded", never: "never",
        tally: { $0 == 1 ? "once, on \($1)" : "\($0)\u{a0}times, last on \($1)" },
        remindedSoFar: { $0 == 1 ? "reminded on \($1)" : "reminded \($0)\u{a0}times, last on \($1)" },
        way: "How to draft", oneEach: "A letter to each agency", oneEachNote: "Each sees only its own assignments.",
        oneForAll: "One letter to all", oneForAllNote: "The table has a column of agencies.",
        help:
            "Only drafts are made: they are changed, approved, numbered and signed like any letter. When the clerk sends one, each assignment is recorded as reminded of.",
        draft: "Draft reminding letters",
        drafted: { $0 == 1 ? "A reminding letter has been drafted." : "\($0) reminding letters have been drafted." },
        prepared: {
            $0 == 1 ? "A reminding draft has been prepared" : "\($0)\u{a0}reminding drafts have been prepared"
        },
        rhythm: "Rhythm of reminding",
        rhythmLine: "The system prepares drafts in this rhythm and never sends; each step once for each assignment.",
        isOn: "Prepare drafts in this rhythm", isOnHelp: "Drafts appear under My work of those who draft.",
        before: "Before the due date, working days", onDay: "On the due date", after: "After it, working days",
        leader: "To the leader, working days after it", leaderName: "Whom the letter to the leader addresses",
        leaderNameHelp: "Such as: Lãnh đạo Ủy ban nhân dân tỉnh.", leaveEmpty: "Leave empty to leave the step out.",
        workingDays: { "\($0)\u{a0}working days" }, yes: "yes", no: "no", saveRhythm: "Save rhythm",
        rhythmSaved: "The rhythm has been saved.",
        section: "Reminders", byLetter: { "Letter \($0) of \($1)" }, remindTitle: "Remind the agency",
        remindFold: "Remind in words, within the system", text: "Reminder",
        textHelp: "The agency sees it at once; it is recorded as a reminder, without a letter.", remind: "Remind",
        reminded: "The agency has been reminded.")
}
