// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What falls due from one day through another: for the one who looks, or for an agency as far as they may see it.
package struct DueCalendar: Sendable {
    /// Whose calendar it is.
    package enum Whose: Sendable, Hashable {
        /// What the one who looks has to do with: their agency's work where their role does it, what plans name them for,
        /// what they are to decide or to give an opinion on.
        case mine
        case agency(ID<Agency>)
    }

    /// The most orders of one sort that a month shows.
    package static let limit = 300

    /// By day.
    package let entries: [DueEntry]
    /// Whether there may be more of one sort than are shown.
    package let isCut: Bool
    /// Everybody the agency's plans name, in the order of the plans; nobody in one's own calendar.
    package let responsible: [String]

    package static func load(
        _ whose: Whose, from first: Day, through last: Day, for actor: Actor, directory: AgencyDirectory,
        today: Day, calendar: WorkingCalendar, zone: Zone, in snapshot: Snapshot
    ) throws -> DueCalendar {
        let reading = Reading(
            agency: whose.agency(of: actor), isMine: whose == .mine, first: first, last: last, actor: actor,
            directory: directory, today: today, calendar: calendar, zone: zone, snapshot: snapshot)
        let orders = try reading.orders()
        let plans = try reading.planItems()
        var entries = try orders + reading.opinions() + reading.periods() + plans.entries
        entries += try reading.milestones(besides: Set(orders.map(\.record)))
        // Lists and matters are an office's own affair: they stand in nobody else's calendar.
        if reading.agency == actor.agency { entries += try reading.lists() + reading.matters() }
        let isCut = Dictionary(grouping: entries, by: \.kind).values.contains { $0.count >= limit }
        return DueCalendar(
            entries: entries.sorted(by: DueEntry.isSooner), isCut: isCut, responsible: plans.responsible)
    }
}

extension DueCalendar.Whose {
    /// The agency it is about.
    package func agency(of actor: Actor) -> ID<Agency> {
        switch self {
        case .mine: actor.agency
        case .agency(let id): id
        }
    }
}

extension DueCalendar {
    /// One reading of the records for a calendar.
    struct Reading {
        let agency: ID<Agency>
        let isMine: Bool
        let first: Day
        let last: Day
        let actor: Actor
        let directory: AgencyDirectory
        let today: Day
        let calendar: WorkingCalendar
        let zone: Zone
        let snapshot: Snapshot

        /// Whether the agency's work of a sort belongs here: always in the agency's calendar, in one's own where one's role
        /// does it.
        func belongs(_ ability: Ability) -> Bool { !isMine || actor.may(ability, on: agency) }

        func span(_ column: SQL) -> SQL { "\(sql: column) BETWEEN \(first) AND \(last)" }
    }
}

extension DueCalendar.Reading {
    /// The agency's dated orders, the settled ones too.
    func orders() throws -> [DueEntry] {
        guard belongs(.workOnAssignment) else { return [] }
        let visible = Visible(to: actor, under: .seeAssignments)
        return try AssignmentList.rows(
            where: """
                assignment.agency_id = \(agency) AND \(sql: span("assignment.due"))
                AND assignment.cancelled_at IS NULL AND \(sql: visible.assignment)
                """, order: "assignment.due, assignment.id", limit: DueCalendar.limit, offset: 0, in: snapshot
        ).compactMap { row in
            row.assignment.due.map { day in
                DueEntry(
                    day: day, kind: .order, record: .assignment(row.assignment.id), title: row.title,
                    from: row.noticeNumber,
                    isDone: row.assignment.state == .accepted || row.assignment.state == .reported,
                    isLate: row.assignment.isLate(on: today))
            }
        }
    }

