// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of choosing several assignments, and of the pages that say first what will come of it.
package struct SelectionWords: Words {
    package let chooseAll: String
    package let chooseNone: String
    /// How many are ticked.
    package let chosen: @Sendable (String) -> String
    package let choose: @Sendable (String) -> String
    package let column: String
    package let acknowledge: String
    package let accept: String
    package let remind: String
    package let acknowledgeTitle: String
    package let acceptTitle: String
    package let remindTitle: String
    /// The heading over those that can be done.
    package let able: String
    /// The heading over those that can't.
    package let hindered: String
    package let reason: String
    package let report: String
    package let files: @Sendable (String) -> String
    package let together: @Sendable (String) -> String
    package let acknowledgeButton: @Sendable (String) -> String
    package let acceptButton: @Sendable (String) -> String
    package let remindButton: @Sendable (String) -> String
    package let reminder: String
    /// Written in the field, to be changed.
    package let suggestedReminder: String
    package let toRemind: String
    package let reminderHelp: String
    package let opinion: String
    package let opinionHelp: String
    package let acknowledged: @Sendable (String) -> String
    package let accepted: @Sendable (String) -> String
    package let reminded: @Sendable (String) -> String
    package let noneTitle: String
    package let noneText: String
    package let noneAbleTitle: String
    package let noneAbleText: String
    package let back: String

    package static let vi = SelectionWords(
        chooseAll: "Chọn tất cả trong trang", chooseNone: "Bỏ chọn tất cả", chosen: { "Đã chọn \($0)" },
        choose: { "Chọn: \($0)" }, column: "Chọn", acknowledge: "Tiếp nhận", accept: "Chấp nhận báo cáo",
        remind: "Đôn đốc trên hệ thống",
        acknowledgeTitle: "Tiếp nhận nhiều nhiệm vụ", acceptTitle: "Chấp nhận nhiều báo cáo",
        remindTitle: "Đôn đốc nhiều nhiệm vụ trên hệ thống", able: "Sẽ ghi",
        hindered: "Không làm được", reason: "Lý do", report: "Báo cáo", files: { "\($0)\u{a0}tệp" },
        together: {
            "\($0) nhiệm vụ được ghi cùng một lúc. Nếu có nhiệm vụ vừa thay đổi thì chưa nhiệm vụ nào được ghi, trang này hiện lại để xem."
        },
        acknowledgeButton: { "Tiếp nhận \($0) nhiệm vụ" }, acceptButton: { "Chấp nhận \($0) báo cáo" },
        remindButton: { "Đôn đốc \($0) nhiệm vụ" }, reminder: "Nội dung đôn đốc",
        suggestedReminder: "Đề nghị cơ quan khẩn trương thực hiện và báo cáo kết quả.", toRemind: "Sẽ đôn đốc",
        reminderHelp:
            "Một nội dung đôn đốc cho mọi nhiệm vụ; từng cơ quan thấy ngay, được ghi là một lần đôn đốc, không cần văn bản.",
        opinion: "Ý kiến chung", opinionHelp: "Một ý kiến, ghi vào từng báo cáo.",
        acknowledged: { "Đã tiếp nhận \($0) nhiệm vụ." }, accepted: { "Đã chấp nhận \($0) báo cáo." },
        reminded: { "Đã đôn đốc \($0) nhiệm vụ." },
        noneTitle: "Chưa chọn nhiệm vụ nào",
        noneText: "Đánh dấu các nhiệm vụ trong danh sách, rồi chọn việc cần làm ở đầu danh sách.",
        noneAbleTitle: "Không có nhiệm vụ nào làm được",
        noneAbleText: "Lý do của từng nhiệm vụ ở dưới đây.", back: "Về danh sách")

    package static let en = SelectionWords(
        chooseAll: "Choose all on this page", chooseNone: "Choose none", chosen: { "\($0) chosen" },
        choose: { "Choose: \($0)" }, column: "Choose", acknowledge: "Acknowledge", accept: "Accept reports",
        remind: "Send reminders",
        acknowledgeTitle: "Acknowledge several assignments", acceptTitle: "Accept several reports",
        remindTitle: "Send several reminders",
        able: "Will be written", hindered: "Can't be done", reason: "Reason", report: "Report",
        files: { $0 == "1" ? "1\u{a0}file" : "\($0)\u{a0}files" },
        together: {
            "\($0 == "1" ? "1 assignment is" : "\($0) assignments are") written at once. If one has changed meanwhile, none is written, and this page is shown again."
        },
        acknowledgeButton: { $0 == "1" ? "Acknowledge 1 assignment" : "Acknowledge \($0) assignments" },
        acceptButton: { $0 == "1" ? "Accept 1 report" : "Accept \($0) reports" },
        remindButton: { $0 == "1" ? "Send 1 reminder" : "Send \($0) reminders" },
        reminder: "Reminder",
        suggestedReminder: "Please carry it out without delay and report.", toRemind: "To be reminded of",
        reminderHelp:
            "One reminder for all; each agency sees it at once, and it is recorded as a reminder, without a letter.",
        opinion: "Opinion for all",
        opinionHelp: "One opinion, written to each report.",
        acknowledged: {
            $0 == "1" ? "1 assignment has been acknowledged." : "\($0) assignments have been acknowledged."
        },
        accepted: { $0 == "1" ? "1 report has been accepted." : "\($0) reports have been accepted." },
        reminded: {
            $0 == "1" ? "One reminder has been sent." : "\($0) reminders have been sent."
        },
        noneTitle: "No assignment is chosen",
        noneText: "Tick assignments in the list, then choose above it what to do with them.",
        noneAbleTitle: "None of the assignments can be done", noneAbleText: "The reason for each stands below.",
        back: "Back to the list")
}
