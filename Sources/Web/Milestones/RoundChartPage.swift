// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A round over time: every agency a line, its milestones on it; printed on A3 or A4 across.
struct RoundChartPage: Sendable {
    /// How many lines a drawing has: as many as fit a sheet.
    private static let lanes = 24

    let round: Round
    let board: RoundBoard
    let filter: RoundTableFilter

    func html(in frame: Frame) -> HTML {
        let words = RoundChartWords.in(frame.language)
        let crumbs = [
            Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.roundOnePage(round.id)),
            Link(words.title, ""),
        ]
        let shown = board.tracks.filter {
            (filter.track == nil || $0.track.kind == filter.track) && !$0.milestones.isEmpty && !$0.counted.isEmpty
        }
        let body: HTML =
            shown.isEmpty ? RoundOnePage.nothing(round, frame) : shown.map { section($0, words, frame) }.joined()
        return Page(
            title: words.title, line: .text(round.title), breadcrumbs: crumbs,
            actions: shown.isEmpty
                ? .empty
                : """
                <button class="btn" type="button" data-print hidden>\(Icon.print.html)\(words.print)</button>\
                \(Look.button(words.table, to: URLs.roundTable(round.id), icon: .fileTable))
                """, entry: .rounds, body: "<div class=\"gants\">\(body)</div>"
        ).html(in: frame)
    }

    private func section(_ track: RoundBoard.Track, _ words: RoundChartWords, _ frame: Frame) -> HTML {
        let name = RoundStateWords.in(frame.language).track(track.track.kind)
        let lanes = track.counted.map { lane($0, track) }
        let days = track.counted.flatMap { $0.standings.compactMap { $0.reachedOn ?? $0.expected } }
        let planned = track.milestones.compactMap(\.planned)
        // From just before the first mark: months without any would only take room.
        let first = (days + planned).min().map { $0.adding(days: -12) } ?? track.track.starts
        let last = max(track.track.ends, (days + planned).max() ?? track.track.ends).adding(days: 6)
        let sheets = stride(from: 0, to: lanes.count, by: Self.lanes).map { start -> HTML in
            let part = Array(lanes[start..<min(start + Self.lanes, lanes.count)])
            return GanttChart(
                words.spoken(frame.number(part.count), frame.number(track.milestones.count)), lanes: part, first: first,
                last: last, today: board.today, todayWord: words.today
            ).html()
        }
        let key = track.milestones.enumerated().map { place, milestone -> HTML in
            let url = URLs.roundTable(round.id, [("nhom", track.track.kind.rawValue), ("moc", String(place + 1))])
            return "<li><b>\(place + 1)</b> <a href=\"\(url)\">\(milestone.name)</a></li>"
        }
        return Look.section(
            name, aside: legend(words),
            "<div class=\"gscroll\" role=\"region\" tabindex=\"0\" aria-label=\"\(name)\">\(sheets)</div><ul class=\"mo\">\(key)</ul>"
        )
    }

    private func lane(_ row: RoundBoard.Row, _ track: RoundBoard.Track) -> GanttChart.Lane {
        let marks = row.standings.enumerated().compactMap { place, standing -> GanttChart.Mark? in
            let kind: GanttChart.Mark.Kind
            let day: Day?
            switch standing.state {
            case .reached: (kind, day) = (.reached, standing.reachedOn)
            case .awaiting: (kind, day) = (.awaiting, standing.reachedOn)
            case .late: (kind, day) = (.late, standing.planned)
            case .atRisk: (kind, day) = (.atRisk, standing.expected)
            case .expected: (kind, day) = (.expected, standing.expected)
            case .undated: return nil
            }
            let isMoved = standing.isBehind || standing.isExpectedLater
            return day.map {
                GanttChart.Mark(kind, day: $0, planned: isMoved ? standing.planned : nil, number: place + 1)
            }
        }
        return GanttChart.Lane(
            name: row.name, url: URLs.enrolled(row.enrolment), isLate: row.latest != nil,
            until: row.standings.filter(\.isHandedIn).compactMap(\.reachedOn).max(), marks: marks)
    }

    private func legend(_ words: RoundChartWords) -> HTML {
        let look: [(HTML, String)] = [
            ("d", words.reached), ("r", words.awaiting), ("o", words.expected), ("k", words.atRisk), ("l", words.late),
        ]
        return look.map { mark, word -> HTML in
            """
            <span class="rk"><svg class="gantt key" viewBox="0 0 18 18" aria-hidden="true"><circle class="\(mark)" cx="9" cy="9" r="7"/></svg>\(word)</span>
            """
        }.joined(separator: " ")
    }
}

/// The words of the chart.
struct RoundChartWords: Words {
    let title: String
    let print: String
    let table: String
    let today: String
    let reached: String
    let awaiting: String
    let expected: String
    let atRisk: String
    let late: String
    let spoken: @Sendable (_ agencies: String, _ milestones: String) -> String

    static let vi = RoundChartWords(
        title: "Biểu đồ tiến độ", print: "In A3, A4", table: "Bảng số liệu", today: "hôm nay", reached: "đã đạt",
        awaiting: "chờ xem xét", expected: "dự báo đúng mốc", atRisk: "có nguy cơ trễ, kể từ ngày kế hoạch",
        late: "quá hạn, ở ngày kế hoạch",
        spoken: { "Biểu đồ thời gian: \($0) đơn vị, \($1) mốc; số liệu có ở bảng tiến độ" })

    static let en = RoundChartWords(
        title: "Progress chart", print: "Print A3, A4", table: "Table", today: "today", reached: "reached",
        awaiting: "waiting for review", expected: "expected in time", atRisk: "at risk, from its planned day",
        late: "late, at its planned day",
        spoken: { "Chart over time: \($0) agencies, \($1) milestones; the table has the figures" })
}
