// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// What became of an assignment after its issue, ready for its page.
package struct OrdersLifeView: Sendable {
    /// A later day, asked for or granted.
    struct Move: Sendable {
        let id: ID<Extension>
        let before: Day
        let proposed: Day?
        let reason: String
        /// Who asked and when; empty when nobody did.
        let asked: String
        let granted: Day?
        let isOpen: Bool
        let answer: String
        let decided: String
    }

    /// Further words from the issuer.
    struct Word: Sendable {
        let id: ID<Instruction>
        let text: String
        let due: Day?
        let by: String
        /// Empty until the agency has acknowledged it.
        let acknowledged: String
    }

    /// The latest first.
    let moves: [Move]
    /// The latest first.
    let instructions: [Word]
    let originalDue: Day?
    /// What the deadline is counted from.
    let event: Event?

    /// A standing duty's periods, the latest first.
    let periods: [Period]

    /// What stands in the agency's way, the latest first.
    let difficulties: [Hindrance]
    /// Who can be asked to clear one.
    let solvers: [Choice]
    /// Who is asked when nobody is named.
    let defaultSolver: String

    /// What stands in the agency's way.
    struct Hindrance: Sendable {
        let id: ID<Difficulty>
        let text: String
        let state: Difficulty.State
        let solver: String
        let raised: String
        let answer: String
        /// Empty until somebody has answered.
        let answered: String
    }

    /// What a later notice did to the order, or the order to an earlier one.
    let effects: [OrderEffectRow]

    /// One period of a standing duty.
    struct Period: Sendable {
        let id: ID<DutyPeriod>
        let name: String
        let expectedOn: Day
        let stand: DutyPeriod.Stand
        /// "lần 2, 05/10/2026"; empty when nothing was handed in.
        let report: String
        let reportNumber: Int?
    }

    /// An event a deadline is counted from.
    struct Event: Sendable {
        let words: String
        let term: Term
        let on: Day?
        /// How many other agencies of the order wait for it.
        let alsoWaiting: Int
    }

    /// The request that waits for a decision.
    var request: Move? { moves.first(where: \.isOpen) }
}

extension OrdersLifeView {
    init(_ view: AssignmentView, directory: AgencyDirectory, today: Day, in frame: Frame) {
        let words = OrdersLifeWords.in(frame.language)
        func who(_ id: ID<Person>?) -> String { id.flatMap { view.names[$0] } ?? "" }
        func at(_ moment: Instant) -> String { frame.moment(moment) }
        moves = view.life.extensions.map { move in
            Move(
                id: move.id, before: move.before, proposed: move.proposed, reason: move.reason,
                asked: move.askedAt.map { words.asked(who(move.askedBy), at($0)) } ?? "", granted: move.granted,
                isOpen: move.isOpen, answer: move.answer,
                decided: move.decidedAt.map { words.decidedBy(who(move.decidedBy), at($0)) } ?? "")
        }
        instructions = view.life.instructions.map { word in
            Word(
                id: word.id, text: word.text, due: word.due,
                by: words.instructedBy(who(word.person), directory.shortName(of: word.agency), at(word.at)),
                acknowledged: word.acknowledgedAt.map { words.acknowledgedBy(who(word.acknowledgedBy), at($0)) } ?? "")
        }
        originalDue = view.assignment.originalDue
        event = view.assignment.term.map {
            Event(
                words: view.directive.event, term: $0, on: view.assignment.eventOn,
                alsoWaiting: view.life.alsoWaiting)
        }
        effects = view.life.effects.filter { Self.concerns($0, view) }
        periods = Self.periods(of: view, today: today, in: frame)
        let hard = DifficultyWords.in(frame.language)
        difficulties = view.life.difficulties.map { one in
            Hindrance(
                id: one.id, text: one.text, state: one.state, solver: directory.shortName(of: one.solver),
                raised: hard.raisedBy(who(one.raisedBy), at(one.raisedAt)), answer: one.answer,
                answered: one.answeredAt.map { hard.answeredBy(who(one.answeredBy), at($0)) } ?? "")
        }
        solvers = directory.all.filter { $0.exists(on: today) && $0.id != view.assignment.agency }
            .map { Choice($0.id.description, $0.name) }
        defaultSolver = hard.byDefault(directory.shortName(of: view.assignment.acceptingBody))
    }

    /// Whether what a later order did reached this assignment too: it may have named other agencies only, and "extended
    /// until 15/12" beside a due date that stays would be false.
    private static func concerns(_ row: OrderEffectRow, _ view: AssignmentView) -> Bool {
        let (assignment, effect) = (view.assignment, row.effect)
        guard effect.earlierDirective == assignment.directive else { return true }
        return switch effect.kind {
        case .amend: true
        case .extend: assignment.due == effect.due || view.life.extensions.contains { $0.granted == effect.due }
        case .replace, .end: assignment.state == .cancelled || assignment.state == .superseded
        }
    }

    private static func periods(of view: AssignmentView, today: Day, in frame: Frame) -> [Period] {
        guard let rhythm = view.assignment.rhythm else { return [] }
        let words = PeriodWords.in(frame.language)
        return view.life.periods.map { period in
            let latest = view.reports.first { $0.period == period.id }
            return Period(
                id: period.id, name: words.name(rhythm, from: period.first), expectedOn: period.expectedOn,
                stand: period.stand(reports: view.reports, decisions: view.decisions, on: today),
                report: latest.map { words.reportOn($0.number, $0.day(in: frame.zone).official) } ?? "",
                reportNumber: latest?.number)
        }
    }
}
