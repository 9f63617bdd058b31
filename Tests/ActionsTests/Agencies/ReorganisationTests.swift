// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct ReorganisationTests {
    private func draft(
        _ kind: Reorganisation.Kind, _ before: [ID<Agency>], _ after: [ReorganisationDraft.Successor],
        from effective: Day
    ) -> ReorganisationDraft {
        ReorganisationDraft(
            kind: kind, number: "12/NQ-HĐND", decidedOn: effective.adding(days: -20), issuer: "HĐND tỉnh",
            effective: effective, predecessors: before, successors: after)
    }

    private func keeper(_ ground: TrailGround) -> Actor { ground.actor(.standingOfficer, of: ground.root, person: 5) }

    private func duties(_ ground: TrailGround, of agency: ID<Agency>) async throws -> [Assignment] {
        try await ground.assignments().filter { $0.agency == agency }
    }

    private func new(_ name: String, below parent: ID<Agency>) -> ReorganisationDraft.Successor {
        .new(AgencyDraft(name: name, level: .department, parent: parent))
    }

    @Test func `of two with the same order the furthest on moves, and the other's duty ends in it`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let ahead = try #require(try await duties(ground, of: ground.agencies[1]).first)
        let behind = try #require(try await duties(ground, of: ground.agencies[0]).first)
        try await ground.system.perform(
            StartAssignment(ahead.id), as: ground.actor(.officer, of: ground.agencies[1]))
        let merger = draft(
            .merge, Array(ground.agencies.prefix(2)), [new("Sở Nội vụ và Tài chính", below: ground.root)],
            from: ground.system.today)
        let id = try await ground.system.perform(Reorganise(merger), as: keeper(ground))
        let heir = try #require(try await ground.system.directory().heirs(of: ground.agencies[0], on: nil).first)
        let now = try await duties(ground, of: heir)
        #expect(now.map(\.id) == [ahead.id] && now[0].state == .inProgress)
        #expect(try await duties(ground, of: ground.agencies[0]).first?.state == .cancelled)
        let history = try await ground.system.read { try ReorganisationStore.handedOver(behind.id, in: $0) }
        #expect(history.count == 1 && history[0].what.into == ahead.id && history[0].by.id == id)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `who takes over works on it, and finds it; who ended does not`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let duty = try #require(try await duties(ground, of: ground.agencies[0]).first)
        let merger = draft(
            .merge, [ground.agencies[0]], [new("Sở Nội vụ mới", below: ground.root)], from: ground.system.today)
        try await ground.system.perform(Reorganise(merger), as: keeper(ground))
        let heir = try #require(try await ground.system.directory().heirs(of: ground.agencies[0], on: nil).first)
        #expect(
            await ground.isHidden(
                AcknowledgeAssignment(duty.id), from: ground.actor(.officer, of: ground.agencies[0])))
        let officer = ground.actor(.officer, of: heir)
        try await ground.system.perform(AcknowledgeAssignment(duty.id), as: officer)
        for (actor, isFound) in [(officer, true), (ground.actor(.officer, of: ground.agencies[0]), false)] {
            let (today, now) = (ground.system.today, ground.system.now)
            let list = try await ground.system.read { snapshot in
                try AssignmentList.load(
                    AssignmentCriteria(words: "viec thu"), visible: Visible(to: actor, under: .seeAssignments),
                    today: today, now: now, in: snapshot)
            }
            #expect(list.rows.isEmpty != isFound)
        }
        try await ground.close()
    }

    @Test func `nobody accepts their own work after a merger: another body must be named`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let merger = draft(.merge, [ground.agencies[0]], [.existing(ground.root)], from: ground.system.today)
        #expect(
            await ground.refusal(Reorganise(merger), by: keeper(ground))
                == .reorganisation(.acceptingBodyNeeded(count: 2)))
        let own = HandOverChoices(accepting: ground.root)
        #expect(
            await ground.refusal(Reorganise(merger, choices: own), by: keeper(ground))
                == .reorganisation(.acceptingBodyNeeded(count: 2)))
        let other = HandOverChoices(accepting: ground.agencies[2])
        try await ground.system.perform(Reorganise(merger, choices: other), as: keeper(ground))
        let moved = try await duties(ground, of: ground.root)
        #expect(moved.count == 2 && moved.allSatisfy { $0.acceptingBody == ground.agencies[2] })
        try await ground.close()
    }

    @Test func `a question goes to who takes over, and lapses where that one is asked or does the work`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let merger = draft(.merge, [ground.agencies[2]], [.existing(ground.agencies[0])], from: ground.system.today)
        try await ground.system.perform(Reorganise(merger), as: keeper(ground))
        for assignment in try await ground.assignments() {
            let parts = try await ground.system.read { try AssignmentStore.coordinations(of: assignment.id, in: $0) }
            #expect(parts.map(\.agency) == (assignment.agency == ground.agencies[0] ? [] : [ground.agencies[0]]))
        }
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what changed since the preview is not handed over unseen`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let (today, agency) = (ground.system.today, ground.agencies[0])
        let open = try await ground.system.read { try OpenAffairsStore.load(of: [agency], on: today, in: $0) }
        let taker = try await ground.system.directory().name(of: ground.agencies[2])
        let choices = HandOverChoices(mark: HandOverChoices.mark(of: open, to: [taker]))
        let duty = try #require(try await duties(ground, of: agency).first)
        try await ground.system.perform(AcknowledgeAssignment(duty.id), as: ground.actor(.officer, of: agency))
        let merger = draft(.merge, [agency], [.existing(ground.agencies[2])], from: today)
        #expect(
            await ground.refusal(Reorganise(merger, choices: choices), by: keeper(ground))
                == .reorganisation(.changedSincePreview))
        #expect(try await ground.system.directory()[agency]?.validTo == nil)
        try await ground.close()
    }

    @Test func `a day to come is recorded now and carried out when it has come, on what is open then`() async throws {
        let ground = try await TrailGround()
        let first = ground.system.today.adding(days: 30)
        let plan = ReorganisationDraft(
            kind: .merge, number: "12/NQ-HĐND", decidedOn: ground.system.today, issuer: "HĐND tỉnh", effective: first,
            predecessors: [ground.agencies[0]], successors: [.existing(ground.agencies[2])])
        let id = try await ground.system.perform(Reorganise(plan), as: keeper(ground))
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let carry = CarryOutReorganisation(id, choices: HandOverChoices())
        #expect(await ground.refusal(carry, by: keeper(ground)) == .reorganisation(.notYetInForce(first)))
        #expect(try await duties(ground, of: ground.agencies[0]).count == 1)
        ground.pass(days: 30)
        try await ground.system.perform(carry, as: keeper(ground))
        #expect(try await duties(ground, of: ground.agencies[0]).isEmpty)
        #expect(try await duties(ground, of: ground.agencies[2]).count == 1)
        #expect(await ground.refusal(carry, by: keeper(ground)) == .reorganisation(.alreadyCarriedOut))
        try await ground.close()
    }

    @Test func `in a split each duty goes where it was chosen to go, and by default to the nearest name`() async throws
    {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let duties = try await duties(ground, of: ground.agencies[1]).sorted { $0.id < $1.id }
        let split = draft(
            .split, [ground.agencies[1]],
            [new("Sở Kế hoạch", below: ground.root), new("Sở Tài chính tỉnh", below: ground.root)],
            from: ground.system.today)
        let choices = HandOverChoices(takers: ["duty.\(duties[0].id)": 0])
        try await ground.system.perform(Reorganise(split, choices: choices), as: keeper(ground))
        let directory = try await ground.system.directory()
        let names = try await ground.assignments().filter { duties.map(\.id).contains($0.id) }
            .sorted { $0.id < $1.id }.map { directory.name(of: $0.agency) }
        #expect(names == ["Sở Kế hoạch", "Sở Tài chính tỉnh"])
        #expect(directory.heirs(of: ground.agencies[1], on: nil).count == 2)
        try await ground.close()
    }

    @Test func `a new name is recorded with its decision, and the old one stands on its days`() async throws {
        let ground = try await TrailGround()
        let renaming = draft(
            .rename, [ground.agencies[0]], [new("Sở Nội vụ và Lao động", below: ground.root)],
            from: ground.system.today)
        try await ground.system.perform(Reorganise(renaming), as: keeper(ground))
        let directory = try await ground.system.directory()
        #expect(directory.name(of: ground.agencies[0]) == "Sở Nội vụ và Lao động")
        #expect(directory.name(of: ground.agencies[0], on: ground.system.today.adding(days: -1)) == "Sở Nội vụ")
        #expect(directory[ground.agencies[0]]?.validTo == nil)
        #expect(directory.links(of: ground.agencies[0]).count == 1)
        try await ground.close()
    }

    @Test func `an old name in a new document means who took over, as of the document's day`() async throws {
        let ground = try await TrailGround()
        let first = ground.system.today.adding(days: -10)
        let merger = draft(.merge, [ground.agencies[0]], [.existing(ground.agencies[2])], from: first)
        try await ground.system.perform(Reorganise(merger), as: keeper(ground))
        let directory = try await ground.system.directory()
        let after = directory.matching("Sở Nội vụ", issuedOn: ground.system.today)
        #expect(after.agencies == [ground.agencies[2]] && after.confidence == 90)
        let before = directory.matching("Sở Nội vụ", issuedOn: first.adding(days: -1))
        #expect(before.agencies == [ground.agencies[0]] && before.confidence == 100)
        try await ground.close()
    }

    @Test func `an agency with open orders is not simply ended, nor by half a decision`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let today = ground.system.today
        #expect(
            await ground.refusal(EndAgency(ground.agencies[0], version: 1, lastDay: today), by: keeper(ground))
                == .reorganisation(.stillHolds(count: 2)))
        var plan = draft(.merge, [ground.agencies[0]], [], from: today)
        #expect(await ground.refusal(Reorganise(plan), by: keeper(ground)) == .reorganisation(.successorMissing))
        plan.successors = [.existing(ground.agencies[0])]
        #expect(await ground.refusal(Reorganise(plan), by: keeper(ground)) == .reorganisation(.predecessorMissing))
        plan.successors = [.existing(ground.agencies[2])]
        plan.number = " "
        #expect(await ground.refusal(Reorganise(plan), by: keeper(ground)) == .reorganisation(.numberMissing))
        plan.number = "1"
        #expect(await ground.isHidden(Reorganise(plan), from: ground.actor(.clerk, of: ground.root)))
        try await ground.close()
    }

    @Test func `the end of districts: communes are merged, the district is dissolved, and nothing open is left behind`()
        async throws
    {
        let ground = try await TrailGround()
        let keeper = keeper(ground)
        func make(_ name: String, _ level: Agency.Level, below parent: ID<Agency>) async throws -> ID<Agency> {
            try await ground.system.perform(
                CreateAgency(AgencyDraft(name: name, level: level, parent: parent)), as: keeper)
        }
        let district = try await make("Ủy ban nhân dân huyện Sông Ngần", .district, below: ground.root)
        let office = try await make("Phòng Nội vụ", .districtOffice, below: district)
        let communes = Array(ground.agencies.prefix(2))
        for (id, name) in zip(communes, ["Ủy ban nhân dân xã Ngần Hạ", "Ủy ban nhân dân xã Khe Ngần"]) {
            let version = try #require(try await ground.system.directory()[id]).version
            let draft = AgencyDraft(name: name, level: .commune, parent: district)
            try await ground.system.perform(ChangeAgency(id, version: version, to: draft), as: keeper)
        }
        try await ground.issueNotice("46/TB-UBND", orders: 3)
        let account = NewAccount(name: "Lò Văn Pản", userName: "pan.lo", agency: communes[1], role: .isoSecretary)
        let (accounts, _) = try await CreateAccounts.prepare(
            [account], with: PasswordHasher(standard: .trifling), at: ground.system.now)
        try await ground.system.perform(accounts, as: .system())
        let today = ground.system.today
        let commune = AgencyDraft(name: "Ủy ban nhân dân xã Trung Ngần", level: .commune, parent: ground.root)
        try await ground.system.perform(
            Reorganise(draft(.merge, communes, [.new(commune)], from: today)), as: keeper)
        let heir = try #require(try await ground.system.directory().heirs(of: communes[0], on: today).first)
        try await ground.system.perform(
            Reorganise(draft(.dissolve, [district], [.existing(heir)], from: today)), as: keeper)
        let directory = try await ground.system.directory()
        #expect(try await duties(ground, of: heir).filter { !$0.state.isEnded }.count == 3)
        let left = try await ground.system.read {
            try OpenAffairsStore.load(of: communes + [district], on: today, in: $0)
        }
        #expect(left.affairs.isEmpty)
        #expect(directory[office]?.parent == heir)
        let members = try await ground.system.read { try PersonStore.members(in: $0) }
        #expect(members.first { $0.person.userName == "pan.lo" }?.membership.agency == heir)
        for old in ["UBND huyện Sông Ngần", "UBND xã Ngần Hạ", "UBND xã Khe Ngần"] {
            #expect(directory.matching(old, issuedOn: today).agencies == [heir], "\(old)")
        }
        #expect(directory.matching("UBND huyện Sông Ngần", issuedOn: today.adding(days: -1)).agencies == [district])
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }
}
