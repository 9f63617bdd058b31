// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// The standing office approves a plan as it was read: from now on this revision counts.
package struct ApprovePlan: Action {
    package static let name = TrailAction.plan(.approvePlan)
    package let plan: ID<AgencyPlan>
    /// The revision's version that was read.
    package let version: Int
    package let opinion: String

    package init(_ plan: ID<AgencyPlan>, version: Int, opinion: String = "") {
        self.plan = plan
        self.version = version
        self.opinion = opinion
    }

    package var ability: Ability? { .approvePlan }

    package func perform(_ work: Work) throws {
        try work.decide(on: plan, version: version, accepted: true, opinion: opinion)
    }
}

/// The standing office returns a plan, with what must be put differently.
package struct ReturnPlan: Action {
    package static let name = TrailAction.plan(.returnPlan)
    package let plan: ID<AgencyPlan>
    package let version: Int
    package let reason: String

    package init(_ plan: ID<AgencyPlan>, version: Int, reason: String) {
        self.plan = plan
        self.version = version
        self.reason = reason
    }

    package var ability: Ability? { .approvePlan }

    package func perform(_ work: Work) throws {
        try work.decide(on: plan, version: version, accepted: false, opinion: reason)
    }
}

/// Somebody says something of a plan's last revision: the office, or the agency in answer.
package struct CommentPlan: Action {
    package static let name = TrailAction.plan(.commentPlan)
    package let plan: ID<AgencyPlan>
    package let text: String

    package init(_ plan: ID<AgencyPlan>, text: String) {
        self.plan = plan
        self.text = text
    }

    package var ability: Ability? { .seePlans }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(text)
        let plan = try PlanStore.find(plan, for: work.actor, in: work.transaction)
        // Who only reads, only reads.
        guard work.actor.may(.approvePlan) || (work.actor.may(.keepPlan) && work.actor.agency == plan.agency) else {
            throw StoreError.notFound
        }
        guard !text.isBlank else { throw Refusal.plan(.commentMissing) }
        guard let last = try PlanStore.revisions(of: plan, for: work.actor, in: work.transaction).first else {
            throw StoreError.notFound
        }
        try work.recorder.insert(
            PlanComment(
                id: work.newID(), revision: last.id, text: text, at: work.now, by: work.actor.person,
                agency: work.actor.agency))
        work.about(plan.id)
        work.note(.text, to: text)
        if work.actor.agency != plan.agency { try work.tell(.plan(.planCommented), plan, last, text) }
    }
}

/// How far an item of the plan that counts has come; done needs evidence.
package struct ReportPlanItem: RehearsedAction {
    package static let name = TrailAction.plan(.reportPlanItem)
    package let plan: ID<AgencyPlan>
    package let item: Int
    package let text: String
    package let doneOn: Day?
    package let file: ReceivedFile?

    package init(_ plan: ID<AgencyPlan>, item: Int, text: String, doneOn: Day? = nil, file: ReceivedFile? = nil) {
        self.plan = plan
        self.item = item
        self.text = text
        self.doneOn = doneOn
        self.file = file
    }

    package var ability: Ability? { .keepPlan }

    package func perform(_ work: Work) throws {
        let plan = try PlanStore.find(plan, for: work.actor, in: work.transaction)
        guard plan.agency == work.actor.agency else { throw StoreError.notFound }
        let revisions = try PlanStore.revisions(of: plan.id, in: work.transaction)
        try check(
            plan, revisions, try PlanStore.progress(of: plan.id, in: work.transaction), today: work.today)
        try work.recorder.insert(
            PlanProgress(
                id: work.newID(), plan: plan.id, item: item, text: text, doneOn: doneOn,
                file: try file.map { try work.store($0) }, at: work.now, by: work.actor.person))
        work.about(plan.id)
        work.note(.text, to: text)
        if let file { work.note(.evidence, to: file.name) }
    }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        let plan = try PlanStore.find(plan, for: rehearsal.actor, in: rehearsal.snapshot)
        guard plan.agency == rehearsal.actor.agency else { throw StoreError.notFound }
        try check(
            plan, try PlanStore.revisions(of: plan.id, in: rehearsal.snapshot),
            try PlanStore.progress(of: plan.id, in: rehearsal.snapshot),
            today: rehearsal.now.day(in: rehearsal.zone))
    }

    private func check(
        _ plan: AgencyPlan, _ revisions: [PlanRevision], _ progress: [PlanProgress], today: Day
    ) throws {
        try TextLimit.note.check(text)
        guard let counting = revisions.first(where: { $0.id == plan.inForce }) else { throw Refusal.plan(.notInForce) }
        guard counting.content.items.contains(where: { $0.key == item }) else { throw Refusal.plan(.itemUnknown) }
        // The first day counts: saying it again would erase how late it was.
        if doneOn != nil, progress.contains(where: { $0.item == item && $0.doneOn != nil }) {
            throw Refusal.plan(.alreadyDone)
        }
        try PlanProgress.check(text: text, doneOn: doneOn, hasFile: file != nil, today: today)
    }
}

