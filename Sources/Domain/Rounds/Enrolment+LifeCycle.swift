// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension Enrolment {
    /// Which steps may follow, in a track of a kind.
    package func possible(in kind: RoundTrack.Kind) -> Set<EnrolmentStep.Kind> {
        var steps: Set<EnrolmentStep.Kind> = state.isEnded ? [] : [.merged]
        switch state {
        case .proposed: steps.formUnion([.listed, .approved, .withdrawn, .foundNotApplicable])
        case .listed: steps.formUnion([.approved, .withdrawn, .foundNotApplicable])
        case .approved:
            steps.formUnion([.activated, .withdrawn, .foundNotApplicable, .suspended, .carriedOver])
        case .active:
            steps.formUnion([.withdrawn, .foundNotApplicable, .suspended, .carriedOver])
            steps.formUnion(kind.goals)
        case .certified: steps.formUnion([.declared, .maintained, .withdrawn, .suspended])
        case .declared, .redeclared, .maintained:
            steps.formUnion([.maintained, .redeclared, .withdrawn, .suspended])
        case .suspended: steps.formUnion([.resumed, .withdrawn, .carriedOver])
        case .notApplicable, .withdrawn, .merged, .carriedOver: break
        }
        return steps
    }

    /// Records a step.
    ///
    /// Throws a `Refusal` where it does not follow from where the agency stands, lacks its reason or document, or is of a
    /// day to come, before the approval, or of the other regime.
    package mutating func take(_ step: EnrolmentStep, in kind: RoundTrack.Kind, on today: Day) throws(Refusal) {
        guard possible(in: kind).contains(step.kind) else { throw .round(.stepNotPossible(step.kind, from: state)) }
        guard step.on <= today else { throw .round(.stepInFuture(step.on)) }
        if let approvedOn, step.kind != .approved, step.on < approvedOn {
            throw .round(.stepBeforeApproval(approvedOn))
        }
        if let last = steps.last(where: { !$0.kind.comesBeforeDecision }), step.on < last.on {
            throw .round(.stepBeforeLast(last.on))
        }
        if step.kind.needsReason, step.reason.isBlank { throw .round(.stepNeedsReason(step.kind)) }
        let mustCite = step.kind.needsDocument || (step.kind.needsDocumentOnceApproved && !state.isUndecided)
        if mustCite, step.document == nil { throw .round(.stepNeedsDocument(step.kind)) }
        if step.kind == .merged, step.into == nil { throw .round(.mergedIntoMissing) }
        if let refusal = Attainment.rule(on: step.on).refusal(of: step.kind, on: step.on) { throw .round(refusal) }
        append(step)
    }
}

extension RoundTrack.Kind {
    /// What its agencies work towards.
    package var goals: Set<EnrolmentStep.Kind> {
        switch self {
        case .firstApplication: [.certified, .declared]
        case .maintenance: [.maintained, .redeclared]
        case .scopeExtension, .editionTransition: [.certified, .redeclared, .declared]
        }
    }
}

extension EnrolmentStep.Kind {
    /// Whether it says why.
    package var needsReason: Bool { [.foundNotApplicable, .withdrawn, .suspended, .carriedOver].contains(self) }

    /// Whether it rests on a document.
    package var needsDocument: Bool {
        [.approved, .certified, .declared, .maintained, .redeclared, .merged].contains(self)
    }

    /// Whether it rests on a document once the agency was decided on.
    package var needsDocumentOnceApproved: Bool { [.withdrawn, .foundNotApplicable, .suspended].contains(self) }
}

/// How a system is attained at a time: by a certificate, or since Quyết định 19/2014/QĐ-TTg by the head's own declaration.
package struct Attainment: Sendable, Hashable {
    /// The step by which it is attained.
    package let by: EnrolmentStep.Kind
    /// Its first day; nil for the beginning.
    package let since: Day?
    package let source: String

    /// The rules, the latest first.
    package static let rules: [Attainment] = [
        Attainment(by: .declared, since: Day(year: 2014, month: 5, day: 18), source: "QĐ 19/2014/QĐ-TTg"),
        Attainment(by: .certified, since: nil, source: "QĐ 144/2006/QĐ-TTg, QĐ 118/2009/QĐ-TTg"),
    ]

    /// The rule of a day.
    package static func rule(on day: Day) -> Attainment {
        rules.first { $0.since.map { $0 <= day } ?? true } ?? rules[rules.count - 1]
    }

    /// Why a step is not of this regime.
    func refusal(of step: EnrolmentStep.Kind, on day: Day) -> RoundRefusal? {
        switch (by, step) {
        case (.declared, .certified): .certificateNoMore(since ?? day)
        case (.certified, .declared), (.certified, .redeclared): .declarationNotYet(Attainment.rules[0].since ?? day)
        default: nil
        }
    }
}
