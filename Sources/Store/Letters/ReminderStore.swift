// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Reminders of assignments, and the rhythm they are prepared in.
package enum ReminderStore {
    /// A reminder as an assignment's page shows it.
    package struct Seen: Sendable {
        package let reminder: Reminder
        /// Short name of the agency that reminded.
        package let agency: String
        package let person: String
        /// Number and day of the letter; nil for words within the system.
        package let letter: (number: String, on: Day)?
    }

    /// How often an agency was reminded of an assignment, and when last.
    package struct Tally: Sendable, Hashable {
        package let count: Int
        package let last: Instant
    }

    /// The reminders of an assignment that the actor has been found to see, the latest first.
    package static func of(_ assignment: ID<Assignment>, in snapshot: Snapshot) throws -> [Seen] {
        let width = Reminder.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: Reminder.table.selected), agency.short_name, COALESCE(person.name, ''), letter.number,
                letter.symbol, letter.dated
            FROM reminder JOIN agency ON agency.id = reminder.agency_id
            LEFT JOIN person ON person.id = reminder.person_id LEFT JOIN letter ON letter.id = reminder.letter_id
            WHERE reminder.assignment_id = \(assignment) ORDER BY reminder.at DESC, reminder.id DESC
            """
        ) { row in
            let letter =
                try row.optionalInt(width + 2).map {
                    (LetterNumber.text($0, try row.text(width + 3)), try row.day(width + 4))
                }
            return Seen(
                reminder: try Reminder(row), agency: try row.text(width), person: try row.text(width + 1),
                letter: letter)
        }
    }

    /// The rhythm of an agency; nil while it has set none.
    package static func rhythm(of agency: ID<Agency>, in snapshot: Snapshot) throws -> ChaseRhythmRow? {
        try snapshot.first(
            "SELECT \(sql: ChaseRhythmRow.table.selected) FROM chase_rhythm WHERE id = \(agency)"
        ) { try ChaseRhythmRow($0) }
    }

    /// Every rhythm there is.
    package static func rhythms(in snapshot: Snapshot) throws -> [ChaseRhythmRow] {
        try snapshot.rows("SELECT \(sql: ChaseRhythmRow.table.selected) FROM chase_rhythm ORDER BY id") {
            try ChaseRhythmRow($0)
        }
    }

    /// The steps an agency's rhythm has prepared drafts for, of open assignments.
    package static func steps(of agency: ID<Agency>, in snapshot: Snapshot) throws -> [ChaseStep] {
        try snapshot.rows(
            """
            SELECT \(sql: ChaseStep.table.selected) FROM chase_step
            JOIN assignment ON assignment.id = chase_step.assignment_id
            WHERE chase_step.agency_id = \(agency) AND assignment.accepted_at IS NULL
            AND assignment.cancelled_at IS NULL
            """
        ) { try ChaseStep($0) }
    }

    /// Assignments an agency answers for (it accepts their results) that fall due within a span and still await the
    /// agency charged with them.
    package static func dated(
        acceptedBy agency: ID<Agency>, from first: Day, through last: Day, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        try AssignmentList.rows(
            where: """
                assignment.accepting_id = \(agency) AND assignment.agency_id <> \(agency)
                AND assignment.rhythm IS NULL AND assignment.due >= \(first) AND assignment.due <= \(last)
                AND \(sql: Assignment.State.awaitingAgency)
                """, order: AssignmentList.Order.due.columns(descending: false), limit: 5_000, offset: 0, in: snapshot)
    }

    /// Some assignments with the words around them, those the actor may see, by due date.
    package static func rows(
        of assignments: [ID<Assignment>], visible: Visible, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        guard !assignments.isEmpty else { return [] }
        return try AssignmentList.rows(
            where: "assignment.id IN \(list: assignments) AND \(sql: visible.assignment)",
            order: AssignmentList.Order.due.columns(descending: false), limit: .max, offset: 0, in: snapshot)
    }

    /// What could be reminded of: the late and the silent that still await their agency, within a filter.
    package static func candidates(
        _ criteria: AssignmentCriteria, visible: Visible, today: Day, now: Instant, limit: Int, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        let late = AssignmentCriteria.Situation.late.condition(on: today, now: now)
        let silent = AssignmentCriteria.Situation.notUpdated.condition(on: today, now: now)
        return try AssignmentList.rows(
            where: """
                \(sql: criteria.condition(on: today, now: now, visible: visible))
                AND ((\(sql: late)) OR (\(sql: silent)))
                """, order: "agency.short_name, assignment.due IS NULL, assignment.due, assignment.id", limit: limit,
            offset: 0, in: snapshot)
    }
}
