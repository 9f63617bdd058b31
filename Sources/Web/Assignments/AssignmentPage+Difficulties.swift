// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// What stands in the agency's way on this assignment.
extension AssignmentPage {
    func difficultySection(_ frame: Frame) -> HTML {
        guard !life.difficulties.isEmpty else { return .empty }
        let words = DifficultyWords.in(frame.language)
        let items = life.difficulties.map { one -> HTML in
            let answer: HTML? =
                one.answered.isEmpty
                ? nil : "<blockquote class=\"quote\">\(one.answer)</blockquote><p class=\"under\">\(one.answered)</p>"
            return """
                <li><p><a href="\(URLs.difficulty(one.id))">\(one.text)</a></p>\
                <p class="under">\(words.state(one.state)) · \(words.solver): \(one.solver) · \(one.raised)</p>\(answer)</li>
                """
        }
        return Look.section(
            words.title, id: "kho-khan", badge: Look.badge(String(items.count)), "<ul class=\"lines\">\(items)</ul>")
    }

    /// Fields: `text`, `solver`.
    func difficultyForm(_ frame: Frame) -> HTML {
        guard may.contains(.raiseDifficulty) else { return .empty }
        let words = DifficultyWords.in(frame.language)
        let typed = typed.of(URLs.raiseDifficulty(id))
        let prefix = "k-"
        let form: HTML = """
            \(Look.keptFormStart(URLs.raiseDifficulty(id), frame, typed))\
            \(Look.faults(typed, LookWords.in(frame.language), prefix: prefix))\
            \(Field("text", words.raiseText, help: words.raiseHelp, prefix: prefix, typed: typed)
                .area(typed.text("text"), rows: 3))\
            \(Field("solver", words.raiseSolver, prefix: prefix, typed: typed)
                .select(life.solvers, typed.text("solver"), empty: life.defaultSolver))\
            \(Look.submit(words.raise, .plain))</form>
            """
        return Look.details(words.raiseTitle, isOpen: typed.isOpen, form)
    }
}
