// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What moves where when agencies end: the same plan is shown before and carried out after.
package struct HandOverPlan: Sendable {
    /// What becomes of one affair.
    package enum Fate: Sendable, Hashable {
        /// It goes to the successor.
        case moves(to: ID<Agency>)
        /// It goes to the successor as a draft: what the ended body approved is no approval of another.
        case movesAsDraft(to: ID<Agency>)
        /// It goes to the successor under the number it has, to be sent or struck with its reason.
        case movesNumbered(to: ID<Agency>)
        /// The successor has the same order already: this duty ends in that one ("nhập vào").
        case merges(into: ID<Assignment>, of: ID<Agency>)
        /// The successor would accept its own work: another body does.
        case accepted(by: ID<Agency>)
        /// The successor would accept its own work, and nobody has said who does instead.
        case needsAcceptingBody(ID<Agency>)
        /// The successor is asked already, or would be asked about its own work.
        case lapses
        /// It is over, with the role it hangs on: somebody's acting for somebody else.
        case ends
        /// The agency goes on and keeps it.
        case stays

        /// Whether it is another agency's afterwards, or over.
        package var isChange: Bool { self != .stays }
    }

    /// One affair and its fate.
    package struct Move: Sendable, Hashable {
        package let affair: Affair
        package let fate: Fate
    }

    package let moves: [Move]
    /// The assignments as they stand afterwards: who carries out, who accepts, what they end in.
    package let assignments: [Outcome]

    /// The difficulties that change: whose they are, and who is to clear them.
    package let difficulties: [HeldDifficulty]

    /// A difficulty afterwards.
    package struct HeldDifficulty: Sendable, Hashable {
        package let difficulty: ID<Difficulty>
        package let agency: ID<Agency>
        package let solver: ID<Agency>
    }

    /// An assignment afterwards.
    package struct Outcome: Sendable, Hashable {
        package let assignment: ID<Assignment>
        package let agency: ID<Agency>
        package let acceptingBody: ID<Agency>
        package let mergesInto: ID<Assignment>?
    }

    /// How many assignments still need another accepting body.
    package var unaccepted: Int { moves.count { if case .needsAcceptingBody = $0.fate { true } else { false } } }

    /// Plans it.
    ///
    /// `target` says which agency takes over an affair; it may be the holder itself where that goes on.
    package init(
        _ open: OpenAffairs, accepting other: ID<Agency>?, target: (Affair) -> ID<Agency>
    ) {
        let planner = AssignmentPlanner(open, accepting: other, target: target)
        assignments = planner.outcomes
        let held = HandOverPlan.difficulties(open, planner, target)
        difficulties = held.values.filter { one in
            open.difficulties[one.difficulty].map {
                $0.difficulty.agency != one.agency || $0.difficulty.solver != one.solver
            } ?? false
        }.sorted { $0.difficulty < $1.difficulty }
        moves = open.affairs.map { affair in
            let taker = target(affair)
            let fate: Fate =
                switch affair.kind {
                case .duty, .acceptance: planner.fate(of: affair, taker)
                case .coordination: HandOverPlan.fate(of: affair, taker, open, planner)
                case .difficulty:
                    held[affair.record].flatMap { $0.solver == affair.holder ? nil : .moves(to: $0.solver) } ?? .stays
                case .delegation: HandOverPlan.fate(ofDelegation: affair, open, target)
                case .letter, .numberedLetter: HandOverPlan.fate(ofLetter: affair, taker)
                case .membership, .notice, .scan, .unit, .keptDecision, .standingOffice, .plan:
                    taker == affair.holder ? .stays : .moves(to: taker)
                // An agency's committee is over with the agency: its successor's is set up, or renewed, by its own decision.
                case .committee: taker == affair.holder ? .stays : .ends
                case .committeeDecision: taker == affair.holder ? .stays : .lapses
                }
            return Move(affair: affair, fate: fate)
        }
    }

    /// Whose each difficulty is afterwards and who clears it, by the difficulty's bytes: nobody clears their own, the body
    /// that accepts the work does then.
    private static func difficulties(
        _ open: OpenAffairs, _ planner: AssignmentPlanner, _ target: (Affair) -> ID<Agency>
    ) -> [[UInt8]: HeldDifficulty] {
        let takers = Dictionary(
            open.affairs.filter { $0.kind == .difficulty }.map { ($0.record, target($0)) },
            uniquingKeysWith: { first, _ in first })
        var held: [[UInt8]: HeldDifficulty] = [:]
        for (id, one) in open.difficulties {
            let outcome = planner.outcome(of: one.difficulty.assignment)
            let agency = outcome.map { $0.agency } ?? one.difficulty.agency
            var solver = takers[id.bytes] ?? one.difficulty.solver
            if solver == agency { solver = outcome?.acceptingBody ?? one.acceptingBody }
            held[id.bytes] = HeldDifficulty(difficulty: id, agency: agency, solver: solver)
        }
        return held
    }

    /// A letter's number stays as it was given; what was not numbered needs the successor's own approval.
    private static func fate(ofLetter affair: Affair, _ taker: ID<Agency>) -> Fate {
        guard taker != affair.holder else { return .stays }
        if affair.kind == .numberedLetter { return .movesNumbered(to: taker) }
        let wasHandedIn =
            affair.detail == Letter.State.submitted.rawValue || affair.detail == Letter.State.approved.rawValue
        return wasHandedIn ? .movesAsDraft(to: taker) : .moves(to: taker)
    }

    /// It ends with the role that was given, and when the colleague has no role left beside it.
    private static func fate(
        ofDelegation affair: Affair, _ open: OpenAffairs, _ target: (Affair) -> ID<Agency>
    ) -> Fate {
        guard let delegation = ID<Delegation>(bytes: affair.record).flatMap({ open.delegations[$0] }) else {
            return .ends
        }
        let staying = open.affairs.filter {
            $0.kind == .membership && $0.holder == affair.holder && target($0) == $0.holder
        }
        .compactMap { ID<Membership>(bytes: $0.record) }
        let isColleague = staying.contains { open.holders[$0] == delegation.delegate }
        return staying.contains(delegation.membership) && isColleague ? .stays : .ends
    }

    private static func fate(
        of affair: Affair, _ taker: ID<Agency>, _ open: OpenAffairs, _ planner: AssignmentPlanner
    ) -> Fate {
        guard taker != affair.holder else { return .stays }
        guard let part = ID<Coordination>(bytes: affair.record).flatMap({ open.coordinations[$0] }) else {
            return .lapses
        }
        let isAsked = open.coordinators[part.assignment]?.contains(taker) ?? false
        let isOwn = (planner.agency(of: part.assignment) ?? open.carriers[part.assignment]) == taker
        return isAsked || isOwn ? .lapses : .moves(to: taker)
    }
}

