// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// What a visitor may do with an assignment here and now; the actions check again, this only decides what is offered.
struct AssignmentRights {
    private(set) var may: Set<AssignmentPage.Act> = []
    /// Why someone whose role decides reports may not decide on this one.
    private(set) var hindrance: Refusal?

    init(_ view: AssignmentView, actor: Actor) {
        let assignment = view.assignment
        guard !assignment.state.isEnded else { return }
        let isOwn = actor.agency == assignment.agency
        if isOwn, actor.may(.workOnAssignment) {
            if assignment.state == .issued { may.insert(.acknowledge) }
            if assignment.state == .acknowledged { may.insert(.start) }
            may.insert(.note)
        }
        let mayReport = !assignment.awaitsDecision
        if isOwn, actor.may(.reportAssignment), mayReport { may.insert(.report) }
        if !isOwn, actor.may(.remindAssignment), assignment.awaitsAgency { may.insert(.remind) }
        if !isOwn, actor.may(.recordPaperReply), mayReport { may.insert(.recordPaperReply) }
        if actor.may(.workOnAssignment), view.coordinations.contains(where: { $0.agency == actor.agency }) {
            may.insert(.giveOpinion)
        }
        if !isOwn, actor.may(.issueNotice), assignment.answersForOrder(actor.agency, of: view.notice) {
            may.insert(.cancel)
        }
        grantLife(view, actor)
        if actor.may(.decideAssignment), let report = view.reports.first, assignment.awaitsDecision {
            hindrance = AssignmentRights.hindrance(to: actor, deciding: report, of: assignment)
            if hindrance == nil { may.insert(.decide) }
        }
    }

    /// Later days and further instructions.
    private mutating func grantLife(_ view: AssignmentView, _ actor: Actor) {
        let assignment = view.assignment
        let isDated = assignment.due != nil && !assignment.isStanding
        if actor.agency == assignment.agency {
            if actor.may(.reportAssignment), isDated, !assignment.awaitsDecision, !assignment.asksExtension {
                may.insert(.askExtension)
            }
            if actor.may(.workOnAssignment) { may.formUnion([.acknowledgeInstruction, .raiseDifficulty]) }
            return
        }
        guard actor.may(.decideAssignment), assignment.directs(actor.agency, of: view.notice) else { return }
        may.insert(.instruct)
        if assignment.term != nil, assignment.originalDue == nil { may.insert(.giveEventDay) }
        if assignment.asksExtension {
            if view.life.request?.askedBy != actor.person { may.insert(.decideExtension) }
        } else if isDated {
            may.insert(.extendDue)
        }
    }

    private static func hindrance(
        to actor: Actor, deciding report: ProgressReport, of assignment: Assignment
    ) -> Refusal? {
        var trial = assignment
        let decision = ReportDecision(
            id: ID(high: 0, low: 0), report: report.id, assignment: assignment.id, accepted: true, opinion: "",
            decidedAt: report.submittedAt, decidedBy: actor.person)
        do throws(Refusal) {
            try trial.decide(decision, on: report, by: actor)
            return nil
        } catch {
            return error
        }
    }
}