    /// The orders of others on which the agency was asked for its opinion.
    func opinions() throws -> [DueEntry] {
        guard belongs(.workOnAssignment) else { return [] }
        let visible = Visible(to: actor, under: .seeAssignments)
        return try snapshot.rows(
            """
            SELECT assignment.id, assignment.due, directive.title, notice.number, coordination.answered_at
            FROM coordination JOIN assignment ON assignment.id = coordination.assignment_id
            JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            WHERE coordination.agency_id = \(agency) AND \(sql: span("assignment.due"))
            AND assignment.cancelled_at IS NULL AND \(sql: visible.assignment)
            ORDER BY assignment.due, assignment.id LIMIT \(count: DueCalendar.limit)
            """
        ) { row in
            DueEntry(
                day: try row.day(1), kind: .opinion, record: .assignment(try row.id(0)), title: try row.text(2),
                from: try row.text(3), isDone: !row.isNull(4))
        }
    }

    /// The periods of standing duties, on the day their report is expected; never late.
    func periods() throws -> [DueEntry] {
        guard belongs(.workOnAssignment) else { return [] }
        let visible = Visible(to: actor, under: .seeAssignments)
        return try snapshot.rows(
            """
            SELECT assignment.id, duty_period.last, duty_period.expected_on, directive.title, notice.number,
                EXISTS (SELECT 1 FROM progress_report WHERE progress_report.period_id = duty_period.id)
            FROM duty_period JOIN assignment ON assignment.id = duty_period.assignment_id
            JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id
            WHERE assignment.agency_id = \(agency) AND \(sql: span("duty_period.expected_on"))
            AND assignment.cancelled_at IS NULL AND \(sql: visible.assignment)
            ORDER BY duty_period.expected_on, duty_period.id LIMIT \(count: DueCalendar.limit)
            """
        ) { row in
            DueEntry(
                day: try row.day(2), kind: .period, record: .period(try row.id(0), try row.day(1)),
                title: try row.text(3), from: try row.text(4), isDone: try row.bool(5))
        }
    }

    /// The milestones of the agency's rounds; one that an order reaches stands there as that order already.
    func milestones(besides orders: Set<DueEntry.Record>) throws -> [DueEntry] {
        guard belongs(.reportMilestone) else { return [] }
        let visible = Visible(to: actor, under: .seeRounds)
        let planned: SQL = "COALESCE(milestone_progress.own_planned, milestone.planned)"
        let enrolments = try snapshot.rows(
            """
            SELECT DISTINCT enrolment.id FROM enrolment
            JOIN milestone ON milestone.track_id = enrolment.track_id
            LEFT JOIN milestone_progress ON milestone_progress.milestone_id = milestone.id
                AND milestone_progress.enrolment_id = enrolment.id
            WHERE enrolment.agency_id = \(agency) AND \(sql: span(planned)) AND \(sql: visible.enrolments)
            ORDER BY enrolment.id
            """
        ) { try $0.id(0, of: Enrolment.self) }
        return try enrolments.flatMap { id -> [DueEntry] in
            let board = try RoundBoardStore.enrolled(
                id, visible: visible, directory: directory, today: today, calendar: calendar, zone: zone, in: snapshot)
            guard board.enrolment.state.takesPart else { return [] }
            let round = try RoundStore.find(board.enrolment.round, visible: visible, in: snapshot)
            return entries(of: board, in: round, besides: orders)
        }
    }

    private func entries(
        of board: EnrolledBoard, in round: Round, besides orders: Set<DueEntry.Record>
    ) -> [DueEntry] {
        zip(board.track.milestones, board.row.standings).compactMap { milestone, standing in
            guard let day = standing.planned, (first...last).contains(day) else { return nil }
            if case .assignment(let id) = board.sources[milestone.id]?.record, orders.contains(.assignment(id)) {
                return nil
            }
            return DueEntry(
                day: day, kind: .milestone, record: .milestone(board.enrolment.id, milestone.ordinal),
                title: milestone.name, from: round.title, isDone: standing.isHandedIn,
                isLate: standing.state == .late)
        }
    }
}
