// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// All rounds, the latest first: what each rests on, how many agencies, how far they are.
struct RoundsPage {
    static let pageSize = 25

    struct Row {
        let round: Round
        let tally: RoundStore.Tally
        /// Where the reader's own agency stands in it.
        let state: Enrolment.State?

        /// The programme's own decision, or the one that approved its first agencies.
        var decision: CitedDocument? { round.content.decision ?? tally.decision }
    }

    let rows: [Row]
    let page: Int
    let total: Int
    let mayManage: Bool
    /// Who sets rounds up, where it isn't the reader.
    let instead: HTML
    let seesProvince: Bool

    func html(in frame: Frame) -> HTML {
        let words = RoundWords.in(frame.language)
        let new = mayManage ? Look.button(words.new, to: URLs.newRound, .primary, icon: .plus) : .empty
        let empty = Look.empty(words.title, mayManage || seesProvince ? words.none : words.noneSeen, button: new)
        return Page(
            title: words.title, line: .text(words.titleLine), actions: rows.isEmpty ? .empty : actions(new, frame),
            entry: .rounds,
            body: ProgrammeTabs.rounds.html(frame) + instead + (rows.isEmpty ? empty : table(words, frame))
        ).html(in: frame)
    }

    private func actions(_ new: HTML, _ frame: Frame) -> HTML {
        let words = RoundWords.in(frame.language)
        let standing = seesProvince ? Look.button(words.standing, to: URLs.provinceStanding()) : .empty
        let rules = mayManage ? Look.button(words.regulations, to: URLs.regulations) : .empty
        return Look.exports(of: URLs.rounds, frame.language) + standing + rules + new
    }

    private func table(_ words: RoundWords, _ frame: Frame) -> HTML {
        let columns = [
            Column(words.year), Column(words.name), Column(words.edition), Column(words.decision),
            Column(words.agencies, isNumber: true), Column(words.state),
        ]
        let look = LookWords.in(frame.language)
        let paging = Paging(page: page, perPage: Self.pageSize, shown: rows.count, total: Count(total)) {
            URLs.link(URLs.rounds, [("trang", $0 > 1 ? String($0) : "")])
        }
        return Look.table(
            words.title, columns, class: "list fold3", look, rows: rows.map { row($0, words, frame) })
            + Look.pager(paging, frame, look)
    }

    private func row(_ row: Row, _ words: RoundWords, _ frame: Frame) -> HTML {
        let round = row.round
        let reached = URLs.round(round.id, [("soLieu", RoundFigures.Figure.reached.rawValue)])
        let figures: HTML =
            seesProvince
            ? Look.figure(
                words.reachedOf(frame.number(row.tally.reached), frame.number(row.tally.approved)),
                row.tally.reached == 0 ? nil : reached)
            : .text(row.state.map(RoundStateWords.in(frame.language).state) ?? "")
        let enrolled = Look.figure(frame.number(row.tally.enrolled), URLs.round(round.id))
        return """
            <tr><td class="num c-state">\(String(round.year))</td>\
            <td class="c-title"><a class="t" href="\(URLs.round(round.id))">\(round.title)</a>\
            <small>\(words.span(round.begins.official, round.ends.official)) · \
            \(words.stand(of: round, on: frame.today))</small></td>\
            <td class="c-more nowrap">\(round.edition)</td>\
            <td class="c-more">\(row.decision.map { words.cited($0) } ?? "")</td>\
            <td class="num c-more">\(enrolled)</td><td class="c-sub">\(figures)</td></tr>
            """
    }
}

extension Round {
    /// The programme's own decision, or the one that approved its first agencies.
    func decision(of enrolments: [Enrolment]) -> CitedDocument? {
        content.decision ?? enrolments.lazy.compactMap { $0.last(.approved)?.document }.first
    }
}

extension RoundWords {
    /// A document as running text cites it.
    func cited(_ document: CitedDocument) -> String {
        document.on.map { by(document.number, $0.official) } ?? document.number
    }

    /// Whether a round is running, over or ahead.
    func stand(of round: Round, on day: Day) -> String {
        if round.isRunning(on: day) { return running }
        return day < round.begins ? ahead : ended
    }
}
