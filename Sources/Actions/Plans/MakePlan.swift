// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// An agency begins its plan: blank, from a template, or from a table that was looked at first.
package struct MakePlan: Action {
    package static let name = TrailAction.plan(.makePlan)
    package let year: Int
    package let enrolment: ID<Enrolment>?
    package let content: PlanContent

    package init(year: Int, enrolment: ID<Enrolment>? = nil, content: PlanContent) {
        self.year = year
        self.enrolment = enrolment
        self.content = content
    }

    package var ability: Ability? { .keepPlan }

    package func perform(_ work: Work) throws -> ID<AgencyPlan> {
        guard (2006...2100).contains(year) else { throw Refusal.plan(.yearOutOfRange) }
        if let enrolment {
            let visible = Visible(to: work.actor, under: .seeRounds)
            let found = try EnrolmentStore.find(enrolment, visible: visible, in: work.transaction)
            guard found.agency == work.actor.agency else { throw StoreError.notFound }
            let plans = try PlanStore.of(work.actor.agency, in: work.transaction)
            guard !plans.contains(where: { $0.enrolment == enrolment }) else { throw Refusal.plan(.enrolmentHasPlan) }
        }
        let plan = AgencyPlan(
            id: work.newID(), agency: work.actor.agency, enrolment: enrolment, year: year, madeAt: work.now,
            madeBy: work.actor.person)
        var revision = PlanRevision(
            id: work.newID(), plan: plan.id, number: 1, content: PlanContent(title: content.title),
            editedAt: work.now, editedBy: work.actor.person, version: 0)
        try content.checkLengths()
        try revision.edit(content.keyed(keeping: [], above: 0), by: work.actor.person, at: work.now)
        try work.recorder.insert(plan)
        try work.recorder.insert(revision)
        work.about(plan.id)
        work.note(.name, to: content.title)
        work.note(.plan(.items), to: String(content.items.count))
        return plan.id
    }
}

/// The items of a plan's last revision are put differently; a submitted one is a draft again.
package struct EditPlan: Action {
    package static let name = TrailAction.plan(.editPlan)
    package let plan: ID<AgencyPlan>
    /// The revision's version that was read.
    package let version: Int
    package let content: PlanContent

    package init(_ plan: ID<AgencyPlan>, version: Int, content: PlanContent) {
        self.plan = plan
        self.version = version
        self.content = content
    }

    package var ability: Ability? { .keepPlan }

    package func perform(_ work: Work) throws {
        try content.checkLengths()
        let (_, before) = try work.ownPlan(plan, version: version)
        // What waits as the report of an order is not taken back from under those who read it.
        if before.state == .submitted, try PlanStore.isWaiting(before.report, in: work.transaction) {
            throw Refusal.plan(.reportWaits)
        }
        let content = content.keyed(
            keeping: Set(before.content.items.map(\.key)),
            above: try PlanStore.lastKey(of: plan, in: work.transaction))
        var after = before
        try after.edit(content, by: work.actor.person, at: work.now)
        try work.recorder.update(after, from: before)
        let changed = PlanDifference(from: before.content, to: content).lines.count { $0.kind != .same }
        work.note(.plan(.items), to: String(changed))
    }
}

/// A complete plan is laid before the standing office; where an order asks for it, that is its report with evidence, too.
package struct SubmitPlan: Action {
    /// The order it answers: the own assignment, what the report says, and the plan as a document.
    package struct Answer: Sendable, Hashable {
        package let assignment: ID<Assignment>
        package let text: String
        package let file: ReceivedFile

        package init(_ assignment: ID<Assignment>, text: String, file: ReceivedFile) {
            self.assignment = assignment
            self.text = text
            self.file = file
        }
    }

    package static let name = TrailAction.plan(.submitPlan)
    package let plan: ID<AgencyPlan>
    package let version: Int
    package let answer: Answer?

    package init(_ plan: ID<AgencyPlan>, version: Int, answer: Answer? = nil) {
        self.plan = plan
        self.version = version
        self.answer = answer
    }

    package var ability: Ability? { .keepPlan }

    package func perform(_ work: Work) throws {
        let (plan, before) = try work.ownPlan(plan, version: version)
        var after = before
        try after.submit(by: work.actor.person, at: work.now)
        if let answer { after.report(try report(answer, work), on: answer.assignment) }
        try work.recorder.update(after, from: before)
        work.note(.plan(.items), to: String(after.content.items.count))
        guard let office = try CommitteeStore.standingOffice(on: work.today, in: work.transaction),
            office != plan.agency
        else { return }
        let agency = try AgencyStore.directory(in: work.transaction).shortName(of: plan.agency)
        try work.tell(
            .plan(.planSubmitted), .agency(office), about: .plan(plan.id),
            News.Facts(title: after.content.title, agency: agency))
    }

    private func report(_ answer: Answer, _ work: Work) throws -> ID<ProgressReport> {
        guard work.actor.may(.reportAssignment) else { throw StoreError.notFound }
        let report = try work.addReport(
            ReportContent(text: answer.text, files: [answer.file]), recorded: nil, to: answer.assignment, version: nil
        ) { try work.requireOwn($0) }
        work.about(plan)
        return report
    }
}

/// A revision more of a plan that was approved, beginning with what it says now.
package struct RevisePlan: Action {
    package static let name = TrailAction.plan(.revisePlan)
    package let plan: ID<AgencyPlan>
    package let version: Int

    package init(_ plan: ID<AgencyPlan>, version: Int) {
        self.plan = plan
        self.version = version
    }

    package var ability: Ability? { .keepPlan }

    package func perform(_ work: Work) throws {
        var (plan, last) = try work.ownPlan(plan, version: version)
        let before = plan.version
        try plan.revise(after: last)
        try work.recorder.update(plan, from: before)
        try work.recorder.insert(
            PlanRevision(
                id: work.newID(), plan: plan.id, number: plan.revisions, content: last.content, editedAt: work.now,
                editedBy: work.actor.person))
        work.note(.revision, to: String(plan.revisions))
    }
}

extension PlanContent {
    /// Texts as long as a field takes.
    func checkLengths() throws(Refusal) {
        try TextLimit.name.check(title)
        for item in items {
            try TextLimit.note.check(item.text)
            try TextLimit.name.check(item.responsible)
        }
    }
}
