// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Who can clear a difficulty answers it.
package struct AnswerDifficulty: Action {
    package static let name = TrailAction.difficulty(.answerDifficulty)
    package let difficulty: ID<Difficulty>
    package let answer: String
    /// The version that was read: a colleague's answer given meanwhile is not replaced unseen.
    package let version: Int?

    package init(_ difficulty: ID<Difficulty>, answer: String, version: Int? = nil) {
        self.difficulty = difficulty
        self.answer = answer
        self.version = version
    }

    package var ability: Ability? { .answerDifficulty }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(answer)
        let (before, row) = try work.change(difficulty, version: version) { difficulty, directs in
            try difficulty.answer(answer, by: work.actor, directs: directs, at: work.now)
        }
        work.note(.opinion, from: before.answer.isEmpty ? nil : before.answer, to: answer)
        try work.tell(.difficulty(.difficultyAnswered), about: row.assignment, text: answer, from: work.actor.agency)
    }
}

/// A difficulty is for another body to clear.
package struct HandDifficulty: Action {
    package static let name = TrailAction.difficulty(.handDifficulty)
    package let difficulty: ID<Difficulty>
    package let solver: ID<Agency>?
    package let version: Int?

    package init(_ difficulty: ID<Difficulty>, to solver: ID<Agency>?, version: Int? = nil) {
        self.difficulty = difficulty
        self.solver = solver
        self.version = version
    }

    package var ability: Ability? { .answerDifficulty }

    package func perform(_ work: Work) throws {
        guard let solver else { throw Refusal.difficulty(.solverUnknown) }
        let directory = try AgencyStore.directory(in: work.transaction)
        guard directory[solver]?.exists(on: work.today) == true else { throw Refusal.difficulty(.solverUnknown) }
        let (before, _) = try work.change(difficulty, version: version) { difficulty, directs in
            try difficulty.hand(to: solver, by: work.actor, directs: directs)
        }
        work.note(
            .agencies, from: directory.shortName(of: before.solver), to: directory.shortName(of: solver))
    }
}

/// A difficulty stands in the way no more.
package struct SolveDifficulty: Action {
    package static let name = TrailAction.difficulty(.solveDifficulty)
    package let difficulty: ID<Difficulty>

    package init(_ difficulty: ID<Difficulty>) { self.difficulty = difficulty }

    package var ability: Ability? { .answerDifficulty }

    package func perform(_ work: Work) throws {
        let (before, _) = try work.change(difficulty) { difficulty, directs in
            try difficulty.solve(by: work.actor, directs: directs, at: work.now)
        }
        work.note(.difficulties, to: before.text)
    }
}

extension Work {
    /// Loads a difficulty the actor may see, applies a rule, saves it; gives it as it was, with the words around it.
    ///
    /// The rule is told whether the actor's agency directs the work.
    fileprivate func change(
        _ id: ID<Difficulty>, version: Int? = nil, _ rule: (inout Difficulty, Bool) throws -> Void
    ) throws -> (before: Difficulty, row: DifficultyRow) {
        let row = try DifficultyStore.find(id, for: actor, in: transaction)
        let before = row.difficulty
        if let version, version != before.version {
            throw StoreError.changedMeanwhile(table: Difficulty.table.name, id: id.bytes)
        }
        var after = before
        let notice = try NoticeStore.of(row.assignment, in: transaction)
        try rule(&after, actor.may(.decideAssignment) && row.assignment.directs(actor.agency, of: notice))
        try recorder.update(after, from: before)
        about(before.assignment)
        return (before, row)
    }
}
