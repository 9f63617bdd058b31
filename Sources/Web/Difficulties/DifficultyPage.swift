// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store
import WorkingTime

/// One difficulty: what stands in whose way, who can clear it, and what they answered.
struct DifficultyPage: Sendable {
    let row: DifficultyRow
    let names: [ID<Person>: String]
    /// The agencies it may be handed to.
    let agencies: [Choice]
    let mayAnswer: Bool
    let maySolve: Bool
    let typed: Typed

    func html(in frame: Frame) -> HTML {
        let words = DifficultyWords.in(frame.language)
        let crumbs = [
            Link(LookWords.in(frame.language).entries(.assignments), URLs.assignments()),
            Link(words.title, URLs.difficulties(nil)), Link(row.agencyName, ""),
        ]
        return Page(
            title: words.title, kicker: "\(row.agencyName) · \(words.state(row.difficulty.state))", breadcrumbs: crumbs,
            entry: .assignments,
            body: """
                <div class="cols wide mix"><div><div class="o1">\(raised(frame, words))\(answer(frame, words))</div></div>\
                <aside><div class="o2">\(answerBox(frame, words))\(solveBox(frame, words))</div>\
                <div class="o4">\(facts(frame, words))</div></aside></div>
                """
        ).html(in: frame)
    }

    private func raised(_ frame: Frame, _ words: DifficultyWords) -> HTML {
        let difficulty = row.difficulty
        return Look.section(
            words.text, aside: .text(words.raisedBy(who(difficulty.raisedBy), frame.moment(difficulty.raisedAt))),
            "<div class=\"text\">\(Look.paragraphs(difficulty.text))</div>")
    }

    private func answer(_ frame: Frame, _ words: DifficultyWords) -> HTML {
        let difficulty = row.difficulty
        let solved: HTML? = difficulty.solvedAt.map {
            "<p class=\"under\">\(words.solvedBy(who(difficulty.solvedBy), frame.moment($0)))</p>"
        }
        guard let at = difficulty.answeredAt else {
            return Look.section(words.answer, "<p class=\"soft\">\(words.unanswered)</p>\(solved)")
        }
        return Look.section(
            words.answer, aside: .text(words.answeredBy(who(difficulty.answeredBy), frame.moment(at))),
            "<div class=\"text\">\(Look.paragraphs(difficulty.answer))</div>\(solved)")
    }

    /// Field: `answer`; and `solver`.
    private func answerBox(_ frame: Frame, _ words: DifficultyWords) -> HTML {
        guard mayAnswer else { return .empty }
        let (id, version) = (row.difficulty.id, row.difficulty.version)
        let look = LookWords.in(frame.language)
        let typed = typed.of(URLs.answerDifficulty(id))
        let handed = self.typed.of(URLs.handDifficulty(id))
        let hand: HTML = """
            \(Look.formStart(URLs.handDifficulty(id), frame, version: version))\
            \(Look.faults(handed, look, prefix: "h-"))<p class="help">\(words.handHelp)</p>\
            \(Field("solver", words.solver, prefix: "h-", typed: handed).select(agencies, handed.text("solver"), empty: ""))\
            \(Look.submit(words.hand, .plain))</form>
            """
        return Look.box(
            words.answerTitle, isMain: row.difficulty.answeredAt == nil, id: "tra-loi",
            """
            <div>\(Look.keptFormStart(URLs.answerDifficulty(id), frame, typed, version: version, isReplacing: true))\
            \(Look.faults(typed, look))\
            \(Field("answer", words.answer, help: words.answerHelp, typed: typed)
                .area(typed.text("answer", or: row.difficulty.answer), rows: 5))\(Look.submit(words.giveAnswer))</form></div>\
            <div>\(Look.details(words.handTitle, isOpen: !handed.faults.isEmpty, hand))</div>
            """)
    }

    private func solveBox(_ frame: Frame, _ words: DifficultyWords) -> HTML {
        guard maySolve else { return .empty }
        let form = Look.oneButton(words.solve, URLs.solveDifficulty(row.difficulty.id), frame, icon: .check)
        return Look.box(words.solveTitle, "<div><p>\(words.solveHelp)</p></div><div>\(form)</div>")
    }

    private func facts(_ frame: Frame, _ words: DifficultyWords) -> HTML {
        let order: HTML =
            row.seesAssignment
            ? "<a href=\"\(URLs.assignment(row.assignment.id))\">\(row.title)</a>" : .text(row.title)
        return Look.box(
            AssignmentWords.in(frame.language).facts,
            "<div>\(Look.facts([(words.agency, .text(row.agencyName)), (words.order, order), (words.since, .text(frame.day(row.difficulty.raisedAt))), (words.solver, .text(row.solverName)), (words.stand, .text(words.state(row.difficulty.state)))]))</div>"
        )
    }

    private func who(_ id: ID<Person>?) -> String { id.flatMap { names[$0] } ?? "" }
}
