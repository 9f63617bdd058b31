// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// One row of the list of notices.
package struct NoticeRow: Sendable {
    package let notice: Notice
    package let directives: Int
    package let assignments: Int
    package let done: Int
    package let late: Int
}

/// The issued notices an actor may see, and the drafts their agency prepares.
package enum NoticeList {
    /// An imported notice that is not issued yet.
    package struct Draft: Sendable {
        package let notice: Notice
        package let importedBy: String
        package let checked: Int
        package let orders: Int
    }

    /// Loads the newest notices, at most `limit`, from an offset.
    package static func load(
        words: String = "", seen: Visible, today: Day, limit: Int = 50, offset: Int = 0, in snapshot: Snapshot
    ) throws -> [NoticeRow] {
        let width = Notice.table.columns.count
        let mine: SQL = "assignment.notice_id = notice.id AND \(sql: seen.assignment)"
        let late = AssignmentCriteria.Situation.late.condition(on: today, now: Instant(milliseconds: 0))
        return try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected),
                (SELECT count(*) FROM directive WHERE notice_id = notice.id),
                (SELECT count(*) FROM assignment WHERE \(sql: mine)),
                (SELECT count(accepted_at) FROM assignment WHERE \(sql: mine)),
                (SELECT count(*) FROM assignment WHERE \(sql: mine) AND \(sql: late))
            FROM notice WHERE \(sql: condition(words: words, seen: seen))
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { row in
            NoticeRow(
                notice: try Notice(row), directives: try row.int(width), assignments: try row.int(width + 1),
                done: try row.int(width + 2), late: try row.int(width + 3))
        }
    }

    /// The notices issued after an assignment was, without its own, newest first.
    package static func issued(after assignment: Assignment, seen: Visible, in snapshot: Snapshot) throws -> [Notice] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice WHERE \(sql: condition(words: "", seen: seen))
            AND notice.issued_at >= \(assignment.issuedAt) AND notice.id <> \(assignment.notice)
            ORDER BY notice.issued_at DESC, notice.id DESC LIMIT 30
            """
        ) { try Notice($0) }
    }

    /// How many there are.
    package static func count(words: String = "", seen: Visible, in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT count(*) FROM notice WHERE \(sql: condition(words: words, seen: seen))")
    }

    /// The drafts that wait to be checked.
    package static func drafts(prepared: Visible, in snapshot: Snapshot) throws -> [Notice] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice
            WHERE issued_at IS NULL AND dropped_at IS NULL AND \(sql: prepared.preparedNotices)
            ORDER BY imported_at DESC, id DESC LIMIT 50
            """
        ) { try Notice($0) }
    }

    /// The same drafts, with how far their checking has come.
    package static func checking(prepared: Visible, in snapshot: Snapshot) throws -> [Draft] {
        try drafts(prepared: prepared, in: snapshot).map { notice in
            let orders = try NoticeStore.draft(notice.id, in: snapshot).directives
            return Draft(
                notice: notice, importedBy: try PersonStore.person(notice.importedBy, in: snapshot).name,
                checked: orders.count(where: \.isChecked), orders: orders.count)
        }
    }

    /// The issued notices an actor may filter by, the newest first.
    package static func choices(
        seen: Visible, limit: Int = 200, in snapshot: Snapshot
    ) throws -> [(id: ID<Notice>, number: String)] {
        try snapshot.rows(
            """
            SELECT notice.id, notice.number FROM notice
            WHERE notice.dropped_at IS NULL AND \(sql: seen.issuedNotices)
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC LIMIT \(count: limit)
            """
        ) { (try $0.id(0), try $0.text(1)) }
    }

    /// Issued notices that hold all the words.
    package static func matching(
        _ words: String, seen: Visible, limit: Int, in snapshot: Snapshot
    ) throws -> [Notice] {
        try snapshot.rows(
            """
            SELECT \(sql: Notice.table.selected) FROM notice WHERE \(sql: condition(words: words, seen: seen))
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC LIMIT \(count: limit)
            """
        ) { try Notice($0) }
    }

    private static func condition(words: String, seen: Visible) -> SQL {
        let state: SQL = "notice.dropped_at IS NULL AND \(sql: seen.issuedNotices)"
        guard !words.isBlank else { return state }
        // The words first: mostly few notices have them, and what may be seen is then asked of those alone.
        return "notice.id IN (\(sql: SearchStore.notices(words, limit: 500))) AND \(sql: state)"
    }
}
