// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What is laid before the leader.
package enum MatterStore {
    /// Whoever takes decisions sees what is laid before them; whoever lays them, their own office's.
    private static func visible(to actor: Actor) -> SQL {
        if actor.isSystem || actor.may(.takeDecision) { return "1 = 1" }
        return actor.may(.layDecision) ? "matter.agency_id IN \(list: actor.ownAgencies.sorted())" : "1 = 0"
    }

    package static func find(_ id: ID<Matter>, for actor: Actor, in snapshot: Snapshot) throws -> Matter {
        let found = try load("matter.id = \(id)", for: actor, limit: 1, in: snapshot).first
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Those that wait: for the leader, or for the office to add to; the most urgent first.
    package static func waiting(
        about round: ID<Round>? = nil, for actor: Actor, in snapshot: Snapshot
    ) throws -> [Matter] {
        let open: SQL = """
            matter.withdrawn_at IS NULL AND (matter.answer IS NULL OR matter.answer = \(Matter.Answer.more.rawValue))
            """
        let within: SQL = round.map { "matter.round_id = \($0)" } ?? "1 = 1"
        return try load(
            "\(sql: open) AND \(sql: within)", order: "COALESCE(matter.needed_by, 0), matter.id", for: actor,
            limit: 12, in: snapshot)
    }

    /// Those that are needed from one day through another, and were not taken back.
    static func due(from first: Day, through last: Day, for actor: Actor, in snapshot: Snapshot) throws -> [Matter] {
        try load(
            "matter.withdrawn_at IS NULL AND matter.needed_by BETWEEN \(first) AND \(last)",
            order: "matter.needed_by, matter.id", for: actor, limit: 100, in: snapshot)
    }

    /// All of them: what waits first, the next needed before others, then what is decided, the latest first.
    package static func all(
        for actor: Actor, limit: Int, offset: Int, in snapshot: Snapshot
    ) throws -> [Matter] {
        try load(
            "1 = 1", order: waitingFirst, for: actor, limit: limit, offset: offset, in: snapshot)
    }

    private static var waitingFirst: SQL {
        """
        CASE WHEN withdrawn_at IS NOT NULL OR answer IN ('agreed', 'otherwise') THEN 2
            WHEN answer = 'more' AND (supplemented_at IS NULL OR supplemented_at <= answered_at) THEN 1 ELSE 0 END,
        CASE WHEN withdrawn_at IS NULL AND (answer IS NULL OR answer = 'more') THEN needed_by END,
        laid_at DESC, matter.id DESC
        """
    }

    package static func count(for actor: Actor, in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT count(*) FROM matter WHERE \(sql: visible(to: actor))")
    }

    private static func load(
        _ condition: SQL, order: SQL = "matter.laid_at DESC, matter.id DESC", for actor: Actor, limit: Int,
        offset: Int = 0, in snapshot: Snapshot
    ) throws -> [Matter] {
        try snapshot.rows(
            """
            SELECT \(sql: Matter.table.selected) FROM matter WHERE \(sql: condition) AND \(sql: visible(to: actor))
            ORDER BY \(sql: order) LIMIT \(count: limit) OFFSET \(count: offset)
            """
        ) { try Matter($0) }
    }

    /// What others said to it; ask after it was found visible.
    package static func opinions(of id: ID<Matter>, in snapshot: Snapshot) throws -> [MatterOpinion] {
        try snapshot.rows(
            """
            SELECT \(sql: MatterOpinion.table.selected) FROM matter_opinion WHERE matter_id = \(id)
            ORDER BY given_on, id
            """
        ) { try MatterOpinion($0) }
    }

    /// What it is about; ask after it was found visible.
    package static func days(of id: ID<Matter>, in snapshot: Snapshot) throws -> [MatterDay] {
        try snapshot.rows(
            "SELECT \(sql: MatterDay.table.selected) FROM matter_day WHERE matter_id = \(id) ORDER BY id"
        ) { try MatterDay($0) }
    }

    /// What a matter is about, with the agencies and the milestones' names.
    package static func named(
        _ days: [MatterDay], in snapshot: Snapshot
    ) throws -> [(subject: MatterDay, agency: ID<Agency>, milestone: String)] {
        guard !days.isEmpty else { return [] }
        let width = MatterDay.table.columns.count
        return try snapshot.rows(
            """
            SELECT \(sql: MatterDay.table.selected), enrolment.agency_id, milestone.name FROM matter_day
            JOIN enrolment ON enrolment.id = matter_day.enrolment_id
            JOIN milestone ON milestone.id = matter_day.milestone_id
            WHERE matter_day.id IN \(list: days.map(\.id)) ORDER BY matter_day.id
            """
        ) { (try MatterDay($0), try $0.id(width), try $0.text(width + 1)) }
    }

    /// The agencies whose leaders decide: those with a member in a role that does.
    package static func deciders(in snapshot: Snapshot) throws -> [ID<Agency>] {
        let roles = Role.allCases.filter { Policy.allows($0, .takeDecision) }.map(\.rawValue)
        return try snapshot.rows(
            """
            SELECT DISTINCT membership.agency_id FROM membership WHERE membership.role IN \(list: roles)
            ORDER BY membership.agency_id
            """
        ) { try $0.id(0) }
    }
}
