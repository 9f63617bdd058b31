// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What becomes of committees and plans when their agency ends.
extension Work {
    /// Carries out what the plan says of one of them; `day` is the day the agencies are others from.
    func handProgramme(_ affair: Affair, to taker: ID<Agency>?, on day: Day) throws {
        switch affair.kind {
        case .committee: try endCommittee(affair, on: day)
        case .committeeDecision: try lapse(affair)
        case .keptDecision: if let taker { try handDecision(affair, to: taker) }
        case .standingOffice: if let taker { try handStandingOffice(affair, to: taker) }
        case .plan: if let taker { try handPlan(affair, to: taker) }
        default: break
        }
    }

    private func endCommittee(_ affair: Affair, on day: Day) throws {
        guard var body = try committee(affair) else { return }
        let before = body.version
        body.end(on: day)
        try recorder.update(body, from: before)
        for var member in try CommitteeStore.members(of: body.id, in: transaction) where member.until == nil {
            member.leave(on: day)
            try recorder.update(member)
        }
    }

    private func lapse(_ affair: Affair) throws {
        guard let id = ID<CommitteeDecision>(bytes: affair.record) else { return }
        var decision = try CommitteeStore.decision(id, for: .system(), in: transaction)
        let before = decision.version
        decision.lapse(at: now)
        try recorder.update(decision, from: before)
    }

    private func handDecision(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<CommitteeDecision>(bytes: affair.record) else { return }
        var decision = try CommitteeStore.decision(id, for: .system(), in: transaction)
        let before = decision.version
        decision.handOver(to: taker)
        try recorder.update(decision, from: before)
    }

    private func handStandingOffice(_ affair: Affair, to taker: ID<Agency>) throws {
        guard var body = try committee(affair) else { return }
        let before = body.version
        body.handOver(standing: taker)
        try recorder.update(body, from: before)
    }

    private func handPlan(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<AgencyPlan>(bytes: affair.record) else { return }
        var plan = try PlanStore.plan(id, in: transaction)
        let before = plan.version
        plan.handOver(to: taker)
        try recorder.update(plan, from: before)
    }

    private func committee(_ affair: Affair) throws -> SteeringCommittee? {
        try ID<SteeringCommittee>(bytes: affair.record).map {
            try CommitteeStore.find($0, visible: Visible(to: .system(), under: .seeCommittees), in: transaction)
        }
    }
}