extension Work {
    /// An own plan with its last revision, at the version that was read.
    func ownPlan(_ id: ID<AgencyPlan>, version: Int) throws -> (AgencyPlan, PlanRevision) {
        let plan = try PlanStore.find(id, for: actor, in: transaction)
        guard plan.agency == actor.agency, let last = try PlanStore.revisions(of: id, in: transaction).first else {
            throw StoreError.notFound
        }
        guard last.version == version else {
            throw StoreError.changedMeanwhile(table: PlanRevision.table.name, id: last.id.bytes)
        }
        about(id)
        return (plan, last)
    }

    fileprivate func decide(on id: ID<AgencyPlan>, version: Int, accepted: Bool, opinion: String) throws {
        try TextLimit.note.check(opinion)
        var plan = try PlanStore.find(id, for: actor, in: transaction)
        // The last of all: one that is drafted again was changed meanwhile, and isn't missing.
        guard let before = try PlanStore.revisions(of: plan.id, in: transaction).first else {
            throw StoreError.notFound
        }
        guard before.version == version else {
            throw StoreError.changedMeanwhile(table: PlanRevision.table.name, id: before.id.bytes)
        }
        try requireStandingOffice()
        var after = before
        try after.decide(accepted: accepted, opinion: opinion, on: plan, by: actor, at: now)
        // Before the report it is gets decided, which then finds it settled.
        try recorder.update(after, from: before)
        if accepted {
            let was = plan.version
            plan.follow(after.id)
            try recorder.update(plan, from: was)
        }
        if let report = after.report, let assignment = after.assignment {
            try decideIfWaiting(report, of: assignment, accepted: accepted, opinion: opinion)
        }
        about(id)
        note(.revision, to: String(after.number))
        if !opinion.isBlank { note(accepted ? .opinion : .reason, to: opinion) }
        try tell(accepted ? .plan(.planApproved) : .plan(.planReturned), plan, after, opinion)
    }

    /// What was decided on a report holds for the plan that it is: one fact, decided once.
    func settlePlan(reportedAs report: ID<ProgressReport>, accepted: Bool, opinion: String) throws {
        guard let before = try PlanStore.revision(reportedAs: report, in: transaction), before.state == .submitted
        else { return }
        var (plan, after) = (try PlanStore.plan(before.plan, in: transaction), before)
        guard !accepted || (actor.person != before.submittedBy && actor.person != before.editedBy) else {
            throw Refusal.plan(.ownCannotBeApproved)
        }
        after.note(accepted: accepted, opinion: opinion, by: actor.person, at: now)
        try recorder.update(after, from: before)
        if accepted {
            let was = plan.version
            plan.follow(after.id)
            try recorder.update(plan, from: was)
        }
        try tell(accepted ? .plan(.planApproved) : .plan(.planReturned), plan, after, opinion)
    }

    /// Tells the plan's agency.
    fileprivate func tell(_ kind: News.Kind, _ plan: AgencyPlan, _ revision: PlanRevision, _ text: String) throws {
        let office = try AgencyStore.directory(in: transaction).shortName(of: actor.agency)
        try tell(
            kind, .agency(plan.agency), about: .plan(plan.id),
            News.Facts(title: revision.content.title, agency: office, text: text))
    }
}