/// Who carries out and who accepts each assignment afterwards.
private struct AssignmentPlanner {
    private(set) var outcomes: [HandOverPlan.Outcome] = []
    private var byID: [ID<Assignment>: HandOverPlan.Outcome] = [:]
    private var unaccepted: Set<ID<Assignment>> = []
    private var replaced: Set<ID<Assignment>> = []

    init(_ open: OpenAffairs, accepting other: ID<Agency>?, target: (Affair) -> ID<Agency>) {
        var takers: [ID<Assignment>: (duty: ID<Agency>?, acceptance: ID<Agency>?)] = [:]
        for affair in open.affairs {
            guard let id = ID<Assignment>(bytes: affair.record) else { continue }
            if affair.kind == .duty { takers[id, default: (nil, nil)].duty = target(affair) }
            if affair.kind == .acceptance { takers[id, default: (nil, nil)].acceptance = target(affair) }
        }
        // What another agency has for the same order stands; of what moves, the furthest on stands and the rest ends in it.
        var held: [OrderOfAgency: ID<Assignment>] = [:]
        for sibling in open.siblings { held[OrderOfAgency(sibling.directive, sibling.agency)] = sibling.id }
        for assignment in open.assignments.values.sorted(by: { $0.isFurther(than: $1) }) {
            let taker = takers[assignment.id]
            let agency = taker?.duty ?? assignment.agency
            let order = OrderOfAgency(assignment.directive, agency)
            let into = agency == assignment.agency ? nil : held[order]
            if into == nil { held[order] = assignment.id }
            add(assignment, agency, taker?.acceptance ?? assignment.acceptingBody, into, other)
        }
    }

    /// The agency that carries an assignment out afterwards, as far as it is known here.
    func agency(of id: ID<Assignment>) -> ID<Agency>? { byID[id]?.agency }

    /// How an assignment stands afterwards, where it is among those handed over.
    func outcome(of id: ID<Assignment>) -> HandOverPlan.Outcome? { byID[id] }

    func fate(of affair: Affair, _ taker: ID<Agency>) -> HandOverPlan.Fate {
        guard let id = ID<Assignment>(bytes: affair.record), let outcome = byID[id] else { return .stays }
        if let into = outcome.mergesInto { return .merges(into: into, of: outcome.agency) }
        if unaccepted.contains(id) { return .needsAcceptingBody(outcome.agency) }
        if replaced.contains(id) { return .accepted(by: outcome.acceptingBody) }
        return taker == affair.holder ? .stays : .moves(to: taker)
    }

    private mutating func add(
        _ assignment: Assignment, _ agency: ID<Agency>, _ accepting: ID<Agency>, _ into: ID<Assignment>?,
        _ other: ID<Agency>?
    ) {
        var body = accepting
        if into == nil, accepting == agency {
            if let other, other != agency {
                body = other
                replaced.insert(assignment.id)
            } else {
                unaccepted.insert(assignment.id)
            }
        }
        let outcome = HandOverPlan.Outcome(
            assignment: assignment.id, agency: agency, acceptingBody: body, mergesInto: into)
        outcomes.append(outcome)
        byID[assignment.id] = outcome
    }

    private struct OrderOfAgency: Hashable {
        let directive: ID<Directive>
        let agency: ID<Agency>

        init(_ directive: ID<Directive>, _ agency: ID<Agency>) {
            self.directive = directive
            self.agency = agency
        }
    }
}

extension Assignment {
    /// Which of two duties under the same order is kept: one whose report waits, then the one with more reports, then the
    /// one begun, then the older record.
    fileprivate func isFurther(than other: Assignment) -> Bool {
        if awaitsDecision != other.awaitsDecision { return awaitsDecision }
        if reports != other.reports { return reports > other.reports }
        if (startedAt != nil) != (other.startedAt != nil) { return startedAt != nil }
        if (acknowledgedAt != nil) != (other.acknowledgedAt != nil) { return acknowledgedAt != nil }
        return id < other.id
    }
}
