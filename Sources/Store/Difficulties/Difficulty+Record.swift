// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Difficulty: Record {
    package static let table = BusinessTable(
        "difficulty",
        [
            "id", "assignment_id", "agency_id", "report_id", "content", "raised_at", "raised_by", "solver_id", "answer",
            "answered_at", "answered_by", "solved_at", "solved_by", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, agency.databaseValue, report.databaseValue, text.databaseValue,
            raisedAt.databaseValue, raisedBy.databaseValue, solver.databaseValue, answer.databaseValue,
            answeredAt.databaseValue, answeredBy.databaseValue, solvedAt.databaseValue, solvedBy.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), agency: try row.id(2), report: try row.optionalID(3),
            text: try row.text(4), raisedAt: try row.instant(5), raisedBy: try row.id(6), solver: try row.id(7),
            answer: try row.text(8), answeredAt: try row.optionalInstant(9), answeredBy: try row.optionalID(10),
            solvedAt: try row.optionalInstant(11), solvedBy: try row.optionalID(12), version: try row.int(13))
    }
}
