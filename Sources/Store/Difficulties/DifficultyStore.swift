// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// One row of the list of difficulties, with the words around it.
package struct DifficultyRow: Sendable {
    package let difficulty: Difficulty
    package let assignment: Assignment
    package let agencyName: String
    package let solverName: String
    package let label: String
    package let title: String
    package let noticeNumber: String
    /// Whether the reader sees the assignment, too; who is only asked for help may not.
    package let seesAssignment: Bool
}

/// Difficulties: one, and lists of them.
package enum DifficultyStore {
    /// Which of them a list shows.
    package enum Selection: String, Sendable, CaseIterable {
        case open
        case answered
        case solved
        /// Waiting for the reader's agency: to answer, or to say that the answer helped.
        case mine

        func condition(for actor: Actor) -> SQL {
            switch self {
            case .open: "difficulty.answered_at IS NULL AND difficulty.solved_at IS NULL"
            case .answered: "difficulty.answered_at IS NOT NULL AND difficulty.solved_at IS NULL"
            case .solved: "difficulty.solved_at IS NOT NULL"
            case .mine:
                """
                difficulty.solved_at IS NULL AND (
                    (difficulty.solver_id = \(actor.agency) AND difficulty.answered_at IS NULL)
                    OR (difficulty.agency_id = \(actor.agency) AND difficulty.answered_at IS NOT NULL))
                """
            }
        }
    }

    package static let pageSize = 50

    /// A difficulty the actor may see: of an assignment they see, or one they are asked to clear.
    package static func find(_ id: ID<Difficulty>, for actor: Actor, in snapshot: Snapshot) throws -> DifficultyRow {
        let found = try rows(where: "difficulty.id = \(id)", for: actor, limit: 1, in: snapshot).first
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// A page of the list, the latest first; nil selects all.
    package static func list(
        _ selection: Selection?, for actor: Actor, limit: Int = pageSize, offset: Int, in snapshot: Snapshot
    ) throws -> [DifficultyRow] {
        try rows(
            where: selection?.condition(for: actor) ?? "1 = 1", for: actor, limit: limit, offset: offset,
            in: snapshot)
    }

    /// How many a selection holds.
    package static func count(_ selection: Selection?, for actor: Actor, in snapshot: Snapshot) throws -> Int {
        try snapshot.count(
            """
            SELECT count(*) FROM difficulty JOIN assignment ON assignment.id = difficulty.assignment_id
            WHERE \(sql: visible(to: actor)) AND \(sql: selection?.condition(for: actor) ?? "1 = 1")
            """)
    }

    /// An assignment's, the latest first; ask after the assignment was found visible.
    package static func of(_ assignment: ID<Assignment>, in snapshot: Snapshot) throws -> [Difficulty] {
        try snapshot.rows(
            """
            SELECT \(sql: Difficulty.table.selected) FROM difficulty
            WHERE assignment_id = \(assignment) ORDER BY raised_at DESC, id DESC
            """
        ) { try Difficulty($0) }
    }

    /// Reports that name a difficulty which is in no list yet, for the system's own work: reports of before there was one.
    package static func unlisted(
        after last: ID<ProgressReport>?, limit: Int, in snapshot: Snapshot
    ) throws -> [(report: ProgressReport, assignment: Assignment)] {
        let width = ProgressReport.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: ProgressReport.table.selected), \(sql: Assignment.table.selected)
            FROM progress_report JOIN assignment ON assignment.id = progress_report.assignment_id
            WHERE progress_report.difficulties <> '' AND progress_report.id > \(last ?? ID(high: 0, low: 0))
            AND NOT EXISTS (SELECT 1 FROM difficulty WHERE report_id = progress_report.id)
            ORDER BY progress_report.id LIMIT \(count: limit)
            """
        ) { (report: try ProgressReport($0), assignment: try Assignment($0, from: width)) }
    }

    private static func visible(to actor: Actor) -> SQL {
        let own = Visible(to: actor, under: .seeAssignments)
        return "(\(sql: own.assignments) OR \(sql: asked(actor)))"
    }

    /// Holds for those the actor's agency is asked to clear.
    private static func asked(_ actor: Actor) -> SQL {
        actor.may(.seeAssignments) ? "difficulty.solver_id = \(actor.agency)" : "1 = 0"
    }

    private static func rows(
        where condition: SQL, for actor: Actor, limit: Int, offset: Int = 0, in snapshot: Snapshot
    ) throws -> [DifficultyRow] {
        let own = Visible(to: actor, under: .seeAssignments)
        let (width, next) = (Difficulty.table.columns.count, Assignment.table.columns.count)
        return try snapshot.rows(
            """
            SELECT \(sql: Difficulty.table.selected), \(sql: Assignment.table.selected), agency.short_name,
                solver.short_name, directive.label, directive.title, notice.number,
                CASE WHEN \(sql: own.assignments) THEN 1 ELSE 0 END
            FROM difficulty
            JOIN assignment ON assignment.id = difficulty.assignment_id
            JOIN agency ON agency.id = difficulty.agency_id
            JOIN agency AS solver ON solver.id = difficulty.solver_id
            JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            WHERE \(sql: visible(to: actor)) AND \(sql: condition)
            ORDER BY difficulty.raised_at DESC, difficulty.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { row in
            let first = width + next
            return DifficultyRow(
                difficulty: try Difficulty(row), assignment: try Assignment(row, from: width),
                agencyName: try row.text(first), solverName: try row.text(first + 1), label: try row.text(first + 2),
                title: try row.text(first + 3), noticeNumber: try row.text(first + 4),
                seesAssignment: try row.bool(first + 5))
        }
    }
}
