// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

/// The addresses of difficulties.
package enum DifficultyRoutes {
    package static let all: [Route] = [
        .get("/kho-khan", .able(.seeAssignments), list),
        .get("/kho-khan/tai-ve", .able(.seeAssignments), export),
        .get("/kho-khan/:id", .able(.seeAssignments), show),
        .post("/kho-khan/:id/tra-loi", .able(.answerDifficulty), answer),
        .post("/kho-khan/:id/chuyen", .able(.answerDifficulty), hand),
        .post("/kho-khan/:id/thao-go", .able(.answerDifficulty), solve),
        .post("/nhiem-vu/:id/kho-khan", .able(.workOnAssignment), raise),
    ]

    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let selection = DifficultyStore.Selection(rawValue: visit.query.text("loc"))
        let asked = visit.query.page
        let (counts, rows, page) = try await visit.system.read { snapshot in
            let counts = try ([nil] + DifficultyStore.Selection.allCases).map {
                (selection: $0, count: try DifficultyStore.count($0, for: actor, in: snapshot))
            }
            let total = counts.first { $0.selection == selection }?.count ?? 0
            let page = PageNumber.within(asked, total: total, size: DifficultyStore.pageSize)
            let rows = try DifficultyStore.list(
                selection, for: actor, offset: (page - 1) * DifficultyStore.pageSize, in: snapshot)
            return (counts, rows, page)
        }
        let total = counts.first { $0.selection == selection }?.count ?? 0
        let paging = Paging(page: page, perPage: DifficultyStore.pageSize, shown: rows.count, total: Count(total)) {
            URLs.difficulties(selection?.rawValue, page: $0)
        }
        let list = DifficultyListPage(rows: rows, selection: selection, counts: counts, paging: paging)
        return .page(list.html(in: try await visit.frame()))
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: try await visit.kept(under: URLs.difficulty(try visit.id()))))
    }

    static func answer(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = AnswerDifficulty(
            try visit.id(), answer: form.text("answer"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.answered }
    }

    static func hand(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = HandDifficulty(try visit.id(), to: form.id("solver"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.handed }
    }

    static func solve(_ visit: Visit) async throws -> Reply {
        try await carryOut(SolveDifficulty(try visit.id()), visit) { $0.solved }
    }

    /// Raised on an assignment's page.
    static func raise(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Assignment.self)
        let action = RaiseDifficulty(id, text: form.text("text"), solver: form.id("solver"))
        switch try await visit.attempt(action) {
        case .done: return visit.see(URLs.assignment(id), saying: DifficultyWords.in(visit.language).raised)
        case .alreadyDone: return .see(URLs.assignment(id))
        case .refused(let refusal): return try await AssignmentRoutes.refused(refusal, visit)
        case .changedMeanwhile: return try await AssignmentRoutes.changedMeanwhile(visit)
        }
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, saying: (DifficultyWords) -> String
    ) async throws -> Reply {
        let url = URLs.difficulty(try visit.id(of: Difficulty.self))
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(DifficultyWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal):
            return .page(try await page(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    private static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        let (row, names, notice) = try await loaded(visit)
        let actor = try visit.actor
        let difficulty = row.difficulty
        let directs = actor.may(.decideAssignment) && row.assignment.directs(actor.agency, of: notice)
        let isOpen = difficulty.state != .solved && actor.may(.answerDifficulty)
        let directory = try await visit.system.directory()
        return DifficultyPage(
            row: row, names: names,
            agencies: directory.all.filter { $0.exists(on: visit.today) && $0.id != difficulty.agency }
                .map { Choice($0.id.description, $0.name) },
            mayAnswer: isOpen && difficulty.mayBeAnswered(by: actor, directs: directs),
            maySolve: isOpen
                && (actor.agency == difficulty.agency || difficulty.mayBeAnswered(by: actor, directs: directs)),
            typed: typed
        ).html(in: try await visit.frame())
    }

    private static func loaded(
        _ visit: Visit
    ) async throws -> (row: DifficultyRow, names: [ID<Person>: String], notice: Notice) {
        let id = try visit.id(of: Difficulty.self)
        let actor = try visit.actor
        return try await visit.system.read { snapshot in
            let row = try DifficultyStore.find(id, for: actor, in: snapshot)
            let people = [row.difficulty.raisedBy, row.difficulty.answeredBy, row.difficulty.solvedBy]
            return (
                row, try PersonStore.names(of: people.compactMap(\.self), in: snapshot),
                try NoticeStore.of(row.assignment, in: snapshot)
            )
        }
    }

    /// Someone else was faster: both answers, and the choice between them.
    private static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (row, names, _) = try await loaded(visit)
        let words = DifficultyWords.in(visit.language)
        let difficulty = row.difficulty
        let page = ConflictPage(
            title: words.title, entry: .assignments, who: difficulty.answeredBy.flatMap { names[$0] } ?? "",
            at: difficulty.answeredAt ?? visit.now,
            differences: [
                ConflictPage.Difference(
                    field: "answer", label: words.answer, mine: form.text("answer"), theirs: difficulty.answer)
            ],
            others: [], action: visit.path, version: difficulty.version, url: URLs.difficulty(difficulty.id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}
