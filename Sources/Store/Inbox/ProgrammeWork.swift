// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What of the programme waits for somebody, besides orders: milestones, lists, committees' decisions, plans, matters.
package struct ProgrammeWork: Sendable {
    /// How many days ahead a milestone is told of.
    private static let ahead = 14
    /// How far back a milestone that was never reached is still looked for: a round and the next.
    private static let back = 730

    /// A round, and how much of it waits.
    package struct OfRound: Sendable, Hashable {
        package let round: ID<Round>
        package let title: String
        package let count: Int
    }

    /// A decision on a committee, or a plan, of an agency.
    package struct OfAgency<Record: Sendable>: Sendable {
        package let id: ID<Record>
        package let agency: ID<Agency>
        /// The decision's number, the plan's year.
        package let name: String
    }

    /// How many of a sort are told of one by one; the lists have the rest.
    private static let limit = 50

    /// The agency's own milestones that are late or due soon, and the lists its opinion is asked on.
    package let entries: [DueEntry]
    /// Reported milestones to be looked at, by round.
    package let milestones: [OfRound]
    /// Lists submitted to the People's Committee, whose decision is to be recorded.
    package let lists: [OfRound]
    /// Decisions on committees, and plans, that came otherwise than as the report of an order.
    package let committees: [OfAgency<CommitteeDecision>]
    package let plans: [OfAgency<AgencyPlan>]
    /// Matters the leader wants to know more about.
    package let matters: [Matter]

    /// How many things wait; the milestones of a round are one.
    package var count: Int {
        entries.count + milestones.count + lists.count + committees.count + plans.count + matters.count
    }

    /// Loads what waits for an actor; a milestone that one of `orders` reaches waits as that order.
    package static func load(
        for actor: Actor, besides orders: Set<DueEntry.Record>, directory: AgencyDirectory, today: Day,
        calendar: WorkingCalendar, zone: Zone, in snapshot: Snapshot
    ) throws -> ProgrammeWork {
        let reading = DueCalendar.Reading(
            agency: actor.agency, isMine: true, first: today.adding(days: -back), last: today.adding(days: ahead),
            actor: actor, directory: directory, today: today, calendar: calendar, zone: zone, snapshot: snapshot)
        let reviews = actor.may(.giveListOpinion) ? try reading.lists() : []
        let own = try reading.milestones(besides: orders).filter { $0.isLate || $0.day >= today }
        let settled = try Settled(actor, on: today, in: snapshot)
        return ProgrammeWork(
            entries: (own + reviews).filter { !$0.isDone }.sorted(by: DueEntry.isSooner),
            milestones: try settled.milestones(in: snapshot), lists: try submitted(actor, in: snapshot),
            committees: try settled.committees(in: snapshot), plans: try settled.plans(in: snapshot),
            matters: actor.may(.layDecision)
                ? try MatterStore.waiting(for: actor, in: snapshot).filter { $0.state == .moreAsked } : [])
    }

    private static func submitted(_ actor: Actor, in snapshot: Snapshot) throws -> [OfRound] {
        guard actor.may(.recordListDecision), !actor.may(.manageRounds) else { return [] }
        return try snapshot.rows(
            """
            SELECT round.id, round.title, count(*) FROM round_list JOIN round ON round.id = round_list.round_id
            WHERE round_list.submitted_at IS NOT NULL AND round_list.decided_at IS NULL
            GROUP BY round.id, round.title ORDER BY round.id
            """
        ) { OfRound(round: try $0.id(0), title: try $0.text(1), count: try $0.int(2)) }
    }
}

extension ProgrammeWork {
    /// Whose work somebody settles: the standing office that of all others, the People's Committee's office that of the
    /// standing office; a standing officer of another agency nobody's.
    private struct Settled {
        private let actor: Actor
        private let others: @Sendable (SQL) -> SQL

        init(_ actor: Actor, on today: Day, in snapshot: Snapshot) throws {
            self.actor = actor
            let office = try CommitteeStore.standingOffice(on: today, in: snapshot)
            let (own, isOffice) = (actor.agency, office.map { $0 == actor.agency } ?? true)
            let isOutside = ProgrammeRights(actor, under: office).isOutside
            others = { column in
                if isOutside { return "1 = 0" }
                return isOffice ? "\(sql: column) <> \(own)" : office.map { "\(sql: column) = \($0)" } ?? "1 = 0"
            }
        }

        func milestones(in snapshot: Snapshot) throws -> [OfRound] {
            guard actor.may(.acceptMilestone) else { return [] }
            return try snapshot.rows(
                """
                SELECT round.id, round.title, count(*) FROM milestone_progress AS progress
                JOIN enrolment ON enrolment.id = progress.enrolment_id JOIN round ON round.id = enrolment.round_id
                WHERE progress.reported_at IS NOT NULL AND progress.accepted_at IS NULL
                AND (progress.returned_at IS NULL OR progress.returned_at < progress.reported_at)
                AND \(sql: others("enrolment.agency_id"))
                GROUP BY round.id, round.title ORDER BY round.id DESC
                """
            ) { OfRound(round: try $0.id(0), title: try $0.text(1), count: try $0.int(2)) }
        }

        func committees(in snapshot: Snapshot) throws -> [OfAgency<CommitteeDecision>] {
            guard actor.may(.receiveCommittee) else { return [] }
            return try snapshot.rows(
                """
                SELECT id, agency_id, number FROM committee_decision
                WHERE handed_in_at IS NOT NULL AND received_at IS NULL AND dropped_at IS NULL AND report_id IS NULL
                AND (returned_at IS NULL OR returned_at < handed_in_at) AND scope = 'agency'
                AND \(sql: others("agency_id")) ORDER BY handed_in_at LIMIT \(count: limit)
                """
            ) { OfAgency(id: try $0.id(0), agency: try $0.id(1), name: try $0.text(2)) }
        }

        func plans(in snapshot: Snapshot) throws -> [OfAgency<AgencyPlan>] {
            guard actor.may(.approvePlan) else { return [] }
            return try snapshot.rows(
                """
                SELECT agency_plan.id, agency_plan.agency_id, agency_plan.year FROM plan_revision
                JOIN agency_plan ON agency_plan.id = plan_revision.plan_id
                WHERE submitted_at IS NOT NULL AND approved_at IS NULL AND edited_at <= submitted_at
                AND (returned_at IS NULL OR returned_at < submitted_at) AND plan_revision.report_id IS NULL
                AND \(sql: others("agency_plan.agency_id")) ORDER BY submitted_at LIMIT \(count: limit)
                """
            ) { OfAgency(id: try $0.id(0), agency: try $0.id(1), name: String(try $0.int(2))) }
        }
    }
}
