// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

/// Who has a plan, where agencies have taken others over.
@Suite struct PlanSurveyTests {
    private struct Scene {
        let ground: TrailGround
        let round: ID<Round>
        var officer: Actor { ground.standingOfficer }

        /// The first two agencies are in a round; the first is taken over by the third, which is in none.
        init() async throws {
            ground = try await TrailGround()
            round = try await ground.makeDecidedRound().round
        }

        @discardableResult
        func plan(_ agency: Int, _ title: String, inRound: Bool) async throws -> ID<AgencyPlan> {
            let (system, actor) = (ground.system, ground.actor(.isoSecretary, of: ground.agencies[agency], person: 3))
            let enrolment = try await system.read { snapshot in
                try EnrolmentStore.of(actor.agency, visible: Visible(to: .system(), under: .seeRounds), in: snapshot)
                    .first
            }
            let item = PlanContent.Item(
                key: 1, text: "Tập huấn", begins: system.today, responsible: "Thư ký", ends: system.today)
            let id = try await system.perform(
                MakePlan(
                    year: system.today.year, enrolment: inRound ? enrolment?.id : nil,
                    content: PlanContent(title: title, items: [item])), as: actor)
            try await system.perform(SubmitPlan(id, version: 1), as: actor)
            return id
        }

        func merge() async throws {
            ground.pass(days: 2)
            let today = ground.system.today
            try await ground.system.perform(
                Reorganise(
                    ReorganisationDraft(
                        kind: .merge, number: "12/NQ-HĐND", decidedOn: today, issuer: "HĐND tỉnh", effective: today,
                        predecessors: [ground.agencies[0]], successors: [.existing(ground.agencies[2])])), as: officer)
        }

        /// Each as "agency < maker: title".
        func rows(of round: ID<Round>? = nil) async throws -> [String] {
            let (today, officer) = (ground.system.today, officer)
            let directory = try await ground.system.directory()
            return try await ground.system.read {
                try PlanSurvey.rows(
                    round: round, year: today.year, for: officer, directory: directory, today: today, in: $0)
            }.map { "\($0.agencyName) < \($0.madeBy ?? "–"): \($0.last?.content.title ?? "–")" }
        }
    }

    @Test func `who took another over goes on with its plan beside their own`() async throws {
        let scene = try await Scene()
        try await scene.plan(0, "Một", inRound: false)
        try await scene.plan(2, "Ba", inRound: false)
        #expect(try await scene.rows() == ["Sở Nội vụ < –: Một", "Sở Y tế < –: Ba"])
        try await scene.merge()
        #expect(try await scene.rows() == ["Sở Y tế < –: Ba", "Sở Y tế < Sở Nội vụ: Một"])
        try await scene.ground.close()
    }

    @Test func `a round shows the plan that somebody outside it goes on with`() async throws {
        let scene = try await Scene()
        try await scene.plan(0, "Một", inRound: true)
        #expect(try await scene.rows(of: scene.round) == ["Sở Nội vụ < –: Một", "Sở Tài chính < –: –"])
        try await scene.merge()
        #expect(try await scene.rows(of: scene.round) == ["Sở Tài chính < –: –", "Sở Y tế < Sở Nội vụ: Một"])
        try await scene.ground.close()
    }

    @Test func `a round that is over shows its plans with who had them on its last day`() async throws {
        let scene = try await Scene()
        try await scene.plan(0, "Một", inRound: true)
        scene.ground.pass(days: 400)
        try await scene.merge()
        #expect(try await scene.rows(of: scene.round) == ["Sở Nội vụ < –: Một", "Sở Tài chính < –: –"])
        try await scene.ground.close()
    }

    @Test func `none of very many agencies is left out`() async throws {
        let scene = try await Scene()
        let (system, round, today) = (scene.ground.system, scene.round, scene.ground.system.today)
        let track = try #require(try await system.read { try RoundStore.tracks(of: round, in: $0) }.first).id
        let (now, person) = (system.now, scene.officer.person)
        try await system.database.write { transaction in
            for number in 1...5_050 as ClosedRange<UInt64> {
                let agency: ID<Agency> = ID(high: 88, low: number)
                let enrolment: ID<Enrolment> = ID(high: 89, low: number)
                let step: ID<EnrolmentStep> = ID(high: 90, low: number)
                try transaction.run(
                    """
                    INSERT INTO agency (id, name, short_name, level, version)
                    VALUES (\(agency), \("Xã \(number)"), \("Xã \(number)"), 'commune', 1)
                    """)
                try transaction.run(
                    """
                    INSERT INTO enrolment (id, round_id, track_id, agency_id, version)
                    VALUES (\(enrolment), \(round), \(track), \(agency), 1)
                    """)
                try transaction.run(
                    """
                    INSERT INTO enrolment_step (id, enrolment_id, kind, happened_on, reason, recorded_at, recorded_by)
                    VALUES (\(step), \(enrolment), 'approved', \(today), '', \(now), \(person))
                    """)
            }
        }
        let officer = scene.officer
        let (plans, committees) = try await system.read { snapshot in
            let directory = try AgencyStore.directory(in: snapshot)
            return (
                try PlanSurvey.rows(
                    round: round, year: today.year, for: officer, directory: directory, today: today, in: snapshot),
                try CommitteeSurvey.rows(
                    .round(round), visible: Visible(to: officer, under: .seeCommittees),
                    assignments: Visible(to: officer, under: .seeAssignments), directory: directory, today: today,
                    in: snapshot)
            )
        }
        #expect(plans.count == 5_052 && committees.count == 5_052)
        try await scene.ground.close()
    }
}
