// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// An agency that is ended without anybody taking over.
@Suite struct EndAgencyTests {
    private typealias Scene = CommitteePaperTests.Scene

    private func end(_ agency: Int, _ scene: Scene) -> EndAgency {
        EndAgency(scene.ground.agencies[agency], version: 1, lastDay: scene.system.today)
    }

    private func body(_ id: ID<SteeringCommittee>, _ scene: Scene) async throws -> (SteeringCommittee, [Day?]) {
        try await scene.system.read { snapshot in
            (
                try CommitteeStore.find(
                    id, visible: Visible(to: .system(), under: .seeCommittees), in: snapshot),
                try CommitteeStore.members(of: id, in: snapshot).map(\.until)
            )
        }
    }

    @Test func `its committee ends the day after with everybody in it, and what waits for that committee lapses`()
        async throws
    {
        let scene = try await Scene()
        let system = scene.system
        let keeper = scene.ground.actor(.standingOfficer, of: scene.ground.root, person: 50)
        let received = try await scene.record(sent: system.today, issued: system.today)
        try await system.perform(HandInCommitteeDecision(received, version: 2), as: scene.officer)
        try await system.perform(ReceiveCommitteeDecision(received, version: 3), as: scene.second)
        let waiting = try await scene.record(sent: system.today, issued: system.today)
        let last = system.today
        try await system.perform(end(0, scene), as: keeper)
        let (ended, members) = try await body(try #require(try await scene.decision(received).committee), scene)
        #expect(ended.endedOn == last.adding(days: 1) && ended.exists(on: last))
        #expect(!members.isEmpty && members.allSatisfy { $0 == last.adding(days: 1) })
        #expect(try await scene.decision(waiting).state == .dropped)
        #expect(try await scene.decision(received).state == .received)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `who runs the province's committee is not simply ended`() async throws {
        let scene = try await Scene()
        let keeper = scene.ground.actor(.standingOfficer, of: scene.ground.root, person: 50)
        let province = try await scene.foundProvince()
        #expect(
            await scene.ground.refusal(end(2, scene), by: keeper)
                == .reorganisation(.isStandingOffice(of: "Ban Chỉ đạo ISO hành chính tỉnh")))
        #expect(try await body(province, scene).0.endedOn == nil)
        try await scene.ground.close()
    }

    @Test func `its plan is shown as that of an agency that ended, its part in a round as waiting to be withdrawn`()
        async throws
    {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        let round = try await ground.makeDecidedRound().round
        let last = system.today
        let content = PlanContent(
            title: "Kế hoạch",
            items: [.init(key: 1, text: "Tập huấn", begins: last, responsible: "Thư ký", ends: last)])
        let plan = try await system.perform(MakePlan(year: last.year, content: content), as: scene.secretary)
        try await system.perform(SubmitPlan(plan, version: 1), as: scene.secretary)
        try await system.perform(end(0, scene), as: ground.standingOfficer)
        ground.pass(days: 3)
        let today = system.today
        let directory = try await system.directory()
        let (rows, enrolments) = try await system.read { snapshot in
            (
                try PlanSurvey.rows(
                    round: nil, year: last.year, for: scene.officer, directory: directory, today: today, in: snapshot),
                try EnrolmentStore.of(round, visible: Visible(to: .system(), under: .seeRounds), in: snapshot)
            )
        }
        #expect(rows.map(\.endedOn) == [last] && rows.first?.last?.state == .submitted)
        let waiting = enrolments.filter { $0.awaitsWithdrawal(in: directory, on: today) }
        #expect(waiting.map(\.agency) == [ground.agencies[0]] && enrolments.count == 2)
        #expect(enrolments.allSatisfy { !$0.awaitsMerger(in: directory, on: today) })
        try await system.perform(
            RecordEnrolmentStep(
                .withdrawn, of: try #require(waiting.first).id, on: today,
                document: CitedDocument(number: "9/QĐ-UBND", on: today), reason: "Đã giải thể"),
            as: ground.standingOfficer)
        let after = try await system.read { snapshot in
            try EnrolmentStore.of(round, visible: Visible(to: .system(), under: .seeRounds), in: snapshot)
        }
        #expect(after.allSatisfy { !$0.awaitsWithdrawal(in: directory, on: today) })
        try await ground.close()
    }
}
