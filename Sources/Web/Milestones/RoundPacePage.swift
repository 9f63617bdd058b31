// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// Agencies of the same track compared fairly: working days from the track's start to each milestone, with the middle of
/// all beside it.
struct RoundPacePage: Sendable {
    let round: Round
    let board: RoundBoard
    let calendar: WorkingCalendar

    func html(in frame: Frame) -> HTML {
        let words = RoundPaceWords.in(frame.language)
        let crumbs = [
            Link(RoundWords.in(frame.language).title, URLs.rounds), Link(round.title, URLs.roundOnePage(round.id)),
            Link(words.title, ""),
        ]
        let tracks = board.tracks.filter { !$0.milestones.isEmpty && !$0.counted.isEmpty }
        return Page(
            title: words.title, line: .text("\(round.title) · \(words.line)"), breadcrumbs: crumbs, entry: .rounds,
            body: tracks.isEmpty ? Look.empty(words.empty, "") : tracks.map { section($0, words, frame) }.joined()
        ).html(in: frame)
    }

    private func section(_ track: RoundBoard.Track, _ words: RoundPaceWords, _ frame: Frame) -> HTML {
        let name = RoundStateWords.in(frame.language).track(track.track.kind)
        let places = track.milestones.indices
        let medians = places.map { track.medianPace($0, calendar: calendar) }
        let columns = [Column(words.agency)] + track.milestones.map { Column($0.name, isNumber: true) }
        let middle: HTML = """
            <tr class="middle"><th scope="row">\(words.median)</th>\
            \(medians.map { "<td class=\"num\"><b>\($0.map(frame.number) ?? "–")</b></td>" as HTML })</tr>
            """
        // Who got furthest comes first, of those the quickest.
        let rows = track.counted.map { row in (row, places.map { days(row, $0, track) }) }.sorted { left, right in
            let (a, b) = (left.1.compactMap(\.self), right.1.compactMap(\.self))
            return (b.count, a.max() ?? 0, left.0.name) < (a.count, b.max() ?? 0, right.0.name)
        }
        let lines = rows.map { row, days -> HTML in
            let cells = zip(days, medians).map { own, median -> HTML in
                guard let own else { return "<td class=\"num soft\">–</td>" }
                let slower = median.map { own > $0 } ?? false
                let days: HTML =
                    slower ? "<span class=\"soon-text\">\(frame.number(own))</span>" : "\(frame.number(own))"
                return "<td class=\"num\">\(days)</td>"
            }
            return "<tr><th scope=\"row\"><a href=\"\(URLs.enrolled(row.enrolment))\">\(row.name)</a></th>\(cells)</tr>"
        }
        let start = words.since(track.track.starts.official)
        return Look.section(
            name, aside: .text(start),
            Look.table(name, columns, class: "list pace", LookWords.in(frame.language), rows: [middle] + lines))
    }

    private func days(_ row: RoundBoard.Row, _ place: Int, _ track: RoundBoard.Track) -> Int? {
        let standing = row.standings[place]
        guard standing.isHandedIn, let day = standing.reachedOn else { return nil }
        return max(0, calendar.workingDays(after: track.track.starts, through: day))
    }
}

/// The words of the comparison.
struct RoundPaceWords: Words {
    let title: String
    let line: String
    let agency: String
    let median: String
    let since: @Sendable (String) -> String
    let empty: String

    static let vi = RoundPaceWords(
        title: "So sánh đơn vị cùng nhóm", line: "số ngày làm việc từ ngày bắt đầu của nhóm đến từng mốc",
        agency: "Đơn vị", median: "Mức giữa của nhóm", since: { "tính từ \($0); số màu nâu là chậm hơn mức giữa" },
        empty: "Chưa có mốc hoặc đơn vị để so sánh")

    static let en = RoundPaceWords(
        title: "Agencies of a track compared", line: "working days from the track's start to each milestone",
        agency: "Agency", median: "Median of the track", since: { "since \($0); brown is slower than the median" },
        empty: "No milestones or agencies to compare yet")
}
