// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

/// What became of the order after its issue, and the forms for it. Field names are the contract with `AssignmentRoutes`.
extension AssignmentPage {
    /// Further instructions, then the moves of the due date.
    func lifeSections(_ frame: Frame) -> HTML {
        let words = OrdersLifeWords.in(frame.language)
        return EffectSection.html(life.effects, on: order.notice, frame.language) + instructionSection(frame, words)
            + moveSection(frame, words) + periodSection(frame) + difficultySection(frame)
    }

    private func instructionSection(_ frame: Frame, _ words: OrdersLifeWords) -> HTML {
        guard !life.instructions.isEmpty else { return .empty }
        let items = life.instructions.map { word -> HTML in
            let inner: HTML? = word.due.map { "<p><strong>\(words.innerDue($0.official))</strong></p>" }
            return """
                <div class="text">\(Look.paragraphs(word.text))\(inner)</div><p class="under">\(word.by)</p>\
                \(acknowledgement(of: word, frame, words))
                """
        }
        return Look.section(words.instructions, id: "chi-dao-them", items.joined())
    }

    /// Field: `instruction`.
    private func acknowledgement(
        of word: OrdersLifeView.Word, _ frame: Frame, _ words: OrdersLifeWords
    ) -> HTML {
        guard word.acknowledged.isEmpty else { return "<p class=\"under\">\(word.acknowledged)</p>" }
        guard may.contains(.acknowledgeInstruction) else { return "<p class=\"under\">\(words.unacknowledged)</p>" }
        return """
            \(Look.formStart(URLs.acknowledgeInstruction(id), frame, class: "inline"))\
            \(Look.hidden("instruction", word.id.description))\(Look.submit(words.acknowledge, .plain, icon: .check))</form>
            """
    }

    private func moveSection(_ frame: Frame, _ words: OrdersLifeWords) -> HTML {
        guard !life.moves.isEmpty else { return .empty }
        let rows = life.moves.map { move -> HTML in
            let asked: HTML? = move.asked.isEmpty ? nil : "<small>\(move.asked)</small>"
            let until = move.granted ?? move.proposed
            return """
                <tr><td>\(move.before.official)</td><td>\(until?.official)</td>\
                <td>\(Look.paragraphs(move.reason))\(asked)</td><td>\(answer(to: move, words))</td></tr>
                """
        }
        let columns = [Column(words.from), Column(words.until), Column(words.reason), Column(words.answer)]
        return Look.section(
            words.extensions, id: "lui-han",
            Look.table(words.extensions, columns, LookWords.in(frame.language), rows: rows))
    }

    private func answer(to move: OrdersLifeView.Move, _ words: OrdersLifeWords) -> HTML {
        guard !move.isOpen else { return "<span class=\"soft\">\(words.undecided)</span>" }
        let verdict = move.granted.map { words.granted($0.official) } ?? words.refused
        return """
            <p>\(verdict)</p>\(Look.paragraphs(move.answer))<small>\(move.decided)</small>
            """
    }

    /// Fields: `until`, `reason`.
    func askForm(_ frame: Frame) -> HTML {
        guard may.contains(.askExtension) else { return .empty }
        let words = OrdersLifeWords.in(frame.language)
        let typed = typed.of(URLs.askExtension(id))
        let form: HTML = """
            \(Look.keptFormStart(URLs.askExtension(id), frame, typed, version: version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "x-"))<p class="help">\(words.askHelp)</p>\
            \(Field("until", words.askUntil, prefix: "x-", typed: typed).day(typed.text("until")))\
            \(Field("reason", words.askReason, prefix: "x-", typed: typed).area(typed.text("reason"), rows: 3))\
            \(Look.submit(words.ask, .plain))</form>
            """
        return Look.details(words.askTitle, isOpen: typed.isOpen, form)
    }

    /// Fields: `extension` (the request decided on), `decision` (`grant` or `refuse`), `until`, `answer`.
    func requestBox(_ frame: Frame) -> HTML {
        guard may.contains(.decideExtension), let request = life.request else { return .empty }
        let words = OrdersLifeWords.in(frame.language)
        let typed = typed.of(URLs.decideExtension(id))
        let choices = [
            Choice("grant", words.grant, note: words.grantNote), Choice("refuse", words.refuse, note: words.refuseNote),
        ]
        let asked = words.requestText(agency, request.before.official, request.proposed?.official ?? "")
        return Look.box(
            words.request, isMain: true, id: "tra-loi-lui-han",
            """
            <div><p>\(asked)</p><blockquote class="quote">\(request.reason)</blockquote>\
            <p class="under">\(request.asked)</p></div>\
            <div>\(Look.keptFormStart(URLs.decideExtension(id), frame, typed, version: version))\
            \(Look.hidden("extension", request.id.description))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "e-"))\
            \(Field("decision", words.decisionLegend, prefix: "e-", typed: typed)
                .radios(choices, typed.text("decision")))\
            \(Field("until", words.grantedUntil, prefix: "e-", typed: typed)
                .day(typed.text("until", or: request.proposed?.official ?? "")))\
            \(Field("answer", words.answerText, note: words.answerNote, prefix: "e-", typed: typed)
                .area(typed.text("answer"), rows: 3))\(Look.submit(words.writeDecision))</form></div>
            """)
    }

    /// Fields: `until`, `reason`; and `text`, `due`.
    func directionForms(_ frame: Frame) -> HTML? {
        let parts = [extendForm(frame), instructForm(frame)].filter { !$0.isEmpty }
        return parts.isEmpty ? nil : "<div>\(parts)</div>"
    }

    private func extendForm(_ frame: Frame) -> HTML {
        guard may.contains(.extendDue) else { return .empty }
        let words = OrdersLifeWords.in(frame.language)
        let typed = typed.of(URLs.extendDue(id))
        let form: HTML = """
            \(Look.keptFormStart(URLs.extendDue(id), frame, typed, version: version))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: "m-"))<p class="help">\(words.extendHelp)</p>\
            \(Field("until", words.extendUntil, prefix: "m-", typed: typed).day(typed.text("until")))\
            \(Field("reason", words.reason, prefix: "m-", typed: typed).area(typed.text("reason"), rows: 3))\
            \(Look.submit(words.extend, .plain))</form>
            """
        return Look.details(words.extendTitle, isOpen: typed.isOpen, form)
    }

    private func instructForm(_ frame: Frame) -> HTML {
        guard may.contains(.instruct) else { return .empty }
        let words = OrdersLifeWords.in(frame.language)
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.instruct(id))
        let form: HTML = """
            \(Look.keptFormStart(URLs.instruct(id), frame, typed))\(Look.faults(typed, look, prefix: "i-"))\
            \(Field("text", words.instructText, help: words.instructHelp, prefix: "i-", typed: typed)
                .area(typed.text("text"), rows: 4))\
            \(Field("due", words.instructDue, help: words.instructDueHelp, note: look.optional, prefix: "i-", typed: typed)
                .day(typed.text("due")))\(Look.submit(words.instruct, .plain))</form>
            """
        return Look.details(words.instructTitle, isOpen: typed.isOpen, form)
    }
}
