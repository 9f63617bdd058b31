// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// What falls due in a month: in weeks, on a phone only the days that have something; or line by line.
struct DueCalendarPage: Sendable {
    let filter: CalendarFilter
    /// Who looks.
    let person: String
    let agencyName: String
    let agency: ID<Agency>
    /// By day, as filtered.
    let entries: [DueEntry]
    /// Whether the month has more than is shown.
    let isCut: Bool
    /// Whom the agency's plans name.
    let responsible: [String]
    let calendar: WorkingCalendar
    let today: Day
    /// The agencies to choose from.
    let agencies: [Choice]
    let maySeeRounds: Bool

    func html(in frame: Frame) -> HTML {
        let words = DueCalendarWords.in(frame.language)
        let mine = filter.whose == .mine ? nil : Link(agencyName, URLs.agencyOnePage(agency))
        return Page(
            title: words.title(filter.month.month, filter.month.year),
            line: .text("\(whose(words)) · \(words.line(frame.number(entries.count)))"),
            breadcrumbs: [maySeeRounds ? mine : nil, Link(words.crumb, "")].compactMap(\.self),
            actions: takes(words, frame), entry: .inbox,
            body: """
                \(Look.onPaper(conditions(words), frame.language))\(band(words, frame))\
                <div class="calbar"><nav aria-label="\(words.months)">\(step(words.before, -1))\(here(words))\
                \(step(words.after, 1))</nav>\(views(words))</div>\
                \(entries.isEmpty ? nothing(words) : filter.view == .list ? list(words, frame) : table(words))\
                \(isCut ? "<p class=\"help\">\(words.cut(frame.number(DueCalendar.limit)))</p>" : .empty)
                """
        ).html(in: frame)
    }

    /// Whose calendar it is, in words.
    func whose(_ words: DueCalendarWords) -> String {
        filter.whose == .mine ? words.own(person) : agencyName
    }

    /// What the month is narrowed to, for the table and the paper.
    func conditions(_ words: DueCalendarWords) -> [String] {
        [
            whose(words), isCut ? words.cut(String(DueCalendar.limit)) : nil,
            filter.kind.map { "\(words.kind): \(words.name($0))" },
            filter.person.isEmpty ? nil : "\(words.responsible): \(filter.person)",
        ].compactMap(\.self)
    }

    private func takes(_ words: DueCalendarWords, _ frame: Frame) -> HTML {
        guard !entries.isEmpty else { return .empty }
        return """
            \(Look.exports(of: filter.url(), frame.language))\
            <a class="btn" href="\(filter.fileURL)" title="\(words.fileHelp)">\(Icon.download.html)\(words.file)</a>
            """
    }

    private func step(_ text: String, _ months: Int) -> HTML {
        let first = filter.month.adding(months: months)
        return Look.button(text, to: filter.url(month: first), icon: months < 0 ? .left : .right)
    }

    /// The way back to this month, from another.
    private func here(_ words: DueCalendarWords) -> HTML {
        let now = today.adding(days: 1 - today.day)
        return now == filter.month ? .empty : Look.button(words.thisMonth, to: filter.url(month: now))
    }

    private func views(_ words: DueCalendarWords) -> HTML {
        let items = CalendarFilter.View.allCases.map { view -> HTML in
            let current: HTML? = view == filter.view ? " aria-current=\"page\"" : nil
            return "<li><a class=\"btn\" href=\"\(filter.url(view: view))\"\(current)>\(words.view(view))</a></li>"
        }
        return "<nav aria-label=\"\(words.shownAs)\"><ul class=\"tabs\">\(items)</ul></nav>"
    }

    /// Fields: `donvi`, `loai`, `nguoi`.
    private func band(_ words: DueCalendarWords, _ frame: Frame) -> HTML {
        let names = (filter.person.isEmpty || responsible.contains(filter.person) ? [] : [filter.person]) + responsible
        let who: HTML? =
            names.isEmpty
            ? nil
            : Field("nguoi", words.responsible).select(
                names.map { Choice($0, $0) }, filter.person, empty: words.everybody)
        let kinds = DueEntry.Kind.allCases.map { Choice($0.rawValue, words.name($0)) }
        let clear = CalendarFilter(whose: filter.whose, month: filter.month, view: filter.view).url()
        return Look.filterBand(
            URLs.dueCalendar(),
            fields: """
                \(Field("donvi", words.of).select([Choice(CalendarFilter.own, words.own(person))] + agencies, filter.chosen))\
                \(Field("loai", words.kind).select(kinds, filter.kind?.rawValue ?? "", empty: words.allKinds))\(who)\
                \(Look.hidden("thang", CalendarFilter.text(filter.month)))\
                \(filter.view == .month ? nil : Look.hidden("xem", filter.view.rawValue) as HTML?)
                """, inForce: filter.inForce, clear: clear, LookWords.in(frame.language))
    }

