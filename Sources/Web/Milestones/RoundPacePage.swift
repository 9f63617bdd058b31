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
        let exports = tracks.isEmpty ? .empty : Look.exports(of: URLs.roundPace(round.id), frame.language)
        return Page(
            title: words.title, line: .text("\(round.title) · \(words.line)"), breadcrumbs: crumbs,
            actions: exports, entry: .rounds,
            body: tracks.isEmpty
                ? RoundOnePage.nothing(round, frame) : tracks.map { section($0, words, frame) }.joined()
        ).html(in: frame)
    }

    /// The tracks that have something to compare.
    var tracks: [RoundBoard.Track] { board.tracks.filter { !$0.milestones.isEmpty && !$0.counted.isEmpty } }

    /// The agencies of a track with the days each milestone took; who got furthest comes first, of those the quickest.
    func rows(of track: RoundBoard.Track) -> [(row: RoundBoard.Row, days: [Int?])] {
        track.counted.map { row in (row, track.milestones.indices.map { days(row, $0, track) }) }.sorted {
            left, right in
            let (a, b) = (left.1.compactMap(\.self), right.1.compactMap(\.self))
            return (b.count, a.max() ?? 0, left.0.name) < (a.count, b.max() ?? 0, right.0.name)
        }
    }

    private func section(_ track: RoundBoard.Track, _ words: RoundPaceWords, _ frame: Frame) -> HTML {
        let name = RoundStateWords.in(frame.language).track(track.track.kind)
        let medians = track.milestones.indices.map { track.medianPace($0, calendar: calendar) }
        let columns = [Column(words.agency)] + track.milestones.map { Column($0.name, isNumber: true) }
        let middles = medians.enumerated().map { place, median -> HTML in
            let query = [("nhom", track.track.kind.rawValue), ("moc", String(place + 1))]
            let text = median.map(frame.number) ?? "–"
            let figure = Look.figure(text, median == nil ? nil : URLs.roundTable(round.id, query))
            return "<td class=\"num\"><b>\(figure)</b></td>"
        }
        let middle: HTML = "<tr class=\"middle\"><th scope=\"row\">\(words.median)</th>\(middles)</tr>"
        let lines = rows(of: track).map { row, days -> HTML in
            let cells = zip(days, medians).enumerated().map { place, both -> HTML in
                let (own, median) = both
                guard let own else { return "<td class=\"num soft\">–</td>" }
                let slower = median.map { own > $0 } ?? false
                let figure = Look.figure(frame.number(own), URLs.milestone(row.enrolment, place + 1))
                return "<td class=\"num\">\(slower ? "<span class=\"soon-text\">\(figure)</span>" : figure)</td>"
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
    /// The column of days where the table is taken away.
    let days: String

    static let vi = RoundPaceWords(
        title: "So sánh đơn vị cùng nhóm", line: "số ngày làm việc từ ngày bắt đầu của nhóm đến từng mốc",
        agency: "Đơn vị", median: "Mức giữa của nhóm", since: { "tính từ \($0); số màu nâu là chậm hơn mức giữa" },
        days: "Số ngày làm việc")

    static let en = RoundPaceWords(
        title: "Agencies of a track compared", line: "working days from the track's start to each milestone",
        agency: "Agency", median: "Median of the track", since: { "since \($0); brown is slower than the median" },
        days: "Working days")
}
