// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// An agency says, outside any report, what stands in its way on an assignment, and who could clear it.
package struct RaiseDifficulty: Action {
    package static let name = TrailAction.difficulty(.raiseDifficulty)
    package let assignment: ID<Assignment>
    package let text: String
    /// Who could clear it; nil asks the body that accepts the work.
    package let solver: ID<Agency>?

    package init(_ assignment: ID<Assignment>, text: String, solver: ID<Agency>? = nil) {
        self.assignment = assignment
        self.text = text
        self.solver = solver
    }

    package var ability: Ability? { .workOnAssignment }

    package func perform(_ work: Work) throws -> ID<Difficulty> {
        try TextLimit.note.check(text)
        if let solver, try !AgencyStore.directory(in: work.transaction).all.contains(where: { $0.id == solver }) {
            throw Refusal.difficulty(.solverUnknown)
        }
        let assignment = try work.change(assignment) { assignment in
            try work.requireOwn(assignment)
            guard !text.isBlank else { throw Refusal.difficulty(.textMissing) }
            guard solver != assignment.agency else { throw Refusal.difficulty(.solverIsItself) }
            try assignment.takeNote(at: work.now)
        }
        let id = try work.raise(text, on: assignment, solver: solver)
        work.note(.difficulties, to: text)
        return id
    }
}

/// Reports of before there was a list name difficulties, too: they are entered in it, once.
package struct ListDifficulties: Action {
    static let batch = 500

    package static let name = TrailAction.difficulty(.listDifficulties)
    /// The last report that was looked at.
    package let last: ID<ProgressReport>?

    package init(last: ID<ProgressReport>?) { self.last = last }

    /// Only the system itself.
    package var ability: Ability? { nil }

    /// Gives how many were entered.
    package func perform(_ work: Work) throws -> Int {
        let found = try DifficultyStore.unlisted(after: last, limit: Self.batch, in: work.transaction)
            .filter(\.report.raisesDifficulty)
        for entry in found { try work.list(entry.report, of: entry.assignment) }
        work.note(.assignments, to: String(found.count))
        return found.count
    }
}

extension Work {
    /// Enters a difficulty and tells the body that accepts the work.
    func raise(
        _ text: String, on assignment: Assignment, solver: ID<Agency>? = nil, in report: ID<ProgressReport>? = nil
    ) throws -> ID<Difficulty> {
        let difficulty = Difficulty(
            id: newID(), assignment: assignment.id, agency: assignment.agency, report: report, text: text,
            raisedAt: now, raisedBy: actor.person, solver: solver ?? assignment.acceptingBody)
        try recorder.insert(difficulty)
        try tell(.difficulty(.difficultyRaised), about: assignment, text: text)
        return difficulty.id
    }

    /// Enters the difficulty that a report names, as of the day it was handed in.
    fileprivate func list(_ report: ProgressReport, of assignment: Assignment) throws {
        try recorder.insert(
            Difficulty(
                id: newID(), assignment: assignment.id, agency: assignment.agency, report: report.id,
                text: report.difficulties, raisedAt: report.submittedAt, raisedBy: report.submittedBy,
                solver: assignment.acceptingBody))
    }
}

extension System {
    /// Enters the difficulties of reports that are in no list yet; gives how many.
    @discardableResult
    package func listDifficulties() async throws -> Int {
        var (last, entered): (ID<ProgressReport>?, Int) = (nil, 0)
        while true {
            let after = last
            let page = try await read {
                try DifficultyStore.unlisted(after: after, limit: ListDifficulties.batch, in: $0).map(\.report)
            }
            if page.contains(where: \.raisesDifficulty) {
                entered += try await perform(ListDifficulties(last: after), as: .system())
            }
            guard page.count == ListDifficulties.batch else { return entered }
            last = page.last?.id
        }
    }
}
