// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// A plan that is the report of an order: one fact, never entered twice.
@Suite struct PlanReportTests {
    private struct Scene {
        let ground: TrailGround
        let secretary: Actor
        let officer: Actor
        let plan: ID<AgencyPlan>
        var system: Actions.System { ground.system }

        /// The third agency is the standing office and accepts; with `other`, the People's Committee does.
        init(acceptedBy other: Bool = false) async throws {
            let ground = try await TrailGround()
            self.ground = ground
            secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
            officer = ground.actor(.standingOfficer, of: ground.agencies[2], person: 5)
            let notice = try await ground.importDraft("28/TB-UBND", by: ground.officer)
            try await ground.issue(notice, "28/TB-UBND", orders: 1, by: ground.officer) { order in
                order.text = "Chỉ đạo quyết liệt, lập kế hoạch chi tiết (làm rõ nội dung, người chịu trách nhiệm)."
                order.acceptingBody = other ? ground.root : ground.agencies[2]
                order.coordinators = []
            }
            let item = PlanContent.Item(
                key: 1, text: "Tập huấn", begins: ground.system.today, responsible: "Thư ký ISO",
                ends: ground.system.today.adding(days: 9))
            plan = try await ground.system.perform(
                MakePlan(
                    year: ground.system.today.year, content: PlanContent(title: "Kế hoạch “chi tiết”", items: [item])),
                as: secretary)
        }

        func assignment() async throws -> Assignment {
            try #require(try await ground.assignments().first { $0.agency == secretary.agency })
        }

        func last() async throws -> PlanRevision {
            try #require(try await system.read { try PlanStore.revisions(of: plan, in: $0).first })
        }

        func asked() async throws -> [ID<Assignment>] {
            try await system.read { snapshot in
                try PlanOrders.asked(of: try PlanStore.plan(plan, in: snapshot), in: snapshot)
            }.map(\.assignment)
        }

        /// The plan as it is submitted, answering the order.
        func answering() async throws -> SubmitPlan {
            SubmitPlan(
                plan, version: try await last().version,
                answer: .init(try await assignment().id, text: "Gửi kèm.", file: CommitteeActionsTests.file))
        }
    }

    @Test func `submitted, it reports the order once; approved, the order is done`() async throws {
        let scene = try await Scene()
        #expect(try await scene.asked() == [try await scene.assignment().id])
        try await scene.system.perform(try await scene.answering(), as: scene.secretary)
        let reported = try await scene.assignment()
        #expect(reported.state == .reported && reported.reports == 1)
        #expect(try await scene.asked().isEmpty)
        // What waits as a report is not taken back from under those who read it.
        let last = try await scene.last()
        #expect(
            await scene.ground.refusal(
                EditPlan(scene.plan, version: last.version, content: last.content), by: scene.secretary)
                == .plan(.reportWaits))
        try await scene.system.perform(ApprovePlan(scene.plan, version: last.version), as: scene.officer)
        let done = try await scene.assignment()
        #expect(done.state == .accepted && done.reports == 1)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `accepted on the order's own page, the plan is approved; a return gives both back`() async throws {
        let scene = try await Scene()
        let system = scene.system
        func report() async throws -> ID<ProgressReport> {
            let id = try await scene.assignment().id
            return try #require(try await system.read { try AssignmentStore.reports(of: id, in: $0).first }).id
        }
        try await system.perform(try await scene.answering(), as: scene.secretary)
        try await system.perform(
            ReturnReport(try await scene.assignment().id, report: try await report(), reason: "Thiếu thời gian"),
            as: scene.officer)
        let returned = try await scene.last()
        #expect(returned.state == .returned && returned.opinion == "Thiếu thời gian")
        // Returned, it is changed and submitted again: another report of the same order.
        var content = try await scene.last().content
        content.items[0].text = "Tập huấn hai lớp"
        try await system.perform(
            EditPlan(scene.plan, version: try await scene.last().version, content: content), as: scene.secretary)
        try await system.perform(try await scene.answering(), as: scene.secretary)
        #expect(try await scene.assignment().reports == 2)
        try await system.perform(
            AcceptReport(try await scene.assignment().id, report: try await report()), as: scene.officer)
        let last = try await scene.last()
        #expect(last.state == .approved && last.decidedBy == scene.officer.person)
        let plan = try await system.read { try PlanStore.plan(scene.plan, in: $0) }
        #expect(plan.inForce == last.id)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `where somebody else accepts the order, the office's word is on the plan alone`() async throws {
        let scene = try await Scene(acceptedBy: true)
        let system = scene.system
        try await system.perform(try await scene.answering(), as: scene.secretary)
        try await system.perform(
            ReturnPlan(scene.plan, version: try await scene.last().version, reason: "Sửa ngày"), as: scene.officer)
        #expect(try await scene.assignment().state == .reported)
        // Changed and submitted again, it is no longer what the report was of: nobody approves what they haven't read.
        let report = try #require(try await scene.last().report)
        let last = try await scene.last()
        try await system.perform(
            EditPlan(scene.plan, version: last.version, content: last.content), as: scene.secretary)
        #expect(
            await scene.ground.refusal(try await scene.answering(), by: scene.secretary)
                == .assignment(.reportAwaitsDecision))
        try await system.perform(
            SubmitPlan(scene.plan, version: try await scene.last().version), as: scene.secretary)
        #expect(try await scene.last().report == nil)
        try await system.perform(
            AcceptReport(try await scene.assignment().id, report: report), as: scene.ground.officer)
        #expect(try await scene.assignment().state == .accepted)
        let waiting = try await scene.last()
        #expect(waiting.state == .submitted)
        try await system.perform(ApprovePlan(scene.plan, version: waiting.version), as: scene.officer)
        #expect(try await scene.last().state == .approved)
        #expect(try await scene.assignment().reports == 1)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `whoever wrote or submitted a plan doesn't approve it by accepting its report in another role`()
        async throws
    {
        let scene = try await Scene()
        let system = scene.system
        let writer = scene.ground.actor(.standingOfficer, of: scene.ground.agencies[2], person: 4)
        let last = try await scene.last()
        try await system.perform(
            EditPlan(scene.plan, version: last.version, content: last.content),
            as: scene.ground.actor(.isoSecretary, of: scene.ground.agencies[0], person: 4))
        try await system.perform(try await scene.answering(), as: scene.secretary)
        let report = try #require(try await scene.last().report)
        let accept = AcceptReport(try await scene.assignment().id, report: report)
        #expect(await scene.ground.refusal(accept, by: writer) == .plan(.ownCannotBeApproved))
        #expect(try await scene.assignment().state == .reported)
        #expect(try await scene.last().state == .submitted)
        try await system.perform(accept, as: scene.officer)
        #expect(try await scene.last().state == .approved)
        try await scene.ground.close()
    }

    @Test func `another agency's order is not answered, and what only names plans of others is not offered`()
        async throws
    {
        let scene = try await Scene()
        let other = try #require(
            try await scene.ground.assignments().first { $0.agency != scene.secretary.agency })
        let action = SubmitPlan(
            scene.plan, version: 1, answer: .init(other.id, text: "Gửi kèm.", file: CommitteeActionsTests.file))
        #expect(await scene.ground.isHidden(action, from: scene.secretary))
        #expect(try await scene.last().state == .draft)
        try await scene.ground.close()
    }
}
