// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every table whose rows the trail answers for.
///
/// A table that is missing here would be changed without anyone noticing: a test holds the list against the schema.
package enum BusinessTables {
    package static let all: [BusinessTable] = [
        // People
        Person.table, Membership.table, Credential.table,
        // Agencies
        Agency.table, AgencyAlias.table, FormerName.table,
        // Notices
        StoredDocument.table, Notice.table, NoticeSource.table, NoticeDraftRow.table, Directive.table,
        // Assignments
        Assignment.table, Coordination.table, ProgressReport.table, Evidence.table, ReportDecision.table,
        ProgressNote.table,
        // Reports
        SummaryReport.table, SummaryFiguresRow.table,
        // The trail itself
        Checkpoint.table,
    ]

    /// Tables the trail does not answer for, each with the reason.
    package static let outside: [String: String] = [
        "trail_chain": "the trail itself, checked entry by entry",
        "trail_entry": "the trail itself, checked entry by entry",
        "trail_payload": "the trail itself, checked entry by entry",
        "trail_row": "the trail itself, checked entry by entry",
        "handled_request": "lets a form be sent twice; forgotten after a day",
        "session": "who is signed in now; ends with the day",
        "access_entry": "the log of comings and goings; nothing in it changes a record",
        "evidence_text": "drawn from the evidence's file, can be made again",
        "search": "drawn from the records, can be made again",
        "notice_search": "drawn from the records, can be made again",
        "job": "work in progress; what it does to records leaves entries of its own",
        "schema_migration": "the program's own",
    ]

    static let named: Set<String> = Set(all.map(\.name))
}
