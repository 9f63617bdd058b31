// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

extension ComparisonPage {
    func figures(
        _ comparison: ReportComparison, _ before: Side, _ after: Side, _ words: ComparisonWords,
        _ reports: ReportWords, _ frame: Frame
    ) -> HTML {
        let rows = comparison.lines.map { line -> HTML in
            let selection = RowSelection(line.figure)
            let isLate = line.figure == .late
            let moved = choice.with { $0.figure = line.figure }.url + "#thay-doi"
            return """
                <tr><th scope="row">\(reports.figure(line.figure))</th>\
                <td class="\(isLate && line.before > 0 ? "num late-text" : "num")">\
                \(Look.figure(frame.number(line.before), line.before == 0 ? nil : address(selection, of: before)))</td>\
                <td class="\(isLate && line.after > 0 ? "num late-text" : "num")">\
                \(Look.figure(frame.number(line.after), line.after == 0 ? nil : address(selection, of: after)))</td>\
                <td class="num"><a href="\(moved)">\(difference(line.change, frame))</a></td></tr>
                """
        }
        let shares = (comparison.before.total.onTime, comparison.after.total.onTime)
        let rate: HTML = """
            <tr><th scope="row">\(reports.onTimeRate)</th><td class="num nowrap">\(share(shares.0, frame))</td>\
            <td class="num nowrap">\(share(shares.1, frame))</td><td class="num">\(points(shares, words, frame))</td></tr>
            """
        let columns = [
            Column(words.figure), Column(head(before, words, reports), isNumber: true),
            Column(head(after, words, reports), isNumber: true), Column(words.change, isNumber: true),
        ]
        return Look.section(
            words.figures,
            Look.table(
                words.figures, columns, class: "list two-sides", LookWords.in(frame.language), rows: rows + [rate]))
    }

    func agencies(
        _ comparison: ReportComparison, _ words: ComparisonWords, _ reports: ReportWords, _ frame: Frame
    ) -> HTML {
        let all = comparison.agencies
        return [ReportComparison.Verdict.worse, .better].map { verdict -> HTML in
            let members = all.filter { $0.verdict == verdict }
            guard !members.isEmpty else {
                return Look.section(words.verdict(verdict), "<p>\(words.nobody(verdict))</p>")
            }
            let rows = members.map { row -> HTML in
                let moved = choice.with { $0.agency = row.agency.id }.url + "#thay-doi"
                return """
                    <tr><th scope="row"><a href="\(moved)">\(row.agency.shortName)</a></th>\
                    <td class="num">\(frame.number(row.before[.late]))</td>\
                    <td class="\(row.after[.late] > 0 ? "num late-text" : "num")">\(frame.number(row.after[.late]))</td>\
                    <td class="num nowrap">\(share(row.before.onTime, frame))</td>\
                    <td class="num nowrap">\(share(row.after.onTime, frame))</td></tr>
                    """
            }
            let columns = [
                Column(reports.agency), Column(words.lateBefore, isNumber: true),
                Column(words.lateAfter, isNumber: true),
                Column(words.onTimeBefore, isNumber: true), Column(words.onTimeAfter, isNumber: true),
            ]
            return Look.section(
                words.verdict(verdict), badge: Look.badge(frame.number(members.count)),
                Look.table(
                    words.verdict(verdict), columns, class: "list two-sides", LookWords.in(frame.language), rows: rows))
        }.joined()
    }

    /// The changes that the address asks for.
    func shown(_ comparison: ReportComparison) -> [ReportComparison.Move] {
        comparison.moves.filter { move in
            (choice.figure.map { comparison.crosses(move, $0) } ?? true)
                && (choice.agency.map { $0 == move.latest?.agency } ?? true)
        }
    }

