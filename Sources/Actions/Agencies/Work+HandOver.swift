// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension Work {
    /// Hands over everything open that hangs on agencies: all of it in this action, each piece with a row that says so.
    func handOver(
        _ reorganisation: ID<Reorganisation>, from agencies: [ID<Agency>], to successors: [ID<Agency>],
        _ choices: HandOverChoices, _ directory: AgencyDirectory, isByItself: Bool = false
    ) throws {
        let open = try OpenAffairsStore.load(of: agencies, on: today, in: transaction)
        let names = successors.map { directory.name(of: $0) }
        if let mark = choices.mark, mark != HandOverChoices.mark(of: open, to: names) {
            throw Refusal.reorganisation(.changedSincePreview)
        }
        let plan = HandOverPlan(open, accepting: choices.accepting) { affair in
            successors[choices.taker(of: affair, from: directory.name(of: affair.holder), among: names)]
        }
        // Where several take over, a near name is an offer to a person, not a decision.
        guard !isByItself || successors.count < 2 || open.affairs.isEmpty else {
            throw Refusal.reorganisation(.takersNeeded(count: open.affairs.count))
        }
        guard plan.unaccepted == 0 else {
            throw Refusal.reorganisation(.acceptingBodyNeeded(count: plan.unaccepted))
        }
        for outcome in plan.assignments { try settle(outcome, open) }
        for move in plan.moves where move.fate.isChange { try hand(move, open, reorganisation) }
        for held in plan.difficulties {
            guard var difficulty = open.difficulties[held.difficulty]?.difficulty else { continue }
            let before = difficulty.version
            difficulty.handOver(to: held.agency, solver: held.solver)
            try recorder.update(difficulty, from: before)
        }
        for outcome in plan.assignments { try SearchStore.rescope(outcome.assignment, in: transaction) }
        for part in open.coordinations.values { try SearchStore.rescope(part.assignment, in: transaction) }
        note(.assignments, to: String(plan.assignments.count))
    }

    /// Saves an assignment as the plan leaves it.
    private func settle(_ outcome: HandOverPlan.Outcome, _ open: OpenAffairs) throws {
        guard var assignment = open.assignments[outcome.assignment] else { return }
        let before = assignment
        if outcome.mergesInto != nil {
            try assignment.merge(at: now)
        } else if outcome.agency != before.agency || outcome.acceptingBody != before.acceptingBody {
            try assignment.handOver(to: outcome.agency, acceptedBy: outcome.acceptingBody)
        } else {
            return
        }
        try recorder.update(assignment, from: before)
    }

    /// Hands one affair over, and keeps that it was.
    private func hand(
        _ move: HandOverPlan.Move, _ open: OpenAffairs, _ reorganisation: ID<Reorganisation>
    ) throws {
        var (taker, into): (ID<Agency>?, ID<Assignment>?) = (nil, nil)
        switch move.fate {
        case .moves(let to), .movesAsDraft(let to), .movesNumbered(let to), .accepted(let to): taker = to
        case .merges(let assignment, let of): (taker, into) = (of, assignment)
        case .needsAcceptingBody, .lapses, .ends, .stays: break
        }
        switch move.affair.kind {
        case .duty, .acceptance, .difficulty: break
        case .coordination: try handCoordination(move.affair, to: taker, open)
        case .membership: if let taker { try handMembership(move.affair, to: taker) }
        // The role is another agency's now.
        case .delegation:
            if let given = ID<Delegation>(bytes: move.affair.record).flatMap({ open.delegations[$0] }) {
                try end(given)
            }
        case .notice: if let taker { try handNotice(move.affair, to: taker) }
        case .scan: if let taker { try handScan(move.affair, to: taker) }
        case .letter, .numberedLetter: if let taker { try handLetter(move.affair, to: taker) }
        case .unit: if let taker { try handUnit(move.affair, to: taker) }
        case .committee, .committeeDecision, .keptDecision, .standingOffice, .plan:
            let day = try ReorganisationStore.find(reorganisation, in: transaction).effective
            try handProgramme(move.affair, to: taker, on: day)
        }
        try recorder.insert(
            HandedOver(
                id: newID(), reorganisation: reorganisation, kind: move.affair.kind, record: move.affair.record,
                from: move.affair.holder, to: taker, into: into))
    }

    private func handCoordination(_ affair: Affair, to taker: ID<Agency>?, _ open: OpenAffairs) throws {
        guard var part = ID<Coordination>(bytes: affair.record).flatMap({ open.coordinations[$0] }) else { return }
        guard let taker else { return try recorder.remove(part) }
        let before = part.version
        part.handOver(to: taker)
        try recorder.update(part, from: before)
    }

    /// The role ends in the one agency and begins in the other; who holds it there already keeps that.
    private func handMembership(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<Membership>(bytes: affair.record) else { return }
        var membership = try PersonStore.membership(id, in: transaction)
        membership.endedAt = now
        try recorder.update(membership)
        try SessionStore.removeAll(using: id, in: transaction)
        let held = try PersonStore.memberships(of: membership.person, in: transaction)
        guard !held.contains(where: { $0.agency == taker && $0.role == membership.role && $0.isValid(on: today) })
        else { return }
        try recorder.insert(
            Membership(
                id: newID(), person: membership.person, agency: taker, role: membership.role,
                until: membership.until))
    }

    private func handNotice(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<Notice>(bytes: affair.record) else { return }
        var notice = try NoticeStore.prepared(
            id, visible: Visible(to: .system(), under: .prepareNotice), in: transaction)
        let before = notice.version
        notice.handOver(to: taker)
        try recorder.update(notice, from: before)
    }

    private func handScan(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<Scan>(bytes: affair.record) else { return }
        var scan = try ScanStore.open(id, in: transaction)
        let before = scan.version
        scan.handOver(to: taker)
        try recorder.update(scan, from: before)
    }

    private func handLetter(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<Letter>(bytes: affair.record) else { return }
        var letter = try LetterStore.unsent(id, in: transaction)
        let before = letter.version
        letter.handOver(to: taker)
        try recorder.update(letter, from: before)
        try LetterStore.putWords(letter, in: transaction)
    }

    private func handUnit(_ affair: Affair, to taker: ID<Agency>) throws {
        guard let id = ID<Agency>(bytes: affair.record), id != taker else { return }
        var agency = try AgencyStore.agency(id, in: transaction)
        let before = agency.version
        agency.parent = taker
        agency.version += 1
        try recorder.update(agency, from: before)
    }
}
