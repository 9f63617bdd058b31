// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct PlanActionsTests {
    private struct Scene {
        let ground: TrailGround
        let secretary: Actor
        let colleague: Actor
        let officer: Actor

        init() async throws {
            ground = try await TrailGround()
            secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
            colleague = ground.actor(.qualityRepresentative, of: ground.agencies[0], person: 4)
            officer = ground.actor(.standingOfficer, of: ground.agencies[2], person: 5)
        }

        func content(_ texts: String...) -> PlanContent {
            PlanContent(
                title: "Kế hoạch “2026” <b>",
                items: texts.enumerated().map { index, text in
                    PlanContent.Item(
                        key: index + 1, text: text, begins: ground.system.today, responsible: "Thư ký ISO",
                        ends: ground.system.today.adding(days: 10))
                })
        }

        func last(_ id: ID<AgencyPlan>) async throws -> PlanRevision {
            try #require(try await ground.system.read { try PlanStore.revisions(of: id, in: $0).first })
        }

        func plan(_ id: ID<AgencyPlan>) async throws -> AgencyPlan {
            try await ground.system.read { try PlanStore.find(id, for: .system(), in: $0) }
        }
    }

    @Test func `made, submitted, commented, approved, carried out and revised; the trail verifies`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.ground.system)
        let id = try await system.perform(
            MakePlan(year: 2026, content: scene.content("Tập huấn", "Viết quy trình")), as: scene.secretary)
        #expect(await ground.isHidden(CommentPlan(id, text: "Xem"), from: scene.officer))
        try await system.perform(SubmitPlan(id, version: 1), as: scene.secretary)
        try await system.perform(CommentPlan(id, text: "Ghi rõ phòng chủ trì"), as: scene.officer)
        try await system.perform(ApprovePlan(id, version: 2), as: scene.officer)
        let first = try await scene.last(id)
        #expect(try await scene.plan(id).inForce == first.id)
        let bare = ReportPlanItem(id, item: 1, text: "Xong", doneOn: system.today)
        #expect(await ground.refusal(bare, by: scene.secretary) == .plan(.evidenceMissing))
        try await system.perform(
            ReportPlanItem(id, item: 1, text: "Xong", doneOn: system.today, file: CommitteeActionsTests.file),
            as: scene.secretary)
        let again = ReportPlanItem(
            id, item: 1, text: "Xong", doneOn: system.today.adding(days: -5), file: CommitteeActionsTests.file)
        #expect(await ground.refusal(again, by: scene.secretary) == .plan(.alreadyDone))
        let unknown = ReportPlanItem(id, item: 9, text: "Xong")
        #expect(await ground.refusal(unknown, by: scene.secretary) == .plan(.itemUnknown))
        try await system.perform(RevisePlan(id, version: 3), as: scene.secretary)
        var content = try await scene.last(id).content
        content.items.removeLast()
        try await system.perform(EditPlan(id, version: 1, content: content), as: scene.secretary)
        // What was approved counts until the revision is.
        #expect(try await scene.plan(id).inForce == first.id)
        try await system.perform(SubmitPlan(id, version: 2), as: scene.secretary)
        try await system.perform(ApprovePlan(id, version: 3), as: scene.officer)
        let second = try await scene.last(id)
        #expect(second.number == 2 && second.content.items.count == 1)
        // A new item inherits nothing, whatever key a form says.
        try await system.perform(RevisePlan(id, version: 4), as: scene.secretary)
        var third = try await scene.last(id).content
        third.items.append(PlanContent.Item(key: .max, text: "Thêm"))
        third.items.append(PlanContent.Item(key: 1, text: "Trùng"))
        try await system.perform(EditPlan(id, version: 1, content: third), as: scene.secretary)
        #expect(try await scene.last(id).content.items.map(\.key) == [1, 3, 4])
        #expect(try await scene.plan(id).inForce == second.id)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a decision is on the version that was read, and two who edit are told of each other`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.ground.system)
        let id = try await system.perform(MakePlan(year: 2026, content: scene.content("Một")), as: scene.secretary)
        try await system.perform(SubmitPlan(id, version: 1), as: scene.secretary)
        try await system.perform(EditPlan(id, version: 2, content: scene.content("Một", "Hai")), as: scene.colleague)
        #expect(await ground.isConflict(ApprovePlan(id, version: 2), by: scene.officer))
        #expect(await ground.refusal(ApprovePlan(id, version: 3), by: scene.officer) == .plan(.notSubmitted))
        #expect(await ground.isConflict(EditPlan(id, version: 2, content: scene.content("Ba")), by: scene.secretary))
        #expect(try await scene.last(id).content.items.map(\.text) == ["Một", "Hai"])
        try await ground.close()
    }

    @Test func `others see what was submitted and nothing else; nobody approves their own agency's`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.ground.system)
        let stranger = ground.actor(.isoSecretary, of: ground.agencies[1], person: 8)
        let id = try await system.perform(MakePlan(year: 2026, content: scene.content("Một")), as: scene.secretary)
        #expect(await ground.isHidden(ApprovePlan(id, version: 1), from: scene.officer))
        for action in [SubmitPlan(id, version: 1)] { #expect(await ground.isHidden(action, from: stranger)) }
        let today = system.today
        let directory = try await system.directory()
        let before = try await system.read {
            try PlanSurvey.rows(
                round: nil, year: 2026, for: scene.officer, directory: directory, today: today, in: $0)
        }
        #expect(before.first?.last == nil)
        try await system.perform(SubmitPlan(id, version: 1), as: scene.secretary)
        let after = try await system.read {
            try PlanSurvey.rows(
                round: nil, year: 2026, for: scene.officer, directory: directory, today: today, in: $0)
        }
        #expect(after.map(\.agencyName) == ["Sở Nội vụ"] && after.first?.last?.state == .submitted)
        let hidden = try await system.read {
            try PlanSurvey.rows(
                round: nil, year: 2026, for: stranger, directory: directory, today: today, in: $0)
        }
        #expect(hidden.isEmpty)
        let own = ground.actor(.standingOfficer, of: ground.agencies[0], person: 6)
        #expect(await ground.refusal(ApprovePlan(id, version: 2), by: own) == .plan(.ownCannotBeApproved))
        try await ground.close()
    }

    @Test func `a plan has a title, a possible year, and no more than fits`() async throws {
        let scene = try await Scene()
        let ground = scene.ground
        var content = scene.content("Một")
        #expect(
            await ground.refusal(MakePlan(year: 1999, content: content), by: scene.secretary)
                == .plan(.yearOutOfRange))
        content.title = "\u{a0}"
        #expect(
            await ground.refusal(MakePlan(year: 2026, content: content), by: scene.secretary) == .plan(.titleMissing))
        content.title = "Kế hoạch"
        content.items = (1...201).map { PlanContent.Item(key: $0, text: "ữ") }
        #expect(
            await ground.refusal(MakePlan(year: 2026, content: content), by: scene.secretary)
                == .plan(.tooManyItems(limit: 200)))
        content.items = [PlanContent.Item(key: 1, text: String(repeating: "ữ", count: 4001))]
        #expect(
            await ground.refusal(MakePlan(year: 2026, content: content), by: scene.secretary)
                == .general(.textTooLong(limit: 4000)))
        try await ground.close()
    }
}
