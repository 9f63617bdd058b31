// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One matter laid before the leader: all of it, and the decision beside it.
struct MatterPage: Sendable {
    let view: MatterView
    let round: Round?
    let names: @Sendable (ID<Agency>) -> String
    let history: [TrailHistory.Entry]
    let mayLay: Bool
    let mayDecide: Bool
    let maySupplement: Bool
    let mayWithdraw: Bool
    let typed: Typed

    private var matter: Matter { view.matter }

    func html(in frame: Frame) -> HTML {
        let words = MatterWords.in(frame.language)
        let kicker: HTML? = round.map { "<a href=\"\(URLs.roundOnePage($0.id))\">\($0.title)</a> · " }
        let laid = words.laidBy(view.names[matter.laidBy] ?? "", frame.moment(matter.laidAt))
        return Page(
            title: matter.content.title, kicker: "\(kicker)\(words.state(matter.state))",
            line: "\(laid)\(needed(words))",
            breadcrumbs: [Link(words.title, URLs.matters), Link(words.matter, "")],
            entry: mayLay ? .rounds : .leading,
            body: """
                \(Look.overtaken(typed, isFormShown: mayDecide && typed.action == URLs.decideMatter(matter.id), frame.language))\
                <div class="cols wide mix"><div><div class="o1">\(text(words.background, matter.content.background))\
                \(text(words.proposal, matter.content.proposal))\(opinions(words))\(text(words.ifUndecided, matter.content.ifUndecided))</div>\
                <div class="o3">\(History(trail: history, in: frame.language).html(in: frame))</div></div>\
                <aside><div class="o2">\(answered(words, frame))\(decideBox(words, frame))\(changeBox(words, frame))</div>\
                <div class="o1">\(follow(words, frame))</div></aside></div>
                """
        ).html(in: frame)
    }

    private func needed(_ words: MatterWords) -> HTML? {
        guard [.open, .moreAsked].contains(matter.state), let day = matter.content.neededBy else { return nil }
        return " · <strong class=\"soon-text\">\(words.needed(day.official))</strong>"
    }

    private func text(_ title: String, _ text: String) -> HTML {
        Look.section(title, "<div class=\"plainly\">\(Look.paragraphs(text))</div>")
    }

    private func opinions(_ words: MatterWords) -> HTML {
        guard !view.opinions.isEmpty else { return .empty }
        let items = view.opinions.map { opinion -> HTML in
            "<div class=\"text\"><p class=\"under\">\(names(opinion.agency)), \(opinion.on.official)</p>\(Look.paragraphs(opinion.text))</div>"
        }
        return Look.section(words.opinions, "\(items)")
    }

    /// What begins by itself when it is agreed to.
    private func follow(_ words: MatterWords, _ frame: Frame) -> HTML {
        let days = view.days.compactMap { entry in
            entry.subject.day.map {
                "<li>\(words.newDay(names(entry.agency), entry.milestone, $0.official))</li>" as HTML
            }
        }
        let moved: HTML? = days.isEmpty ? nil : "<p>\(words.followDays)</p><ul class=\"dashes\">\(days)</ul>"
        let told = Set(view.days.map(\.agency)).map(names).sorted().joined(separator: ", ")
        let order: HTML? =
            matter.content.order.isBlank
            ? nil
            : "<p>\(words.followOrder) \(told)</p><div class=\"text\">\(Look.paragraphs(matter.content.order))</div>"
        let letter: HTML? =
            matter.content.letter.isBlank ? nil : "<p>\(words.followLetter) “\(matter.content.letter)”</p>"
        let nothing: HTML? = moved == nil && order == nil && letter == nil ? "<p>\(words.followNothing)</p>" : nil
        return Look.box(words.follow, "<div>\(moved)\(order)\(letter)\(nothing)</div>")
    }

    private func answered(_ words: MatterWords, _ frame: Frame) -> HTML {
        guard let answer = matter.answer, let at = matter.answeredAt else { return .empty }
        let who = words.answeredBy(matter.answeredBy.flatMap { view.names[$0] } ?? "", frame.moment(at))
        return Look.box(
            words.answer(answer), "<div><p class=\"under\">\(who)</p>\(Look.paragraphs(matter.words))</div>")
    }

    /// Fields: `answer` (agreed, otherwise, more), `words`.
    private func decideBox(_ words: MatterWords, _ frame: Frame) -> HTML {
        guard mayDecide else { return typed.overtaken == nil ? general : .empty }
        let url = URLs.decideMatter(matter.id)
        let typed = typed.of(url)
        let choices = Matter.Answer.allCases.map { Choice($0.rawValue, words.answer($0), note: words.answerHelp($0)) }
        return Look.box(
            words.decide, isMain: true, id: "quyet-dinh",
            """
            <div>\(Look.formStart(url, frame, version: typed.version(matter.version)))\(Look.faults(typed, LookWords.in(frame.language)))\
            \(Field("answer", words.decide, typed: typed).radios(choices, typed.text("answer")))\
            \(Field("words", words.yourWords, help: words.yourWordsHelp, typed: typed).area(typed.text("words"), rows: 3))\
            \(Look.submit(words.record))</form></div>
            """)
    }

    private var general: HTML {
        typed.faults.map { "<p class=\"fault\" role=\"alert\">\($0.sentence)</p>" as HTML }.joined()
    }

    private func changeBox(_ words: MatterWords, _ frame: Frame) -> HTML {
        guard mayWithdraw else { return .empty }
        let withdraw = Look.oneButton(words.withdraw, URLs.withdrawMatter(matter.id), frame, version: matter.version)
        let folded = Look.fold(words.withdraw, words.withdrawHelp, withdraw)
        guard maySupplement else { return Look.box(words.withdraw, "<div>\(folded)</div>") }
        return Look.box(
            words.supplementTitle,
            """
            <div>\(Look.button(words.supplementTitle, to: URLs.supplementMatter(matter.id), matter.state == .moreAsked ? .primary : .plain))</div>\
            <div>\(folded)</div>
            """)
    }
}
