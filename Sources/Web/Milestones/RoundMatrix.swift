// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// Agencies by milestones, a track a table: the standing by colour and sign, its day written on it.
///
/// At three hundred agencies by fourteen milestones it has over four thousand cells, so a cell is as short as it can be
/// and still be a link that reads well aloud. It depends on nothing but the board: the same for all readers of a language.
/// On a phone a row becomes a block: the agency's name, what is late, and its cells side by side.
struct RoundMatrix {
    let round: ID<Round>
    let board: RoundBoard
    let language: Language

    private var words: RoundOnePageWords { .in(language) }

    /// What keeps one matrix from being taken for another of the same board.
    static func key(_ language: Language) -> String { "matrix \(language.rawValue)" }

    func html() -> HTML {
        let tracks = board.tracks.filter { !$0.milestones.isEmpty && !$0.rows.isEmpty }
        let sections = tracks.enumerated().map { section($1, isOnly: tracks.count == 1, isFirst: $0 == 0) }
        return "<div class=\"rmx\">\(sections)</div>"
    }

    private func section(_ track: RoundBoard.Track, isOnly: Bool, isFirst: Bool) -> HTML {
        let name = RoundStateWords.in(language).track(track.track.kind)
        let title = isOnly ? words.matrix : words.matrixOf(name)
        return Look.section(
            title, id: "moc-\(track.track.kind.rawValue)", aside: isFirst ? legend : .empty, table(track, title))
    }

    private var legend: HTML {
        """
        <span class="rk"><i class="d">✓</i>\(words.legendReached)</span> <span class="rk"><i class="r">↑</i>\(words.legendAwaiting)</span> \
        <span class="rk"><i class="o">≈</i>\(words.legendExpected)</span> <span class="rk"><i class="k">≈</i>\(words.legendAtRisk)</span> \
        <span class="rk"><i class="l">!5</i>\(words.legendLate)</span>
        """
    }

    private func table(_ track: RoundBoard.Track, _ title: String) -> HTML {
        let heads = track.milestones.enumerated().map { place, milestone -> HTML in
            let url = URLs.roundTable(round, [("nhom", track.track.kind.rawValue), ("moc", String(place + 1))])
            let day: HTML = milestone.planned.map { "<small>\(short($0))</small>" } ?? "<small>–</small>"
            return "<th scope=\"col\"><a href=\"\(url)\">\(milestone.name)</a>\(day)</th>"
        }
        let isWide = track.milestones.count > 9
        return """
            <div class="rx" role="region" tabindex="0" aria-label="\(title)"><table class="\(isWide ? "rm rw" : "rm")">\
            <caption class="vh">\(title)</caption><thead><tr><th scope="col">\(words.agency)</th>\(heads)</tr></thead>\
            <tbody>\(track.rows.map { row($0, track, isWide) })</tbody></table></div>\(key(track))
            """
    }

    /// What the numbers in the cells mean, on a phone, where the table has no head.
    private func key(_ track: RoundBoard.Track) -> HTML {
        let names = track.milestones.map { "<li>\($0.name)</li>" as HTML }
        return "<details class=\"more rkey\" open><summary>\(words.key)</summary><ol>\(names)</ol></details>"
    }

    private func row(_ row: RoundBoard.Row, _ track: RoundBoard.Track, _ isWide: Bool) -> HTML {
        let name: HTML = "<a href=\"\(URLs.enrolled(row.enrolment))\">\(row.name)</a>"
        guard row.counts else {
            let state = RoundStateWords.in(language).state(row.state)
            return """
                <tr><th scope="row">\(name)</th><td class="z" colspan="\(track.milestones.count)">\(state)</td></tr>
                """
        }
        let late: HTML? = row.latest.map { place in
            "<small>\(track.milestones[place].name): \(StateWords.in(language).lateFull(row.standings[place].workingDays))</small>"
        }
        let cells = row.standings.enumerated().map { cell($1, URLs.milestone(row.enrolment, $0 + 1), isWide) }
        return "<tr><th scope=\"row\"\(late == nil ? nil : " class=\"w\"" as HTML?)>\(name)\(late)</th>\(cells)</tr>"
    }

    /// Ends of cells are left out, as HTML allows: there are thousands.
    private func cell(_ standing: MilestoneStanding, _ url: String, _ isWide: Bool) -> HTML {
        let days = standing.workingDays == 0 ? "" : String(standing.workingDays)
        switch standing.state {
        case .reached:
            let behind: HTML? = standing.isBehind ? "<b>+\(days)</b>" : nil
            return "<td class=d><a href=\(HTML(trusted: url))>✓ \(short(standing.reachedOn))\(behind)</a>"
        case .awaiting: return "<td class=r><a href=\(HTML(trusted: url))>↑ \(short(standing.reachedOn))</a>"
        case .late:
            let mark: HTML = standing.isReturned ? "l t" : "l"
            let spoken = standing.workingDays == 0 ? words.late : isWide ? days : words.days(days)
            return "<td class=\"\(mark)\"><a href=\(HTML(trusted: url))>!\(spoken)</a>"
        case .atRisk:
            return """
                <td class=k><a href=\(HTML(trusted: url)) aria-label="\(words.atRiskSpoken(short(standing.expected)))">≈ \
                \(short(standing.expected))</a>
                """
        case .expected: return "<td><a href=\(HTML(trusted: url))>≈ \(short(standing.expected))</a>"
        case .undated: return "<td class=u><a href=\(HTML(trusted: url))>–</a>"
        }
    }

    /// Day and month; another year's with its year.
    private func short(_ day: Day?) -> String {
        guard let civil = day?.civil else { return "–" }
        let text = "\(civil.day)/\(civil.month)"
        return civil.year == board.today.year ? text : "\(text)/\(civil.year % 100)"
    }
}
