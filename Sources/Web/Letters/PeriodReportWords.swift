// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of when a period's report is expected.
package struct PeriodReportWords: Words {
    package let title: String
    package let line: String
    package let since: String
    package let sinceField: String
    package let sinceHelp: String
    package let days: String
    package let workingDays: @Sendable (String) -> String
    package let source: String
    package let sourceHelp: String
    package let practice: String
    package let setBy: String
    package let bySystem: String
    package let fromBeginning: String
    package let inForce: String
    package let change: String
    package let save: String
    package let saved: String

    package static let vi = PeriodReportWords(
        title: "Thời hạn gửi báo cáo kỳ",
        line:
            "Sau khi kỳ của nhiệm vụ thường xuyên kết thúc, cơ quan gửi báo cáo trong số ngày làm việc dưới đây. Quá thời hạn này, kỳ được ghi là chưa cập nhật, không tính là quá hạn.",
        since: "Kỳ kết thúc từ ngày", sinceField: "Áp dụng cho kỳ kết thúc từ ngày",
        sinceHelp:
            "Các kỳ đang mở giữ nguyên thời hạn đã ghi. Ghi lại với cùng ngày thì quy định mới thay quy định cũ.",
        days: "Số ngày làm việc", workingDays: { "\($0)\u{a0}ngày làm việc" },
        source: "Văn bản quy định", sourceHelp: "Số, ký hiệu, ngày văn bản. Để trống nếu theo thông lệ.",
        practice: "Thông lệ, chưa có văn bản quy định", setBy: "Người ghi", bySystem: "Mặc định của hệ thống",
        fromBeginning: "Từ đầu", inForce: "đang áp dụng", change: "Đặt quy định mới", save: "Ghi quy định",
        saved: "Đã ghi quy định.")

    package static let en = PeriodReportWords(
        title: "When a period's report is expected",
        line:
            "After the end of a standing duty's period its report is awaited for so many working days. From then on the period is not updated; it is never late.",
        since: "Periods ending from", sinceField: "Holds for periods that end from",
        sinceHelp: "Periods that are open keep their day. Saved again for the same day, it replaces that rule.",
        days: "Working days", workingDays: { "\($0)\u{a0}working days" },
        source: "Document", sourceHelp: "Number, symbol and date. Leave empty for office practice.",
        practice: "Office practice, no document", setBy: "Set by", bySystem: "The system's default",
        fromBeginning: "From the beginning", inForce: "in force", change: "Set a new rule", save: "Save rule",
        saved: "The rule has been saved.")
}
