// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What of the yearly programme hangs on agencies that end: their committees, their part in others', their plans.
extension OpenAffairsStore {
    func programme(on today: Day) throws -> [Affair] {
        try committees() + committeeDecisions() + standingOffices() + plans()
    }

    private func committees() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE scope = 'agency' AND ended_on IS NULL AND agency_id IN \(list: agencies) ORDER BY id
            """
        ) { row in
            let body = try SteeringCommittee(row)
            return Affair(
                .committee, body.id.bytes, of: body.agency, title: body.name, detail: body.establishedOn.official,
                version: body.version)
        }
    }

    /// Its own lapse with the body they were about; those it keeps for others go on.
    private func committeeDecisions() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: CommitteeDecision.table.selected) FROM committee_decision
            WHERE received_at IS NULL AND dropped_at IS NULL
            AND (keeper_id IN \(list: agencies) OR (scope = 'agency' AND agency_id IN \(list: agencies)))
            ORDER BY id
            """
        ) { row in
            let decision = try CommitteeDecision(row)
            let isOwn = decision.scope == .agency && agencies.contains(decision.agency)
            return Affair(
                isOwn ? .committeeDecision : .keptDecision, decision.id.bytes,
                of: isOwn ? decision.agency : decision.keeper, title: decision.content.name,
                detail: decision.document.number, version: decision.version)
        }
    }

    private func standingOffices() throws -> [Affair] {
        try snapshot.rows(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE ended_on IS NULL AND standing_id IN \(list: agencies)
            AND (scope = 'province' OR agency_id NOT IN \(list: agencies)) ORDER BY id
            """
        ) { row in
            let body = try SteeringCommittee(row)
            guard let office = body.standingOffice else { throw StoreError.malformed("standing office") }
            return Affair(.standingOffice, body.id.bytes, of: office, title: body.name, version: body.version)
        }
    }

    private func plans() throws -> [Affair] {
        let all = try snapshot.rows(
            """
            SELECT \(sql: AgencyPlan.table.selected) FROM agency_plan
            WHERE agency_id IN \(list: agencies) ORDER BY id
            """
        ) { try AgencyPlan($0) }
        return try all.compactMap { plan in
            let revisions = try PlanStore.revisions(of: plan.id, in: snapshot)
            guard let last = revisions.first, try isOpen(plan, revisions, last) else { return nil }
            return Affair(
                .plan, plan.id.bytes, of: plan.agency, title: last.content.title, detail: String(plan.year),
                version: plan.version)
        }
    }

    /// Whether something of it is still to be approved, or to be done.
    private func isOpen(_ plan: AgencyPlan, _ revisions: [PlanRevision], _ last: PlanRevision) throws -> Bool {
        guard last.state == .approved, let counting = revisions.first(where: { $0.id == plan.inForce }) else {
            return true
        }
        let done = Set(try PlanStore.progress(of: plan.id, in: snapshot).filter { $0.doneOn != nil }.map(\.item))
        return counting.content.items.contains { !done.contains($0.key) }
    }
}
