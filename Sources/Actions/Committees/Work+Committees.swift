// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension Work {
    /// Whose body an actor's decision is about: their own agency's, or the province's, which its standing office keeps.
    func agency(of scope: SteeringCommittee.Scope) throws -> ID<Agency> {
        guard scope == .province else { return actor.agency }
        // Who receives the agencies' decisions keeps the province's body.
        guard actor.may(.receiveCommittee) else { throw StoreError.notFound }
        let directory = try AgencyStore.directory(in: transaction)
        let roots = directory.roots
        return (roots.first { $0.level == .province } ?? roots.first)?.id ?? actor.agency
    }

    /// A decision that the actor's own agency keeps, at the version that was read.
    func own(_ id: ID<CommitteeDecision>, version: Int) throws -> CommitteeDecision {
        let found = try CommitteeStore.decision(id, for: actor, in: transaction)
        guard found.keeper == actor.agency else { throw StoreError.notFound }
        guard found.version == version else {
            throw StoreError.changedMeanwhile(table: CommitteeDecision.table.name, id: id.bytes)
        }
        about(id)
        return found
    }

    /// A decision counts from now on: its body comes to be, changes or ends, and so does everybody's time in it.
    func carryOut(_ decision: inout CommitteeDecision) throws {
        guard let day = decision.document.issuedOn else { throw Refusal.committee(.dayMissing) }
        // What was drafted as setting up may meet a body that was set up meanwhile, and the other way round.
        let existing = try CommitteeStore.existing(
            decision.kind, decision.scope, of: decision.agency, on: day, in: transaction
        ).first
        let living = try CommitteeStore.of(decision.agency, in: transaction).first {
            $0.kind == decision.kind && $0.scope == decision.scope && $0.endedOn == nil
        }
        // An older decision that comes later makes no second body.
        if let living, living.establishedOn > day { throw Refusal.committee(.earlierThanInForce(living.establishedOn)) }
        let committee: SteeringCommittee
        if var found = existing {
            let latest = try CommitteeStore.decisions(of: found.id, in: transaction)
                .filter { $0.state == .received && $0.id != decision.id }.compactMap(\.document.issuedOn).max()
            if let latest, latest > day { throw Refusal.committee(.earlierThanInForce(latest)) }
            let before = found.version
            found.follow(decision.content, effect: decision.effect, on: day)
            try recorder.update(found, from: before)
            committee = found
        } else {
            guard decision.effect != .end else { throw Refusal.committee(.nothingToEnd) }
            committee = SteeringCommittee(
                id: newID(), kind: decision.kind, scope: decision.scope, agency: decision.agency,
                name: decision.content.name, symbol: decision.content.symbol,
                standingOffice: decision.content.standingOffice, establishedOn: day)
            try recorder.insert(committee)
        }
        decision.count(for: committee.id)
        try compose(committee, by: decision, on: day)
    }

    /// Who is named goes on or begins; who isn't any more ends.
    private func compose(_ committee: SteeringCommittee, by decision: CommitteeDecision, on day: Day) throws {
        let entries = decision.effect == .end ? [] : decision.content.members
        var serving = try CommitteeStore.members(of: committee.id, in: transaction).filter { $0.until == nil }
        for (index, entry) in entries.enumerated() {
            let place = index + 1
            if let at = serving.firstIndex(where: { $0.isSame(as: entry) }) {
                var member = serving.remove(at: at)
                let before = member
                member.stay(at: place, person: entry.person)
                if member != before { try recorder.update(member) }
            } else {
                try recorder.insert(
                    CommitteeMember(
                        id: newID(), committee: committee.id, place: place, name: entry.name, position: entry.position,
                        role: entry.role, person: entry.person, since: day, sinceDecision: decision.id))
            }
        }
        for var member in serving {
            member.leave(by: decision.id, on: day)
            try recorder.update(member)
        }
    }

    /// What was decided on a report holds for the committee's decision that it is: one fact, decided once.
    func settleCommittee(reportedAs report: ID<ProgressReport>, accepted: Bool, opinion: String) throws {
        guard var decision = try CommitteeStore.decision(reportedAs: report, in: transaction),
            decision.state == .handedIn
        else { return }
        let before = decision.version
        decision.note(accepted: accepted, opinion: opinion, by: actor.person, at: now)
        if accepted { try carryOut(&decision) }
        try recorder.update(decision, from: before)
    }
}
