// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

extension RoundOnePage {
    /// How many agencies each list shows; the table has all.
    private static let shown = 8
    /// How many agencies the first sentence names.
    private static let named = 3

    /// The round in one sentence: how many come through, who doesn't.
    func sentence(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let rows = board.tracks.flatMap(\.counted)
        guard !rows.isEmpty else { return .empty }
        func of(_ outlook: RoundBoard.Row.Outlook) -> [RoundBoard.Row] { rows.filter { $0.outlook == outlook } }
        let inTime = rows.count { [.inTime, .behind].contains($0.outlook) }
        let share = words.inTimeShare(frame.number(inTime), frame.number(rows.count))
        let whole = "<strong>\(share)</strong> \(words.inTimeRest)" as HTML
        let rest: [(rows: [RoundBoard.Row], said: @Sendable (Bool) -> String, filter: String)] = [
            (of(.missed), words.areMissed, "hong"), (of(.missing), words.willBeLate, "nguyco"),
            (of(.behind), words.isBehind, "cham"),
        ]
        let parts = rest.filter { !$0.rows.isEmpty }.map { part -> HTML in
            " \(names(part.rows, words, frame)) \(part.said(part.rows.count > 1))"
        }
        let quiet: HTML? = parts.isEmpty ? " \(words.allInTime)" : nil
        return "<p class=\"say\">\(whole)\(parts)\(quiet)</p>"
    }

    private func names(_ rows: [RoundBoard.Row], _ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let shown = rows.count <= Self.named + 1 ? rows : Array(rows.prefix(Self.named))
        var parts = shown.map { row -> HTML in
            "<a class=\"\(row.latest == nil ? "soon-text" : "late-text")\" href=\"\(URLs.enrolled(row.enrolment))\">\(row.name)</a>"
        }
        if rows.count > shown.count {
            let more = words.others(frame.number(rows.count - shown.count))
            parts.append("<a href=\"\(URLs.roundTable(round.id, [("loc", "tre")]))\">\(more)</a>")
        }
        guard let last = parts.popLast() else { return .empty }
        return parts.isEmpty ? last : "\(parts.joined(separator: ", "))\(words.and)\(last)"
    }

    /// Who is late the longest, each with the means at hand.
    func push(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        // Those of all tracks together, the longest first.
        let late = board.tracks.flatMap { track in track.late.map { (track, $0) } }.enumerated().sorted { left, right in
            (right.element.1.longestLate, left.offset) < (left.element.1.longestLate, right.offset)
        }.map(\.element)
        let aside: HTML =
            late.count > Self.shown
            ? "<a href=\"\(URLs.roundTable(round.id, [("loc", "tre")]))\">\(words.allLate(frame.number(late.count)))</a>"
            : .empty
        guard !late.isEmpty else { return Look.section(words.push, "<p>\(words.nothingLate)</p>") }
        let items = late.prefix(Self.shown).map { item($0.0, $0.1, words, frame) }
        return Look.section(
            words.push, badge: Look.badge(frame.number(late.count), isLate: true), aside: aside, isLate: true,
            "\(items)")
    }

    private func item(
        _ track: RoundBoard.Track, _ row: RoundBoard.Row, _ words: RoundOnePageWords, _ frame: Frame
    ) -> HTML {
        guard let place = row.latest else { return .empty }
        let (milestone, standing) = (track.milestones[place], row.standings[place])
        let states = StateWords.in(frame.language)
        let tally = calls.first { $0.enrolment == row.enrolment && $0.milestone == milestone.id }
        let called: HTML? = tally.map { "<li>\(words.called(frame.number($0.count), frame.day($0.last)))</li>" }
        let more: HTML? = row.late.count > 1 ? "<li>\(words.more(row.late.count - 1))</li>" : nil
        let reason: HTML? = row.delays[place].map {
            "<li>\(MilestoneStateWords.in(frame.language).reason($0))</li>"
        }
        let forms = MilestoneActForms(
            enrolment: row.enrolment, milestone: milestone, standing: standing, version: row.versions[place] ?? 0,
            acts: acts, typed: typed,
            back: round.id)
        return """
            <article class="lw"><span class="lb" title="\(states.lateFull(standing.workingDays))"><span class="vh">\
            \(states.lateSpoken(standing.workingDays))</span><span aria-hidden="true">\
            \(StateWords.lateNumber(standing.workingDays))</span></span><div><h3><a class="t" \
            href="\(URLs.enrolled(row.enrolment))"><b>\(row.name)</b></a></h3><ul class="dots"><li>\
            <a href="\(URLs.milestone(row.enrolment, milestone.ordinal))">\(milestone.name)</a></li>\(more)\(reason)\(called)</ul></div>\
            <div class="acts3">\(forms.html(in: frame))</div></article>
            """
    }

    /// Agencies with nothing late yet and something that will be.
    func risks(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let atRisk = board.tracks.flatMap { track in track.atRisk.map { (track, $0) } }
        guard !atRisk.isEmpty else {
            let isQuiet = board.tracks.allSatisfy(\.late.isEmpty)
            return Look.section(words.risks, "<p>\(isQuiet ? words.nothingAtRisk : words.nothingElseAtRisk)</p>")
        }
        let items = atRisk.prefix(Self.shown).map { track, row -> HTML in
            let place = row.standings.firstIndex { $0.state == .atRisk } ?? 0
            let reason: HTML? = row.delays[place].map { " · \(MilestoneStateWords.in(frame.language).reason($0))" }
            return """
                <li><a class="t" href="\(URLs.enrolled(row.enrolment))">\(row.name)</a><p>\
                \(said(track, row, place, words))\(reason)</p></li>
                """
        }
        let aside: HTML =
            atRisk.count > Self.shown
            ? "<a href=\"\(URLs.roundTable(round.id, [("loc", "nguyco")]))\">\(words.allRisks(frame.number(atRisk.count)))</a>"
            : .empty
        return Look.section(
            words.risks, badge: Look.badge(frame.number(atRisk.count)), aside: aside,
            "<ul class=\"late-list risk\">\(items)</ul>")
    }

    private func said(
        _ track: RoundBoard.Track, _ row: RoundBoard.Row, _ place: Int, _ words: RoundOnePageWords
    ) -> String {
        let (milestone, standing) = (track.milestones[place], row.standings[place])
        if standing.isExpectedLater {
            return words.riskForecast(
                milestone.name, standing.expected?.official ?? "", standing.planned?.official ?? "")
        }
        let blocker = milestone.blockers.compactMap { id in track.milestones.firstIndex { $0.id == id } }
            .first { row.standings[$0].state == .late }
        return words.riskBlocked(milestone.name, blocker.map { track.milestones[$0].name } ?? "")
    }

    /// Why agencies are behind, counted.
    func reasons(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let causes = board.causes
        guard let most = causes.first?.count else { return .empty }
        let states = MilestoneStateWords.in(frame.language)
        let rows = causes.map { cause -> HTML in
            let url = URLs.roundTable(round.id, [("nguyennhan", cause.reason.rawValue)])
            return """
                <li><a href="\(url)">\(states.reason(cause.reason))</a><svg class="hb" viewBox="0 0 100 8" \
                preserveAspectRatio="none" aria-hidden="true"><rect width="\(cause.count * 100 / most)" height="8"/></svg>\
                <b>\(frame.number(cause.count))</b></li>
                """
        }
        return Look.section(words.reasons, "<ul class=\"hbs\">\(rows)</ul><p class=\"help\">\(words.reasonsHelp)</p>")
    }
}
