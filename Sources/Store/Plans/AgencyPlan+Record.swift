// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation

extension AgencyPlan: Record {
    package static let table = BusinessTable(
        "agency_plan",
        ["id", "agency_id", "enrolment_id", "year", "made_at", "made_by", "revisions", "in_force", "version"])

    package var values: [Value] {
        [
            id.databaseValue, agency.databaseValue, enrolment.databaseValue, year.databaseValue,
            madeAt.databaseValue, madeBy.databaseValue, revisions.databaseValue, inForce.databaseValue,
            version.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads it where its columns begin further on.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), agency: try row.id(first + 1), enrolment: try row.optionalID(first + 2),
            year: try row.int(first + 3), madeAt: try row.instant(first + 4), madeBy: try row.id(first + 5),
            revisions: try row.int(first + 6), inForce: try row.optionalID(first + 7),
            version: try row.int(first + 8))
    }
}

extension PlanRevision: Record {
    package static let table = BusinessTable(
        "plan_revision",
        [
            "id", "plan_id", "number", "content", "edited_at", "edited_by", "submitted_at", "submitted_by",
            "approved_at", "returned_at", "decided_by", "opinion", "version",
        ], later: ["report_id", "assignment_id"])

    package var values: [Value] {
        [
            id.databaseValue, plan.databaseValue, number.databaseValue, content.stored.databaseValue,
            editedAt.databaseValue, editedBy.databaseValue, submittedAt.databaseValue, submittedBy.databaseValue,
            approvedAt.databaseValue, returnedAt.databaseValue, decidedBy.databaseValue, opinion.databaseValue,
            version.databaseValue, report.databaseValue, assignment.databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads it where its columns begin further on.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), plan: try row.id(first + 1), number: try row.int(first + 2),
            content: try PlanContent(stored: try row.text(first + 3)), editedAt: try row.instant(first + 4),
            editedBy: try row.id(first + 5), submittedAt: try row.optionalInstant(first + 6),
            submittedBy: try row.optionalID(first + 7), approvedAt: try row.optionalInstant(first + 8),
            returnedAt: try row.optionalInstant(first + 9), decidedBy: try row.optionalID(first + 10),
            opinion: try row.text(first + 11), report: try row.optionalID(first + 13),
            assignment: try row.optionalID(first + 14), version: try row.int(first + 12))
    }
}

extension PlanContent {
    /// As it is kept: JSON with sorted keys, so that the same content has the same hash in the trail.
    var stored: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    init(stored: String) throws {
        self = try JSONDecoder().decode(PlanContent.self, from: Data(stored.utf8))
    }
}

extension PlanComment: Record {
    package static let table = BusinessTable(
        "plan_comment", ["id", "revision_id", "content", "at", "by_id", "agency_id"])

    package var values: [Value] {
        [
            id.databaseValue, revision.databaseValue, text.databaseValue, at.databaseValue, by.databaseValue,
            agency.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), revision: try row.id(1), text: try row.text(2), at: try row.instant(3),
            by: try row.id(4), agency: try row.id(5))
    }
}

extension PlanProgress: Record {
    package static let table = BusinessTable(
        "plan_progress", ["id", "plan_id", "item", "content", "done_on", "file_id", "at", "by_id"])

    package var values: [Value] {
        [
            id.databaseValue, plan.databaseValue, item.databaseValue, text.databaseValue, doneOn.databaseValue,
            file.databaseValue, at.databaseValue, by.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), plan: try row.id(1), item: try row.int(2), text: try row.text(3),
            doneOn: try row.optionalDay(4), file: try row.optionalID(5), at: try row.instant(6), by: try row.id(7))
    }
}
