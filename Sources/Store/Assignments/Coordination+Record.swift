// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Coordination: Record {
    package static let table = BusinessTable(
        "coordination",
        ["id", "assignment_id", "agency_id", "asked_at", "answered_at", "answered_by", "opinion", "version"])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, agency.databaseValue, askedAt.databaseValue,
            answeredAt.databaseValue, answeredBy.databaseValue, opinion.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), agency: try row.id(2), askedAt: try row.instant(3),
            answeredAt: try row.optionalInstant(4), answeredBy: try row.optionalID(5), opinion: try row.text(6),
            version: try row.int(7))
    }
}

extension Evidence: Record {
    package static let table = BusinessTable("evidence", ["id", "report_id", "assignment_id", "file_id"])

    package var values: [Value] {
        [id.databaseValue, report.databaseValue, assignment.databaseValue, file.databaseValue]
    }

    package init(_ row: Row) throws {
        self.init(id: try row.id(0), report: try row.id(1), assignment: try row.id(2), file: try row.id(3))
    }
}

extension ProgressNote: Record {
    package static let table = BusinessTable(
        "progress_note", ["id", "assignment_id", "content", "at", "person_id"])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, text.databaseValue, at.databaseValue, person.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), text: try row.text(2), at: try row.instant(3),
            person: try row.id(4))
    }
}
