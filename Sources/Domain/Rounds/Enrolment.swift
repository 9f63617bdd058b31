// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// An agency in a track of a round; where it stands follows from its steps.
package struct Enrolment: Sendable, Hashable {
    /// Where it stands, derived.
    package enum State: String, Sendable, CaseIterable, Codable {
        case proposed, listed, approved, active, certified, declared, maintained, redeclared
        case notApplicable, withdrawn, suspended, merged, carriedOver

        /// Nothing follows any more.
        package var isEnded: Bool { [.notApplicable, .withdrawn, .merged, .carriedOver].contains(self) }
        /// The round's goal is reached for it.
        package var isReached: Bool { [.certified, .declared, .maintained, .redeclared].contains(self) }
        /// Decided on, and neither reached nor ended.
        package var isUnfinished: Bool { [.approved, .active, .suspended].contains(self) }
        /// A proposal nobody has decided on.
        package var isUndecided: Bool { self == .proposed || self == .listed }
    }

    package let id: ID<Enrolment>
    package let round: ID<Round>
    package let track: ID<RoundTrack>
    package let agency: ID<Agency>
    /// The enrolment of an earlier round that it goes on from.
    package let carriedFrom: ID<Enrolment>?
    /// In the order they were recorded; the first is the proposal.
    package private(set) var steps: [EnrolmentStep]
    package private(set) var version: Int

    package init(
        id: ID<Enrolment>, round: ID<Round>, track: ID<RoundTrack>, agency: ID<Agency>,
        carriedFrom: ID<Enrolment>? = nil, steps: [EnrolmentStep] = [], version: Int = 1
    ) {
        self.id = id
        self.round = round
        self.track = track
        self.agency = agency
        self.carriedFrom = carriedFrom
        self.steps = steps
        self.version = version
    }

    /// Where it stands by everything recorded.
    package var state: State { Self.state(after: steps) }

    /// Where it stood at the end of a day; nil before its first step.
    package func state(on day: Day) -> State? {
        let known = facts.filter { $0.on <= day }
        return known.isEmpty ? nil : Self.state(after: known.map(\.step))
    }

    /// The day of the decision that approved it.
    package var approvedOn: Day? { steps.first { $0.kind == .approved }?.on }

    /// Its steps in the order they happened, each on its day.
    ///
    /// A round of the past is entered afterwards, its proposals as well as its decision: they came before that decision, whatever
    /// the day they were entered, and nothing more is known of their day.
    package var facts: [EnrolmentFact] {
        let decidedOn = steps.first { !$0.kind.comesBeforeDecision }?.on
        let facts = steps.map { step -> EnrolmentFact in
            guard step.kind.comesBeforeDecision, let decidedOn, decidedOn < step.on else {
                return EnrolmentFact(step: step, on: step.on, isLatestPossible: false)
            }
            return EnrolmentFact(step: step, on: decidedOn, isLatestPossible: true)
        }
        return facts.enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
    }

    /// The last step of a kind.
    package func last(_ kind: EnrolmentStep.Kind) -> EnrolmentStep? { steps.last { $0.kind == kind } }

    /// The same with its history, as the store reads them apart.
    package func with(_ steps: [EnrolmentStep]) -> Enrolment {
        var whole = self
        whole.steps = steps
        return whole
    }

    /// Adds a step that was found possible.
    mutating func append(_ step: EnrolmentStep) {
        steps.append(step)
        version += 1
    }

    private static func state(after steps: [EnrolmentStep]) -> State {
        var state = State.proposed
        var beforePause = State.active
        for step in steps {
            if step.kind == .suspended { beforePause = state }
            state = step.kind == .resumed ? beforePause : step.kind.state
        }
        return state
    }
}

/// A step of an enrolment on the day it happened.
package struct EnrolmentFact: Sendable, Hashable {
    package let step: EnrolmentStep
    package let on: Day
    /// Whether it is only known that it was no later.
    package let isLatestPossible: Bool
}

extension EnrolmentStep.Kind {
    /// Whether it leads to the decision on the agency.
    package var comesBeforeDecision: Bool { self == .proposed || self == .listed }

    /// Where an agency stands after it; resuming goes back to where it was.
    var state: Enrolment.State {
        switch self {
        case .proposed: .proposed
        case .listed: .listed
        case .approved: .approved
        case .activated, .resumed: .active
        case .certified: .certified
        case .declared: .declared
        case .maintained: .maintained
        case .redeclared: .redeclared
        case .foundNotApplicable: .notApplicable
        case .withdrawn: .withdrawn
        case .suspended: .suspended
        case .merged: .merged
        case .carriedOver: .carriedOver
        }
    }
}

extension Enrolment {
    /// Whether its agency has ended while it stands open, and somebody took over.
    package func awaitsMerger(in directory: AgencyDirectory, on day: Day) -> Bool {
        guard !state.isEnded, let last = directory[agency]?.validTo else { return false }
        return last < day && !directory.heirs(of: agency, on: day).isEmpty
    }

    /// Whether its agency has ended while it stands open, and nobody took over: it waits to be withdrawn.
    package func awaitsWithdrawal(in directory: AgencyDirectory, on day: Day) -> Bool {
        guard !state.isEnded, let last = directory[agency]?.validTo else { return false }
        return last < day && directory.heirs(of: agency, on: day).isEmpty
    }
}
