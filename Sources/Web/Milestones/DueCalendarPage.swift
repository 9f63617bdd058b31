// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// What falls due for an agency in a month: orders and milestones on their days; on a phone the days that have something.
struct DueCalendarPage: Sendable {
    /// One thing on a day.
    struct Entry: Sendable {
        let title: String
        let url: String
        /// Where it comes from: the document's number, or "mốc".
        let from: String
        let isDone: Bool
        let isLate: Bool
    }

    let agency: ID<Agency>
    let agencyName: String
    /// The first day of the month.
    let month: Day
    let entries: [Day: [Entry]]
    let calendar: WorkingCalendar
    let today: Day
    /// The agencies to choose from; empty for who sees their own alone.
    let agencies: [Choice]

    func html(in frame: Frame) -> HTML {
        let words = DueCalendarWords.in(frame.language)
        let count = entries.values.reduce(0) { $0 + $1.count }
        return Page(
            title: words.title(month.month, month.year),
            line: .text("\(agencyName) · \(words.line(frame.number(count)))"),
            breadcrumbs: [Link(agencyName, URLs.agencyOnePage(agency)), Link(words.crumb, "")],
            actions: "\(step(words.before, -1))\(step(words.after, 1))", entry: .inbox,
            body: "\(chooser(words, frame))\(table(words, frame))"
        ).html(in: frame)
    }

    private func url(_ month: Day) -> String {
        let number = month.month < 10 ? "0\(month.month)" : String(month.month)
        return URLs.dueCalendar([("donvi", agency.description), ("thang", "\(month.year)-\(number)")])
    }

    private func step(_ text: String, _ months: Int) -> HTML {
        Look.button(text, to: url(month.adding(months: months)), icon: months < 0 ? .left : .right)
    }

    private func chooser(_ words: DueCalendarWords, _ frame: Frame) -> HTML {
        guard !agencies.isEmpty else { return .empty }
        return """
            <form action="\(URLs.dueCalendar())" class="row end calpick">\
            \(Field("donvi", words.agency).select(agencies, agency.description))\
            \(Look.hidden("thang", String(month.iso.prefix(7))))<button class="btn">\(words.show)</button></form>
            """
    }

    private func table(_ words: DueCalendarWords, _ frame: Frame) -> HTML {
        let start = month.adding(days: 1 - month.weekday.rawValue)
        let weeks = (month.endOfMonth - start) / 7 + 1
        let heads = (1...7).map { "<th scope=\"col\">\(words.weekday($0))</th>" as HTML }
        let rows = (0..<weeks).map { week -> HTML in
            "<tr>\((0..<7).map { cell(start.adding(days: week * 7 + $0), words) })</tr>"
        }
        let none: HTML? = entries.isEmpty ? "<p class=\"help\">\(words.nothing)</p>" : nil
        return """
            <table class="cal"><caption class="vh">\(words.title(month.month, month.year))</caption>\
            <thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table>\(none)
            """
    }

    private func cell(_ day: Day, _ words: DueCalendarWords) -> HTML {
        guard day.month == month.month, day.year == month.year else { return "<td class=\"out\"></td>" }
        let things = (entries[day] ?? []).map { entry -> HTML in
            let mark = entry.isLate ? "ce ce-late" : entry.isDone ? "ce ce-done" : "ce"
            let sign: HTML = entry.isLate ? "<b>!</b> " : entry.isDone ? "✓ " : .empty
            return
                "<li class=\"\(mark)\"><a href=\"\(entry.url)\">\(sign)\(entry.title)</a> <small>\(entry.from)</small></li>"
        }
        let classes = [
            things.isEmpty ? "void" : nil, calendar.isWorkingDay(day) ? nil : "rest", day == today ? "now" : nil,
        ].compactMap(\.self).joined(separator: " ")
        let list: HTML? = things.isEmpty ? nil : "<ul>\(things)</ul>"
        return """
            <td class="\(classes)"><time datetime="\(day.iso)"\(day == today ? " aria-current=\"date\"" : nil as HTML?)>\
            <span class="at-phone">\(words.weekday(day.weekday.rawValue)) </span>\(day.day)<span class="at-phone">/\(day.month)</span></time>\(list)</td>
            """
    }
}

