// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A round on one page: how it comes out, what waits for a decision, milestones by agencies, who needs a push, what is
/// at risk and why; one A4 page on paper.
struct RoundOnePage: Sendable {
    let round: Round
    let board: RoundBoard
    let calendar: WorkingCalendar
    /// How often each agency was told about each milestone, and when last.
    let calls: [MilestoneCallTally]
    let matters: [MatterCard]
    /// What the reader may do about a late agency.
    let acts: [MilestoneAct]
    let maySet: Bool
    /// Whether the reader lays decisions before the leader.
    let mayLay: Bool
    /// Whether the reader sees all agencies of it, and may compare them.
    let seesAll: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = RoundOnePageWords.in(frame.language)
        let body: HTML =
            board.tracks.allSatisfy(\.milestones.isEmpty)
            ? empty(words, frame)
            : """
            \(sentence(words, frame))\(MatterCard.section(matters, frame))\(HeavyPiece.place)\(unset(words, frame))\
            \(behind(words, frame))
            """
        return Page(
            title: round.title, line: line(words, frame),
            breadcrumbs: [Link(RoundWords.in(frame.language).title, URLs.rounds)], actions: actions(words, frame),
            entry: .rounds, body: "\(RoundTabs.onePage.html(round.id, frame))<div class=\"rone\">\(body)</div>"
        ).html(in: frame)
    }

    /// Who needs a push, and why; an agency that looks at itself alone has its own page for that.
    private func behind(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        guard !acts.isEmpty || board.tracks.flatMap(\.rows).count > 1 else { return .empty }
        return
            "<div class=\"two rp\">\(push(words, frame))<div>\(risks(words, frame))\(reasons(words, frame))</div></div>"
    }

    private func line(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let documents = [round.content.decision, round.content.plan].compactMap { $0?.number }.filter { !$0.isBlank }
        let cited = documents.joined(separator: " · ")
        let last = board.tracks.compactMap { track in
            track.milestones.last.flatMap { last in last.planned.map { (last, $0) } }
        }
        .max { $0.1 < $1.1 }
        guard let (milestone, day) = last else { return .text(cited) }
        let left = calendar.workingDays(after: board.today, through: day)
        let said = left >= 0 ? words.left(left) : words.over(-left)
        let start: HTML? = cited.isEmpty ? nil : "\(cited) · "
        return "\(start)\(words.lastMilestone(milestone.name, day.official)), <strong>\(said)</strong>"
    }

    private func actions(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        """
        <button class="btn" type="button" data-print hidden>\(Icon.print.html)\(words.print)</button>\
        \(Look.button(words.chart, to: URLs.roundChart(round.id)))\(Look.button(words.table, to: URLs.roundTable(round.id), icon: .fileTable))\
        \(seesAll ? Look.button(words.pace, to: URLs.roundPace(round.id)) : .empty)\
        \(mayLay ? Look.button(MatterWords.in(frame.language).lay, to: URLs.newMatter([("dot", round.id.description)]), .primary) : .empty)
        """
    }

    /// What stands in the place of a chart, a table or a comparison of nothing: what comes first.
    static func nothing(_ round: Round, _ frame: Frame) -> HTML {
        let words = RoundOnePageWords.in(frame.language)
        return Look.empty(
            words.nothing, words.nothingText, button: Look.button(words.toRound, to: URLs.roundOnePage(round.id)))
    }

    /// Tracks without milestones, for who can set them.
    private func unset(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let bare = board.tracks.filter(\.milestones.isEmpty).map { track -> HTML in
            let name = states.track(track.track.kind)
            let set: HTML? =
                maySet ? " <a href=\"\(URLs.setMilestones(round.id, track.track.id))\">\(words.set(name))</a>" : nil
            return "<p>\(words.emptyTrack(name))\(set)</p>"
        }
        // What comes next in setting a round up: its list goes out.
        let next =
            maySet ? Look.button(ListWords.in(frame.language).title, to: URLs.roundLists(round.id), .primary) : .empty
        let silent: HTML? =
            board.tracks.allSatisfy(\.rows.isEmpty) ? Look.empty(words.noAgencies, "", button: next) : nil
        let links = board.tracks.filter { !$0.milestones.isEmpty }.map { track -> HTML in
            let name = words.change(states.track(track.track.kind))
            return "<a href=\"\(URLs.setMilestones(round.id, track.track.id))\">\(name)</a>"
        }
        let change: HTML? = maySet ? "<p class=\"under ways\">\(links.joined(separator: " "))</p>" : nil
        return "\(silent)\(bare)\(change)"
    }

    private func empty(_ words: RoundOnePageWords, _ frame: Frame) -> HTML {
        let states = RoundStateWords.in(frame.language)
        let buttons = board.tracks.map { track in
            Look.button(
                words.set(states.track(track.track.kind)), to: URLs.setMilestones(round.id, track.track.id),
                board.tracks.count == 1 ? .primary : .plain)
        }
        return Look.empty(
            words.emptyTitle, words.emptyText,
            button: maySet ? "<div class=\"row\">\(buttons)</div>" : .empty)
    }
}
