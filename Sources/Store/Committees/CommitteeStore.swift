// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension Visible {
    /// Holds for bodies, or decisions about them, of agencies within reach; the province's own may be known to all.
    func ofCommittee(_ table: SQL) -> SQL {
        reach == .none ? "1 = 0" : "(\(sql: agency("\(sql: table).agency_id")) OR \(sql: table).scope = 'province')"
    }
}

/// Loads committees, their decisions and their members.
package enum CommitteeStore {
    /// A body the actor may see.
    package static func find(
        _ id: ID<SteeringCommittee>, visible: Visible, in snapshot: Snapshot
    ) throws -> SteeringCommittee {
        let found = try snapshot.first(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE id = \(id) AND \(sql: visible.ofCommittee("steering_committee"))
            """
        ) { try SteeringCommittee($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// A decision the actor may see: what isn't handed in yet, only its keeper.
    package static func decision(
        _ id: ID<CommitteeDecision>, for actor: Actor, in snapshot: Snapshot
    ) throws -> CommitteeDecision {
        let visible = Visible(to: actor, under: .seeCommittees)
        let found = try snapshot.first(
            """
            SELECT \(sql: CommitteeDecision.table.selected) FROM committee_decision
            WHERE id = \(id) AND \(sql: visible.ofCommittee("committee_decision"))
            AND ((handed_in_at IS NOT NULL AND (edited_at IS NULL OR edited_at <= handed_in_at)) OR keeper_id = \(actor.agency) OR \(sql: actor.isSystem ? "1 = 1" : "1 = 0"))
            """
        ) { try CommitteeDecision($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The decision that is, at the same time, a report of an order.
    package static func decision(
        reportedAs report: ID<ProgressReport>, in snapshot: Snapshot
    ) throws -> CommitteeDecision? {
        try snapshot.first(
            "SELECT \(sql: CommitteeDecision.table.selected) FROM committee_decision WHERE report_id = \(report)"
        ) { try CommitteeDecision($0) }
    }

    /// The bodies of an agency, the latest first; those that ended, too.
    package static func of(_ agency: ID<Agency>, in snapshot: Snapshot) throws -> [SteeringCommittee] {
        try snapshot.rows(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE agency_id = \(agency) ORDER BY ended_on IS NOT NULL, established_on DESC, id DESC
            """
        ) { try SteeringCommittee($0) }
    }

    /// The bodies of a kind that an agency has on a day; a committee of the province is no agency's.
    package static func existing(
        _ kind: SteeringCommittee.Kind, _ scope: SteeringCommittee.Scope, of agency: ID<Agency>, on day: Day,
        in snapshot: Snapshot
    ) throws -> [SteeringCommittee] {
        try of(agency, in: snapshot).filter { $0.kind == kind && $0.scope == scope && $0.exists(on: day) }
    }

    /// The province's bodies, those that exist first.
    package static func ofProvince(in snapshot: Snapshot) throws -> [SteeringCommittee] {
        try snapshot.rows(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE scope = 'province' ORDER BY ended_on IS NOT NULL, kind, established_on DESC, id DESC
            """
        ) { try SteeringCommittee($0) }
    }

    /// The agency that the province's committee names as its standing office on a day; nil while none is recorded.
    package static func standingOffice(on day: Day, in snapshot: Snapshot) throws -> ID<Agency>? {
        guard
            let office = try ofProvince(in: snapshot).first(where: { $0.kind == .committee && $0.exists(on: day) })?
                .standingOffice,
            // One that ended keeps nobody from going on.
            try snapshot.exists(
                "SELECT 1 FROM agency WHERE id = \(office) AND (valid_to IS NULL OR valid_to >= \(day))")
        else { return nil }
        return office
    }

    /// What somebody may do in the programme on a day.
    package static func rights(of actor: Actor, on day: Day, in snapshot: Snapshot) throws -> ProgrammeRights {
        // Only a standing officer's depend on who the standing office is.
        guard actor.role == .standingOfficer else { return ProgrammeRights(actor, under: nil) }
        return ProgrammeRights(actor, under: try standingOffice(on: day, in: snapshot))
    }

    /// Everybody's time in a body, in the order of the lists.
    package static func members(of id: ID<SteeringCommittee>, in snapshot: Snapshot) throws -> [CommitteeMember] {
        try snapshot.rows(
            """
            SELECT \(sql: CommitteeMember.table.selected) FROM committee_member
            WHERE committee_id = \(id) ORDER BY since, place, id
            """
        ) { try CommitteeMember($0) }
    }

    /// The decisions about a body that were handed in, the latest first; ask after the body was found visible.
    package static func decisions(of id: ID<SteeringCommittee>, in snapshot: Snapshot) throws -> [CommitteeDecision] {
        try rows(where: "committee_id = \(id) AND handed_in_at IS NOT NULL AND dropped_at IS NULL", in: snapshot)
    }

    /// The same document, where it waits or was received already.
    package static func sent(like decision: CommitteeDecision, in snapshot: Snapshot) throws -> CommitteeDecision? {
        guard let day = decision.document.issuedOn else { return nil }
        return try rows(
            where: """
                agency_id = \(decision.agency) AND issued_on = \(day) AND id <> \(decision.id) AND dropped_at IS NULL
                """,
            in: snapshot
        ).first { ($0.state == .handedIn || $0.state == .received) && $0.isSameDocument(as: decision) }
    }

    /// The decisions an agency keeps that nobody has received yet, the latest first.
    package static func open(keptBy agency: ID<Agency>, in snapshot: Snapshot) throws -> [CommitteeDecision] {
        try rows(
            where: "keeper_id = \(agency) AND received_at IS NULL AND dropped_at IS NULL", in: snapshot)
    }

    private static func rows(where condition: SQL, in snapshot: Snapshot) throws -> [CommitteeDecision] {
        try snapshot.rows(
            """
            SELECT \(sql: CommitteeDecision.table.selected) FROM committee_decision WHERE \(sql: condition)
            ORDER BY COALESCE(issued_on, 0) DESC, drafted_at DESC, id DESC
            """
        ) { try CommitteeDecision($0) }
    }
}

extension CommitteeStore {
    /// How an agency's committee came to be, for whoever asks whether it did: its milestone, its page.
    package struct Established: Sendable, Hashable {
        package let decision: ID<CommitteeDecision>
        package let number: String
        /// The day of the decision.
        package let issuedOn: Day
        /// When it was handed in: done on that day once it is received.
        package let handedInAt: Instant
        package let receivedAt: Instant?
        package let file: ID<StoredDocument>?
        package let receivedBy: ID<Person>?
    }

    /// The first decision by which an agency has had a committee, of those handed in and not given back by a moment; nil
    /// while there is none.
    package static func established(
        _ agency: ID<Agency>, asOf moment: Instant, in snapshot: Snapshot
    ) throws -> Established? {
        try established(where: "agency_id = \(agency)", asOf: moment, in: snapshot)[agency]
    }

    /// The same for all agencies at once.
    package static func established(asOf moment: Instant, in snapshot: Snapshot) throws -> [ID<Agency>: Established] {
        try established(where: "1 = 1", asOf: moment, in: snapshot)
    }

    private static func established(
        where condition: SQL, asOf moment: Instant, in snapshot: Snapshot
    ) throws -> [ID<Agency>: Established] {
        let rows = try snapshot.rows(
            """
            SELECT agency_id, id, number, issued_on, handed_in_at, received_at, file_id, settled_by
            FROM committee_decision
            WHERE kind = 'committee' AND scope = 'agency' AND effect <> 'end' AND \(sql: condition)
            AND dropped_at IS NULL AND issued_on IS NOT NULL AND handed_in_at <= \(moment)
            AND (returned_at IS NULL OR returned_at < handed_in_at OR received_at IS NOT NULL)
            ORDER BY received_at IS NULL, issued_on, id
            """
        ) { row in
            let received = try row.optionalInstant(5)
            return (
                agency: try row.id(0, of: Agency.self),
                Established(
                    decision: try row.id(1), number: try row.text(2), issuedOn: try row.day(3),
                    handedInAt: try row.instant(4), receivedAt: received.flatMap { $0 <= moment ? $0 : nil },
                    file: try row.optionalID(6), receivedBy: try row.optionalID(7))
            )
        }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }
}

extension Visible {
    /// Whether the whole province may be seen.
    package var seesAll: Bool { reach == .province }
}
