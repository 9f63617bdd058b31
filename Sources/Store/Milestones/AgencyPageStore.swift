// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What an agency's one page shows: its rounds, what it owes besides, who helps.
package struct AgencyView: Sendable {
    /// One round the agency is in.
    package struct Enrolled: Sendable {
        package let round: Round
        package let board: EnrolledBoard
        package let calls: [MilestoneCall]
    }

    package let agency: Agency
    /// The latest round first.
    package let enrolled: [Enrolled]
    /// Orders it still has to carry out, those with the earliest due date first.
    package let assignments: [AssignmentRow]
    /// The people of the standing office who run the rounds.
    package let helpers: [String]
    /// The standing office of its latest round.
    package let office: ID<Agency>?

    /// How many of its rounds the page knows, the latest.
    private static let shownRounds = 4
    /// How many orders the page shows.
    private static let shown = 12

    package static func load(
        _ agency: ID<Agency>, in asked: ID<Enrolment>?, for actor: Actor, directory: AgencyDirectory, today: Day,
        calendar: WorkingCalendar,
        zone: Zone,
        in snapshot: Snapshot
    ) throws -> AgencyView {
        let visible = Visible(to: actor, under: .seeRounds)
        let enrolments = try EnrolmentStore.of(agency, visible: visible, in: snapshot)
        let assignments = try assignments(of: agency, for: actor, in: snapshot)
        guard !enrolments.isEmpty || !assignments.isEmpty || actor.may(.seeAssignments, on: agency),
            let subject = directory[agency]
        else { throw StoreError.notFound }
        let latest = Set(enrolments.suffix(shownRounds).map(\.id))
        let enrolled = try enrolments.filter { latest.contains($0.id) || $0.id == asked }.map { enrolment in
            Enrolled(
                round: try RoundStore.find(enrolment.round, visible: visible, in: snapshot),
                board: try RoundBoardStore.enrolled(
                    enrolment.id, visible: visible, directory: directory, today: today, calendar: calendar, zone: zone,
                    in: snapshot),
                calls: try MilestoneStore.calls(of: enrolment.id, in: snapshot))
        }.sorted { ($1.round.begins, $1.round.id) < ($0.round.begins, $0.round.id) }
        let office = enrolled.first?.round.agency
        return AgencyView(
            agency: subject, enrolled: enrolled, assignments: assignments,
            helpers: try office.map { try helpers(in: $0, today: today, in: snapshot) } ?? [], office: office)
    }

    private static func assignments(
        of agency: ID<Agency>, for actor: Actor, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        let visible = Visible(to: actor, under: .seeAssignments)
        return try AssignmentList.rows(
            where: """
                assignment.agency_id = \(agency) AND assignment.accepted_at IS NULL
                AND assignment.cancelled_at IS NULL AND assignment.due IS NOT NULL AND \(sql: visible.assignment)
                """, order: "assignment.due, assignment.id", limit: shown, offset: 0, in: snapshot)
    }

    /// The standing officers of an agency, by name.
    private static func helpers(in agency: ID<Agency>, today: Day, in snapshot: Snapshot) throws -> [String] {
        try snapshot.rows(
            """
            SELECT DISTINCT person.name FROM membership JOIN person ON person.id = membership.person_id
            WHERE membership.agency_id = \(agency) AND membership.role = \(Role.standingOfficer.rawValue)
            AND membership.ended_at IS NULL AND person.ended_at IS NULL
            AND (membership.until IS NULL OR membership.until >= \(today))
            ORDER BY person.name
            """
        ) { try $0.text(0) }
    }
}
