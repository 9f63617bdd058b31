// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension ProgressReport: Record {
    package static let table = BusinessTable(
        "progress_report",
        [
            "id", "assignment_id", "number", "content", "difficulties", "submitted_at", "submitted_by", "channel",
            "document", "document_on",
        ], later: ["period_id", "submitted_for"])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, number.databaseValue, text.databaseValue,
            difficulties.databaseValue, submittedAt.databaseValue, submittedBy.databaseValue,
            (recorded?.channel.rawValue).databaseValue, (recorded?.document).databaseValue,
            (recorded?.on).databaseValue, period.databaseValue, submittedFor.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        var recorded: Recorded?
        if !row.isNull(7) {
            recorded = Recorded(channel: try row.word(7), document: try row.text(8), on: try row.day(9))
        }
        self.init(
            id: try row.id(0), assignment: try row.id(1), number: try row.int(2), text: try row.text(3),
            difficulties: try row.text(4), submittedAt: try row.instant(5), submittedBy: try row.id(6),
            recorded: recorded, period: try row.optionalID(10), submittedFor: try row.optionalID(11))
    }
}

extension ReportDecision: Record {
    package static let table = BusinessTable(
        "report_decision",
        ["id", "report_id", "assignment_id", "accepted", "opinion", "decided_at", "decided_by"])

    package var values: [Value] {
        [
            id.databaseValue, report.databaseValue, assignment.databaseValue, accepted.databaseValue,
            opinion.databaseValue, decidedAt.databaseValue, decidedBy.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), report: try row.id(1), assignment: try row.id(2), accepted: try row.bool(3),
            opinion: try row.text(4), decidedAt: try row.instant(5), decidedBy: try row.id(6))
    }
}