extension MilestoneRoutes {
    static func calendar(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let agency: ID<Agency> = visit.query.id("donvi") ?? actor.agency
        guard actor.may(.seeAssignments, on: agency) else { throw Fault.notFound }
        let directory = try await visit.system.directory()
        guard directory[agency] != nil else { throw Fault.notFound }
        let month = Day(iso: visit.query.text("thang") + "-01") ?? Day(iso: String(visit.today.iso.prefix(7)) + "-01")
        guard let month else { throw Fault.notFound }
        let (today, calendar, zone) = (visit.today, visit.system.calendar, visit.system.zone)
        let (rows, boards) = try await visit.system.read { snapshot in
            let rows = try AgencyView.due(
                of: agency, from: month, through: month.endOfMonth, for: actor, in: snapshot)
            let visible = Visible(to: actor, under: .seeRounds)
            let boards = try EnrolmentStore.of(agency, visible: visible, in: snapshot).suffix(4).map {
                try RoundBoardStore.enrolled(
                    $0.id, visible: visible, directory: directory, today: today, calendar: calendar, zone: zone,
                    in: snapshot)
            }
            return (rows, boards)
        }
        let words = DueCalendarWords.in(visit.language)
        var entries = entries(of: rows, today: today)
        for board in boards { add(board, words.milestone, to: &entries, month) }
        let isOfProvince = actor.reach(.seeAssignments) == .province
        let page = DueCalendarPage(
            agency: agency, agencyName: directory.shortName(of: agency, on: today), month: month, entries: entries,
            calendar: calendar, today: today,
            agencies: isOfProvince
                ? directory.all.filter { $0.exists(on: today) }.map { Choice($0.id.description, $0.shortName) } : [])
        return .page(page.html(in: try await visit.frame()))
    }

    private static func entries(of rows: [AssignmentRow], today: Day) -> [Day: [DueCalendarPage.Entry]] {
        var entries: [Day: [DueCalendarPage.Entry]] = [:]
        for row in rows {
            guard let due = row.assignment.due else { continue }
            entries[due, default: []].append(
                DueCalendarPage.Entry(
                    title: row.title, url: URLs.assignment(row.assignment.id), from: row.noticeNumber,
                    isDone: row.assignment.state == .accepted || row.assignment.state == .reported,
                    isLate: row.assignment.isLate(on: today)))
        }
        return entries
    }

    /// The milestones of an enrolment that are planned in the month.
    private static func add(
        _ board: EnrolledBoard, _ word: String, to entries: inout [Day: [DueCalendarPage.Entry]], _ month: Day
    ) {
        guard board.enrolment.state.takesPart else { return }
        for (milestone, standing) in zip(board.track.milestones, board.row.standings) {
            guard let day = standing.planned, month <= day, day <= month.endOfMonth else { continue }
            entries[day, default: []].append(
                DueCalendarPage.Entry(
                    title: milestone.name, url: URLs.milestone(board.enrolment.id, milestone.ordinal), from: word,
                    isDone: standing.isHandedIn, isLate: standing.state == .late))
        }
    }
}

/// The words of the calendar.
struct DueCalendarWords: Words {
    let title: @Sendable (_ month: Int, _ year: Int) -> String
    let crumb: String
    let line: @Sendable (String) -> String
    let before: String
    let after: String
    let agency: String
    let show: String
    let weekday: @Sendable (Int) -> String
    let milestone: String
    let nothing: String

    static let vi = DueCalendarWords(
        title: { "Đến hạn trong tháng \($0)/\($1)" }, crumb: "Lịch", line: { "\($0)\u{a0}việc đến hạn" },
        before: "Tháng trước", after: "Tháng sau", agency: "Cơ quan, đơn vị", show: "Xem",
        weekday: { $0 == 7 ? "Chủ nhật" : "Thứ \(["Hai", "Ba", "Tư", "Năm", "Sáu", "Bảy"][max(0, min(5, $0 - 1))])" },
        milestone: "mốc", nothing: "Không có việc nào đến hạn trong tháng này.")

    static let en = DueCalendarWords(
        title: { "Due in \($0)/\($1)" }, crumb: "Calendar", line: { "\($0)\u{a0}due" }, before: "Month before",
        after: "Month after", agency: "Agency", show: "Show",
        weekday: {
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][max(0, min(6, $0 - 1))]
        },
        milestone: "milestone", nothing: "Nothing is due in this month.")
}
