// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Extension: Record {
    package static let table = BusinessTable(
        "due_extension",
        [
            "id", "assignment_id", "before", "proposed", "reason", "asked_at", "asked_by", "decided_at", "decided_by",
            "granted", "answer", "notice_id", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, before.databaseValue, proposed.databaseValue,
            reason.databaseValue, askedAt.databaseValue, askedBy.databaseValue, decidedAt.databaseValue,
            decidedBy.databaseValue, granted.databaseValue, answer.databaseValue, notice.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), before: try row.day(2), proposed: try row.optionalDay(3),
            reason: try row.text(4), askedAt: try row.optionalInstant(5), askedBy: try row.optionalID(6),
            decidedAt: try row.optionalInstant(7), decidedBy: try row.optionalID(8), granted: try row.optionalDay(9),
            answer: try row.text(10), notice: try row.optionalID(11), version: try row.int(12))
    }
}

extension Instruction: Record {
    package static let table = BusinessTable(
        "instruction",
        [
            "id", "assignment_id", "agency_id", "content", "due", "at", "person_id", "acknowledged_at",
            "acknowledged_by", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, agency.databaseValue, text.databaseValue, due.databaseValue,
            at.databaseValue, person.databaseValue, acknowledgedAt.databaseValue, acknowledgedBy.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), agency: try row.id(2), text: try row.text(3),
            due: try row.optionalDay(4), at: try row.instant(5), person: try row.id(6),
            acknowledgedAt: try row.optionalInstant(7), acknowledgedBy: try row.optionalID(8), version: try row.int(9))
    }
}
