// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Loads one assignment and what belongs to it.
package enum AssignmentStore {
    /// The assignment, if it is there and may be seen.
    package static func find(
        _ id: ID<Assignment>, visible: Visible, in snapshot: Snapshot
    ) throws -> Assignment {
        let found = try snapshot.first(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment
            WHERE assignment.id = \(id) AND \(sql: visible.assignment)
            """
        ) { try Assignment($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Its reports, the latest first.
    package static func reports(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [ProgressReport] {
        try snapshot.rows(
            """
            SELECT \(sql: ProgressReport.table.selected) FROM progress_report
            WHERE assignment_id = \(id) ORDER BY number DESC
            """
        ) { try ProgressReport($0) }
    }

    /// The decisions on its reports, the latest first.
    package static func decisions(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [ReportDecision] {
        try snapshot.rows(
            """
            SELECT \(sql: ReportDecision.table.selected) FROM report_decision
            WHERE assignment_id = \(id) ORDER BY decided_at DESC, id DESC
            """
        ) { try ReportDecision($0) }
    }

    /// The parts of the coordinating bodies.
    package static func coordinations(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [Coordination] {
        try snapshot.rows(
            """
            SELECT \(sql: Coordination.table.selected) FROM coordination
            WHERE assignment_id = \(id) ORDER BY asked_at, id
            """
        ) { try Coordination($0) }
    }

    /// Its evidence with the files, oldest first.
    package static func evidence(
        of id: ID<Assignment>, in snapshot: Snapshot
    ) throws -> [(evidence: Evidence, file: StoredDocument)] {
        try snapshot.rows(
            """
            SELECT \(sql: Evidence.table.selected), \(sql: StoredDocument.table.selected)
            FROM evidence JOIN stored_file ON stored_file.id = evidence.file_id
            WHERE evidence.assignment_id = \(id) ORDER BY stored_file.at, evidence.id
            """
        ) { (try Evidence($0), try StoredDocument($0, from: Evidence.table.columns.count)) }
    }

    /// The notes between its reports, the latest first.
    package static func notes(of id: ID<Assignment>, in snapshot: Snapshot) throws -> [ProgressNote] {
        try snapshot.rows(
            """
            SELECT \(sql: ProgressNote.table.selected) FROM progress_note
            WHERE assignment_id = \(id) ORDER BY at DESC, id DESC
            """
        ) { try ProgressNote($0) }
    }

    /// The order it carries out.
    package static func directive(_ id: ID<Directive>, in snapshot: Snapshot) throws -> Directive {
        let found = try snapshot.first(
            "SELECT \(sql: Directive.table.selected) FROM directive WHERE id = \(id)"
        ) { try Directive($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The order of an assignment that the actor has been found to see, and the notice it comes from.
    static func order(of assignment: Assignment, in snapshot: Snapshot) throws -> (Directive, Notice) {
        let found = try snapshot.first(
            """
            SELECT \(sql: Notice.table.selected), \(sql: Directive.table.selected)
            FROM directive JOIN notice ON notice.id = directive.notice_id
            WHERE directive.id = \(assignment.directive)
            """
        ) { (try Directive($0, from: Notice.table.columns.count), try Notice($0)) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// A piece of evidence through its record, if its assignment may be seen.
    package static func file(
        of evidence: ID<Evidence>, visible: Visible, in snapshot: Snapshot
    ) throws -> StoredDocument {
        let found = try snapshot.first(
            """
            SELECT \(sql: StoredDocument.table.selected)
            FROM evidence JOIN stored_file ON stored_file.id = evidence.file_id
            JOIN assignment ON assignment.id = evidence.assignment_id
            WHERE evidence.id = \(evidence) AND \(sql: visible.assignment)
            """
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