    private func nothing(_ words: DueCalendarWords) -> HTML {
        let clear = CalendarFilter(whose: filter.whose, month: filter.month, view: filter.view).url()
        let button: HTML = filter.inForce == 0 ? .empty : Look.button(words.clear, to: clear)
        return Look.empty(words.nothing, filter.whose == .mine ? words.ownHelp : "", button: button)
    }

    /// Where an entry is opened.
    static func url(of entry: DueEntry) -> String {
        switch entry.record {
        case .assignment(let id), .period(let id, _): URLs.assignment(id)
        case .milestone(let id, let place): URLs.milestone(id, place)
        case .planItem(let id, _): URLs.plan(id)
        case .list(let round, _): URLs.roundLists(round)
        case .matter(let id): URLs.matter(id)
        }
    }

    // MARK: - In weeks

    private func table(_ words: DueCalendarWords) -> HTML {
        let days = Dictionary(grouping: entries, by: \.day)
        let start = filter.month.adding(days: 1 - filter.month.weekday.rawValue)
        let weeks = (filter.month.endOfMonth - start) / 7 + 1
        let heads = (1...7).map { "<th scope=\"col\">\(words.weekday($0))</th>" as HTML }
        let rows = (0..<weeks).map { week -> HTML in
            let cells = (0..<7).map { column -> HTML in
                let day = start.adding(days: week * 7 + column)
                return cell(day, days[day] ?? [], words)
            }
            return "<tr>\(cells)</tr>"
        }
        return """
            <table class="cal"><caption class="vh">\(words.title(filter.month.month, filter.month.year))</caption>\
            <thead><tr>\(heads)</tr></thead><tbody>\(rows)</tbody></table>
            """
    }

    private func cell(_ day: Day, _ entries: [DueEntry], _ words: DueCalendarWords) -> HTML {
        guard day.month == filter.month.month, day.year == filter.month.year else { return "<td class=\"out\"></td>" }
        let things = entries.map { entry -> HTML in
            let mark = entry.isLate ? "ce ce-late" : entry.isDone ? "ce ce-done" : "ce"
            let note = [words.name(entry.kind), entry.responsible.isEmpty ? entry.from : entry.responsible]
                .filter { !$0.isEmpty }.joined(separator: " · ")
            return """
                <li class="\(mark)"><a href="\(Self.url(of: entry))">\(sign(entry, words))\(words.text(entry))</a> \
                <small>\(note)</small></li>
                """
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

    private func sign(_ entry: DueEntry, _ words: DueCalendarWords) -> HTML {
        if entry.isLate { return "<b aria-hidden=\"true\">!</b> <span class=\"vh\">\(words.late): </span>" }
        return entry.isDone ? "<span aria-hidden=\"true\">✓</span> <span class=\"vh\">\(words.done): </span>" : .empty
    }

    // MARK: - Line by line

    private func list(_ words: DueCalendarWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.day), Column(words.what), Column(words.kind), Column(words.from), Column(words.responsible),
            Column(words.stand),
        ]
        let rows = entries.map { entry -> HTML in
            let mark = entry.isLate ? "late-text" : entry.isDone ? "soft" : ""
            return """
                <tr><td class="c-state nowrap"><time datetime="\(entry.day.iso)">\(words.shortWeekday(entry.day.weekday.rawValue)) \
                \(entry.day.official)</time></td><td class="c-title"><a class="t" href="\(Self.url(of: entry))">\
                \(words.text(entry))</a></td><td class="c-sub">\(words.name(entry.kind))</td>\
                <td class="c-more">\(entry.from)</td><td class="c-sub">\(entry.responsible)</td>\
                <td class="c-sub"><span class="\(mark)">\(words.stand(of: entry, today))</span></td></tr>
                """
        }
        return Look.table(
            words.title(filter.month.month, filter.month.year), columns, class: "list fold3",
            LookWords.in(frame.language), rows: rows)
    }
}
