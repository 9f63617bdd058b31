// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// A matter that waits for the leader, as a card: enough to decide on, and the two buttons.
struct MatterCard: Sendable {
    let matter: Matter
    /// What others said, each with the agency's name.
    let opinions: [(name: String, opinion: MatterOpinion)]
    /// The new days that are proposed: agency, milestone, day.
    let days: [(name: String, milestone: String, day: Day?)]
    let mayDecide: Bool
    /// Working days until it is needed; negative when that has passed.
    let left: Int?

    /// The cards that wait for the reader, above everything else on a page.
    static func section(_ cards: [MatterCard], _ frame: Frame) -> HTML {
        guard !cards.isEmpty else { return .empty }
        let words = MatterWords.in(frame.language)
        let isMine = cards.contains(where: \.mayDecide)
        let count = frame.number(cards.count)
        let items = cards.enumerated().map { $1.html($0 + 1, words, frame) }
        return """
            <section class="sec mats"><h2>\(isMine ? words.forYou(count) : words.before(count))</h2>\
            <div class="cards">\(items)</div></section>
            """
    }

    private func html(_ number: Int, _ words: MatterWords, _ frame: Frame) -> HTML {
        let url = URLs.matter(matter.id)
        let said = opinions.map { entry -> HTML in
            "<p>\(entry.name), \(entry.opinion.on.official): \(Self.short(entry.opinion.text))</p>"
        }
        let gathered: HTML? = said.isEmpty ? nil : "<h4>\(words.opinions)</h4>\(said)"
        return """
            <article class="card" id="viec-\(matter.id.description)"><h3><span class="ord">\(number)</span><a class="t" href="\(url)">\(matter.content.title)</a></h3>\
            <p class="soft2">\(matter.content.background)</p><h4>\(words.proposal)</h4><p>\(matter.content.proposal)</p>\
            \(proposedDays(words))\(gathered)<h4>\(words.ifUndecided)</h4><p>\(matter.content.ifUndecided)</p>\
            <div class="cardfoot">\(buttons(url, words, frame))\(needed(words))</div></article>
            """
    }

    private func proposedDays(_ words: MatterWords) -> HTML {
        let items = days.compactMap { entry in
            entry.day.map { "<li>\(words.newDay(entry.name, entry.milestone, $0.official))</li>" as HTML }
        }
        return items.isEmpty ? .empty : "<ul class=\"dashes\">\(items)</ul>"
    }

    private func buttons(_ url: String, _ words: MatterWords, _ frame: Frame) -> HTML {
        guard mayDecide, matter.state == .open else {
            let stand: HTML? =
                matter.state == .moreAsked ? "<span class=\"soft-warn\">\(words.state(.moreAsked))</span>" : nil
            return "\(stand)\(Look.button(words.open, to: url))"
        }
        return """
            \(Look.formStart(URLs.decideMatter(matter.id), frame, version: matter.version, class: "inline"))\
            \(Look.hidden("answer", Matter.Answer.agreed.rawValue))\(Look.hidden("ve", frame.path))\
            \(Look.submit(words.answer(.agreed)))</form>\(Look.button(words.answer(.otherwise), to: url + "#quyet-dinh"))
            """
    }

    private func needed(_ words: MatterWords) -> HTML {
        guard let day = matter.content.neededBy else { return .empty }
        let isLate = (left ?? 0) < 0
        return
            "<span class=\"\(isLate ? "late-text" : "soon-text need")\">\(isLate ? words.neededPast(day.short) : words.needed(day.short))</span>"
    }

    private static func short(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count > 160 ? line.prefix(160) + "…" : line
    }
}

extension MatterCard {
    /// The card of a matter for a reader.
    init(
        _ view: MatterView, for actor: Actor, directory: AgencyDirectory, calendar: WorkingCalendar, today: Day
    ) {
        let matter = view.matter
        self.init(
            matter: matter, opinions: view.opinions.map { (directory.shortName(of: $0.agency, on: today), $0) },
            days: view.days.map { (directory.shortName(of: $0.agency, on: today), $0.milestone, $0.subject.day) },
            mayDecide: actor.may(.takeDecision) && actor.person != matter.laidBy,
            left: matter.content.neededBy.map { calendar.workingDays(after: today, through: $0) })
    }
}