    func moves(
        _ comparison: ReportComparison, _ words: ComparisonWords, _ reports: ReportWords, _ frame: Frame
    ) -> HTML {
        let look = LookWords.in(frame.language)
        let all = shown(comparison)
        var lifted: [Link] = []
        if let figure = choice.figure {
            lifted.append(Link(reports.figure(figure), choice.with { $0.figure = nil }.url + "#thay-doi"))
        }
        if let agency = choice.agency {
            lifted.append(
                Link(comparison.agency(agency)?.shortName ?? "", choice.with { $0.agency = nil }.url + "#thay-doi"))
        }
        let page = PageNumber.within(page, total: all.count, size: Self.pageSize)
        let shown = all.dropFirst((page - 1) * Self.pageSize).prefix(Self.pageSize)
        let paging = Paging(page: page, perPage: Self.pageSize, shown: shown.count, total: Count(all.count)) {
            URLs.link(URLs.comparison, choice.query + [("trang", $0 > 1 ? String($0) : "")]) + "#thay-doi"
        }
        let columns = [
            Column(reports.agency), Column(reports.assignment), Column(words.stoodBefore), Column(words.standsAfter),
        ]
        let body: HTML =
            all.isEmpty
            ? "<p>\(words.nothingMoved)</p>"
            : Look.table(
                words.moved, columns, class: "list fold3", look, rows: shown.map { move($0, comparison, words, frame) })
                + Look.pager(paging, frame, look)
        return Look.section(
            words.moved, id: "thay-doi", badge: Look.badge(frame.number(all.count)),
            Look.conditions(lifted, look) + body)
    }

    private func move(
        _ move: ReportComparison.Move, _ comparison: ReportComparison, _ words: ComparisonWords, _ frame: Frame
    ) -> HTML {
        guard let latest = move.latest else { return .empty }
        let reports = ReportWords.in(frame.language)
        let order = comparison.directive(latest.directive)
        let place = order.map { reports.orderOf($0.label, comparison.notice($0.notice)?.number ?? "") } ?? ""
        return """
            <tr><td class="c-sub c-agency">\(comparison.agency(latest.agency)?.shortName)</td>\
            <td class="c-title"><a class="t" href="\(URLs.assignment(latest.id))">\(order?.title)</a><small>\(place)</small></td>\
            <td class="c-sub"><span class="at-phone">\(words.stoodBefore): </span>\(stand(move.before, words.notYet, frame))</td>\
            <td class="c-sub"><span class="at-phone">\(words.standsAfter): </span>\(stand(move.after, words.noMore, frame))</td></tr>
            """
    }

    private func stand(_ row: CountedAssignment?, _ missing: String, _ frame: Frame) -> HTML {
        guard let row else { return "<span class=\"soft\">\(missing)</span>" }
        let states = StateWords.in(frame.language)
        let due = DueCell(due: row.due, rhythm: row.rhythm, timeliness: row.timeliness)
        let isLate = row.counted == .late
        let note: HTML? =
            row.due == nil || row.counted == .open
            ? nil : "<small class=\"\(isLate ? "late-text" : "")\">\(due.note(states, isFull: false))</small>"
        return "\(row.state.label(states))\(note)"
    }

    /// Never a percentage without its fraction.
    private func share(_ share: Tally.Share, _ frame: Frame) -> HTML {
        guard let percent = frame.percent(share.part, of: share.whole) else { return "–" }
        return "\(frame.number(share.part))/\(frame.number(share.whole)) <small>\(percent)</small>"
    }

    private func difference(_ change: Int, _ frame: Frame) -> String {
        change == 0 ? "0" : change > 0 ? "+\(frame.number(change))" : "−\(frame.number(-change))"
    }

    /// By how many percentage points the share on time changed.
    private func points(
        _ shares: (Tally.Share, Tally.Share), _ words: ComparisonWords, _ frame: Frame
    ) -> String {
        guard let old = shares.0.tenths, let new = shares.1.tenths else { return "–" }
        let change = abs(new - old)
        let sign = new == old ? "" : new > old ? "+" : "−"
        let mark = frame.language == .vi ? "," : "."
        return words.points("\(sign)\(change / 10)\(mark)\(change % 10)")
    }
}
