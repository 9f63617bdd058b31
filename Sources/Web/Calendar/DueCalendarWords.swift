// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The words of the calendar.
struct DueCalendarWords: Words {
    let title: @Sendable (_ month: Int, _ year: Int) -> String
    let crumb: String
    let line: @Sendable (String) -> String
    let months: String
    let before: String
    let thisMonth: String
    let after: String
    let shownAs: String
    let view: @Sendable (CalendarFilter.View) -> String
    let of: String
    let own: @Sendable (String) -> String
    let responsible: String
    let everybody: String
    let kind: String
    let allKinds: String
    let name: @Sendable (DueEntry.Kind) -> String
    let listTitle: String
    let weekday: @Sendable (Int) -> String
    let shortWeekday: @Sendable (Int) -> String
    let day: String
    let what: String
    let from: String
    let stand: String
    let done: String
    let late: String
    let coming: String
    let passed: String
    let file: String
    let fileHelp: String
    let nothing: String
    let cut: @Sendable (_ limit: String) -> String
    let ownHelp: String
    let clear: String

    /// What an entry is called.
    func text(_ entry: DueEntry) -> String { entry.kind == .list ? listTitle : entry.title }

    /// How it stands, in a word.
    func stand(of entry: DueEntry, _ today: Day) -> String {
        if entry.isLate { return late }
        if entry.isDone { return done }
        return entry.day < today ? passed : coming
    }

    static let vi = DueCalendarWords(
        title: { "Đến hạn trong tháng \($0)/\($1)" }, crumb: "Lịch", line: { "\($0)\u{a0}việc đến hạn" },
        months: "Tháng", before: "Tháng trước", thisMonth: "Tháng này", after: "Tháng sau", shownAs: "Cách xem",
        view: { $0 == .month ? "Theo tuần" : "Danh sách" }, of: "Lịch của", own: { "\($0) (tôi)" },
        responsible: "Người chịu trách nhiệm", everybody: "Tất cả", kind: "Loại việc", allKinds: "Tất cả các loại",
        name: {
            switch $0 {
            case .order: "Nhiệm vụ"
            case .opinion: "Ý kiến phối hợp"
            case .period: "Báo cáo định kỳ"
            case .milestone: "Mốc"
            case .planItem: "Việc trong kế hoạch"
            case .list: "Lấy ý kiến danh sách"
            case .matter: "Việc cần quyết định"
            }
        }, listTitle: "Hạn trả lời ý kiến về danh sách cơ quan, đơn vị",
        weekday: { $0 == 7 ? "Chủ nhật" : "Thứ \(["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"][max(0, min(5, $0 - 1))])" },
        shortWeekday: { $0 == 7 ? "CN" : "T\($0 + 1)" }, day: "Ngày", what: "Việc", from: "Theo",
        stand: "Tình trạng", done: "Đã xong", late: "Quá hạn", coming: "Chưa xong", passed: "Chưa cập nhật",
        file: "Tệp lịch", fileHelp: "Tải tệp .ics để đưa vào lịch trên máy tính, điện thoại",
        nothing: "Không có việc nào đến hạn trong tháng này.",
        cut: { "Mỗi loại việc chỉ hiện \($0) việc đầu của tháng; còn lại xem ở danh sách Nhiệm vụ." },
        ownHelp:
            "Lịch của bạn gồm việc của cơ quan mà vai trò của bạn thực hiện, việc trong kế hoạch ghi tên bạn và việc chờ bạn cho ý kiến, quyết định.",
        clear: "Xóa lọc")

    static let en = DueCalendarWords(
        title: { "Due in \($0)/\($1)" }, crumb: "Calendar", line: { "\($0)\u{a0}due" }, months: "Month",
        before: "Previous month", thisMonth: "This month", after: "Next month", shownAs: "Shown as",
        view: { $0 == .month ? "By week" : "List" }, of: "Calendar of", own: { "\($0) (me)" },
        responsible: "Responsible", everybody: "Everybody", kind: "Kind", allKinds: "All kinds",
        name: {
            switch $0 {
            case .order: "Assignment"
            case .opinion: "Coordination opinion"
            case .period: "Periodic report"
            case .milestone: "Milestone"
            case .planItem: "Plan item"
            case .list: "List for opinion"
            case .matter: "For decision"
            }
        }, listTitle: "Opinions on the list of agencies are due",
        weekday: {
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][max(0, min(6, $0 - 1))]
        },
        shortWeekday: { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][max(0, min(6, $0 - 1))] }, day: "Day",
        what: "What", from: "By", stand: "Standing", done: "Done", late: "Late", coming: "Open",
        passed: "Not updated", file: "Calendar file",
        fileHelp: "Download an .ics file for the calendar of a computer or phone",
        nothing: "Nothing is due in this month.",
        cut: { "Of each kind only the month's first \($0) are shown; the others are in the list of assignments." },
        ownHelp:
            "Your calendar has your agency's work that your role does, plan items that name you, and what waits for your opinion or decision.",
        clear: "Clear filter")
}
