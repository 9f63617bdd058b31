// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A round's milestones as a table: planned, forecast, actual, variance, reason, where the evidence is.
struct RoundTablePage: Sendable {
    static let pageSize = 100

    let round: Round
    let board: RoundBoard
    let filter: RoundTableFilter
    let rows: [RoundTableFilter.Row]
    let page: Int

    func html(in frame: Frame) -> HTML {
        let words = RoundTableWords.in(frame.language)
        let crumbs = [
            Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.roundOnePage(round.id)),
            Link(words.title, ""),
        ]
        return Page(
            title: words.title, line: .text("\(round.title) · \(words.line(frame.number(rows.count)))"),
            breadcrumbs: crumbs,
            actions: Look.exports(of: URLs.roundTable(round.id, filter.query), frame.language), entry: .rounds,
            body: "\(tabs(words, frame))\(conditions(words, frame))\(table(words, frame))"
        ).html(in: frame)
    }

    private func tabs(_ words: RoundTableWords, _ frame: Frame) -> HTML {
        let parts: [RoundTableFilter.Part?] = [nil] + RoundTableFilter.Part.allCases
        let items = parts.map { part -> HTML in
            let other = filter.with { $0.part = part }
            let current: HTML? = part == filter.part ? " aria-current=\"page\"" : nil
            let count = other.rows(of: board).count
            return """
                <a class="btn" href="\(URLs.roundTable(round.id, other.query))"\(current)>\(part.map(words.part) ?? words.all) \
                \(Look.badge(frame.number(count), isLate: part == .late && count > 0))</a>
                """
        }
        return "<nav class=\"tabs\" aria-label=\"\(words.stand)\">\(items)</nav>"
    }

    /// What else is in force, each with a cross that lifts it.
    private func conditions(_ words: RoundTableWords, _ frame: Frame) -> HTML {
        let states = MilestoneStateWords.in(frame.language)
        var links: [Link] = []
        func lift(_ text: String, _ change: (inout RoundTableFilter) -> Void) {
            links.append(Link(text, URLs.roundTable(round.id, filter.with(change).query)))
        }
        if let kind = filter.track {
            lift(RoundStateWords.in(frame.language).track(kind)) {
                $0.track = nil; $0.milestone = nil
            }
            let names = board.tracks.first { $0.track.kind == kind }?.milestones ?? []
            if let place = filter.milestone, names.indices.contains(place - 1) {
                lift(names[place - 1].name) { $0.milestone = nil }
            }
        }
        if let reason = filter.reason { lift(states.reason(reason)) { $0.reason = nil } }
        if let agency = filter.agency {
            let name = board.tracks.flatMap(\.rows).first { $0.agency == agency }?.name
            lift(name ?? words.agency) { $0.agency = nil }
        }
        return Look.conditions(links, LookWords.in(frame.language))
    }

    private func table(_ words: RoundTableWords, _ frame: Frame) -> HTML {
        if board.tracks.allSatisfy({ $0.milestones.isEmpty || $0.rows.isEmpty }) {
            return RoundOnePage.nothing(round, frame)
        }
        guard !rows.isEmpty else { return Look.empty(words.empty, words.emptyText) }
        let columns = [
            Column(words.agency), Column(words.milestone), Column(words.planned), Column(words.forecast),
            Column(words.actual), Column(words.variance, isNumber: true), Column(words.reason),
        ]
        let shown = rows.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        let paging = Paging(page: page, perPage: Self.pageSize, shown: shown.count, total: Count(rows.count)) {
            URLs.roundTable(round.id, filter.query + [("trang", $0 > 1 ? String($0) : "")])
        }
        let look = LookWords.in(frame.language)
        return Look.table(
            words.title, columns, class: "list fold3 rt", look, rows: shown.map { html($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func html(_ row: RoundTableFilter.Row, _ words: RoundTableWords, _ frame: Frame) -> HTML {
        let (standing, states) = (row.standing, MilestoneStateWords.in(frame.language))
        let isLate = standing.state == .late || standing.isBehind
        let unit: HTML = "<span class=\"at-phone\"> \(words.days)</span>"
        let variance: HTML? =
            isLate || standing.isExpectedLater
            ? "<span class=\"\(isLate ? "late-text" : "soon-text")\">+\(StateWords.lateNumber(standing.workingDays))\(unit)</span>"
            : standing.isHandedIn ? "<span class=\"at-desk\">0</span>" : nil
        let actual: HTML? = standing.reachedOn.map {
            "<span class=\"at-phone\">\(words.actual): </span>\($0.official)"
        }
        let forecast: HTML? = standing.isHandedIn ? nil : standing.expected.map { "≈ \($0.official)" }
        return """
            <tr><td class="c-title"><a class="t" href="\(URLs.milestone(row.row.enrolment, row.place + 1))">\(row.row.name)</a></td>\
            <td class="c-sub">\(row.milestone.name)<small><span class="ms ms-\(standing.state.rawValue)">\(states.state(standing.state))</span></small></td>\
            <td class="c-sub nowrap"><span class="at-phone">\(words.planned): </span>\(standing.planned?.official ?? "–")</td>\
            <td class="c-sub nowrap">\(forecast)</td><td class="c-sub nowrap">\(actual)</td>\
            <td class="c-state num">\(variance)</td><td class="c-sub">\(row.delay.map(states.reason))</td></tr>
            """
    }
}

/// The words of that table.
struct RoundTableWords: Words {
    let title: String
    let line: @Sendable (String) -> String
    let all: String
    let stand: String
    let part: @Sendable (RoundTableFilter.Part) -> String
    let track: String
    let agency: String
    let milestone: String
    let planned: String
    let forecast: String
    let actual: String
    let variance: String
    /// The unit of the variance, beside it on a phone.
    let days: String
    let reason: String
    let state: String
    let empty: String
    let emptyText: String

    static let vi = RoundTableWords(
        title: "Bảng tiến độ", line: { "\($0)\u{a0}mốc của các đơn vị" }, all: "Tất cả", stand: "Tình trạng",
        part: { part in
            switch part {
            case .late: "Quá hạn"
            case .atRisk: "Có nguy cơ trễ"
            case .awaiting: "Chờ xem xét"
            case .reached: "Đã đạt"
            case .expected: "Chưa đến, dự báo đúng"
            }
        },
        track: "Nhóm", agency: "Đơn vị", milestone: "Mốc", planned: "Kế hoạch", forecast: "Dự báo", actual: "Thực tế",
        variance: "Chênh (ngày làm việc)", days: "ngày", reason: "Nguyên nhân chậm", state: "Tình trạng",
        empty: "Không có mốc nào khớp", emptyText: "Bỏ bớt điều kiện lọc để xem các mốc khác.")

    static let en = RoundTableWords(
        title: "Progress table", line: { "\($0)\u{a0}milestones of agencies" }, all: "All", stand: "Standing",
        part: { part in
            switch part {
            case .late: "Late"
            case .atRisk: "At risk"
            case .awaiting: "Waiting for review"
            case .reached: "Reached"
            case .expected: "To come, in time"
            }
        },
        track: "Track", agency: "Agency", milestone: "Milestone", planned: "Planned", forecast: "Expected",
        actual: "Actual",
        variance: "Variance (working days)", days: "days", reason: "Reason of delay", state: "Standing",
        empty: "Nothing matches", emptyText: "Lift a condition to see others.")
}
