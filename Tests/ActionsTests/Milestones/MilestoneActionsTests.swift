// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import OfficialDocument
import Store
import TestKit
import Testing
import WorkingTime

/// This year's round of the sample province, and its people.
struct RoundGround {
    let province: TestProvince
    let round: Round
    let officer: Actor
    let second: Actor
    let leader: Actor
    private let members: [(person: Person, membership: Membership)]

    var system: System { province.system }

    init() async throws {
        let province = try await TestProvince.make()
        self.province = province
        let everything = Visible(to: .system(), under: .seeRounds)
        let system = province.system
        let rounds = try await system.read { try RoundStore.all(visible: everything, in: $0) }
        guard let round = rounds.max(by: { $0.year < $1.year }) else { throw Missing() }
        self.round = round
        let members = try await system.read { try PersonStore.members(in: $0) }
        self.members = members
        let directory = try await system.directory()
        func actor(_ userName: String) throws -> Actor {
            guard let member = members.first(where: { $0.person.userName == userName }) else { throw Missing() }
            return Actor(
                person: member.person.id, name: member.person.name, role: member.membership.role,
                agency: member.membership.agency, ownAgencies: directory.family(of: member.membership.agency))
        }
        officer = try actor("yen.do")
        second = try actor("nam.pham")
        leader = try actor("khanh.lo")
    }

    /// The ISO secretary of an agency.
    func secretary(of agency: ID<Agency>) throws -> Actor {
        let held = members.first { $0.membership.agency == agency && $0.membership.role == .isoSecretary }
        guard let member = held else { throw Missing() }
        return Actor(
            person: member.person.id, name: member.person.name, role: .isoSecretary, agency: agency)
    }

    func board(_ visible: Actor = .system()) async throws -> RoundBoard {
        try await system.roundBoards.board(
            of: round.id, visible: Visible(to: visible, under: .seeRounds), today: system.today,
            now: system.now
        ).board
    }

    /// The first place of the round where something holds of the milestone and the agency isn't the office's.
    func place(
        _ holds: (RoundBoard.Track, RoundBoard.Row, Int) -> Bool
    ) async throws -> (milestone: Milestone, row: RoundBoard.Row, place: Int) {
        for track in try await board().tracks {
            for row in track.counted where row.agency != officer.agency {
                for place in row.standings.indices where holds(track, row, place) {
                    return (track.milestones[place], row, place)
                }
            }
        }
        throw Missing()
    }

    struct Missing: Error {}

    /// A milestone that can be handed in now: not entered elsewhere, and nothing blocks it.
    func ready() async throws -> (milestone: Milestone, row: RoundBoard.Row, place: Int) {
        try await place { track, row, place in
            let milestone = track.milestones[place]
            return !row.standings[place].isHandedIn && milestone.directive == nil && !milestone.isEnteredElsewhere
                && milestone.kind != .plan
                && milestone.blockers.allSatisfy { id in
                    track.milestones.firstIndex { $0.id == id }.map { row.standings[$0].isHandedIn } ?? false
                }
        }
    }

    func standing(_ row: RoundBoard.Row, _ place: Int) async throws -> MilestoneStanding {
        let rows = try await board().tracks.flatMap(\.rows)
        return try #require(rows.first { $0.enrolment == row.enrolment }).standings[place]
    }

    func refusal(_ action: some Action, by actor: Actor) async -> Refusal? {
        do {
            try await system.perform(action, as: actor)
            return nil
        } catch ActionError.refused(let refusal) { return refusal } catch { return nil }
    }

    func isHidden(_ action: some Action, from actor: Actor) async -> Bool {
        do {
            try await system.perform(action, as: actor)
            return false
        } catch ActionError.notFound { return true } catch { return false }
    }

    func isConflict(_ action: some Action, by actor: Actor) async -> Bool {
        do {
            try await system.perform(action, as: actor)
            return false
        } catch ActionError.changedMeanwhile { return true } catch { return false }
    }

    func file(_ text: String = "Biên bản") async throws -> ReceivedFile {
        let stored = try await system.files.store(Array(text.utf8))
        return ReceivedFile(hash: stored.hash.bytes, name: "bb.txt", kind: stored.kind.rawValue, size: stored.size)
    }
}

@Suite struct MilestoneActionsTests {
    @Test func `the year's report counts the causes that agencies gave, on paper as on the board`() async throws {
        let ground = try await RoundGround()
        let made = try await ground.system.perform(MakeRoundPaper(.summary, of: ground.round.id), as: ground.officer)
        let visible = Visible(to: .system(), under: .seeRounds)
        let paper = try await ground.system.read { try RoundPaperStore.find(made, visible: visible, in: $0) }
        #expect(try await paper.figures.causes == ground.board().causes && !paper.figures.causes.isEmpty)
        let directory = try await ground.system.directory()
        let letter = try #require(
            RoundPaperLetter(paper, of: ground.round, directory: directory, zone: ground.system.zone))
        let text = String(describing: letter.letter.body)
        #expect(text.contains("Nguyên nhân chậm do các cơ quan") && text.contains("Kinh phí ít hoặc chưa bố trí"))
    }

    @Test func `handed in it waits, and counts from the day reported once a second person accepts`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await ground.ready()
        let secretary = try ground.secretary(of: row.agency)
        let today = ground.system.today
        let report = ReportMilestone(
            milestone.id, of: row.enrolment, on: today, text: "Xong “đúng” <b> ữ", delay: .partTime,
            files: [try await ground.file()])
        try await ground.system.perform(report, as: secretary)
        #expect(try await ground.standing(row, place).state == .awaiting)
        #expect(
            await ground.refusal(AcceptMilestone(milestone.id, of: row.enrolment), by: ground.officer) == nil)
        let reached = try await ground.standing(row, place)
        #expect(reached.state == .reached && reached.reachedOn == today)
        #expect(await ground.refusal(report, by: secretary) == .milestone(.alreadyReached))
    }

    @Test func `an officer who recorded a paper doesn't accept it`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.ready()
        let today = ground.system.today
        let file = try await ground.file()
        func report(_ document: String) -> ReportMilestone {
            ReportMilestone(
                milestone.id, of: row.enrolment, on: today, text: "Xong", delay: .funding, document: document,
                files: [file])
        }
        #expect(await ground.refusal(report(""), by: ground.officer) == .milestone(.documentMissing))
        try await ground.system.perform(report("12/BC-UBND"), as: ground.officer)
        let accept = AcceptMilestone(milestone.id, of: row.enrolment)
        #expect(await ground.refusal(accept, by: ground.officer) == .milestone(.reporterCannotDecide))
        try await ground.system.perform(accept, as: ground.second)
    }

    @Test func `a standing officer outside the standing office records no other agency's milestone`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.ready()
        let all = try await ground.board().tracks.flatMap(\.counted)
        let other = try #require(all.first { $0.agency != row.agency && $0.agency != ground.officer.agency })
        let outside = Actor(
            person: ID(high: 5, low: 5), name: "Trần Văn Tám", role: .standingOfficer, agency: other.agency)
        let office = try await ground.system.directory().shortName(of: ground.officer.agency)
        let today = ground.system.today
        let report = ReportMilestone(
            milestone.id, of: row.enrolment, on: today, text: "Xong", delay: .funding, document: "12/BC-UBND",
            files: [try await ground.file()])
        let forecast = ForecastMilestone(milestone.id, of: row.enrolment, day: today)
        let refusal = Refusal.committee(.notTheStandingOffice(name: office))
        #expect(await ground.refusal(report, by: outside) == refusal)
        #expect(await ground.refusal(forecast, by: outside) == refusal)
    }

    @Test func `nobody of another agency sees or reports it`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.ready()
        let all = try await ground.board().tracks.flatMap(\.counted)
        let other = try #require(all.first { $0.agency != row.agency && $0.agency != ground.officer.agency })
        let stranger = try ground.secretary(of: other.agency)
        let forecast = ForecastMilestone(milestone.id, of: row.enrolment, day: ground.system.today)
        #expect(await ground.isHidden(forecast, from: stranger))
        let seen = try await ground.board(stranger).tracks.flatMap(\.rows).map(\.agency)
        #expect(Set(seen) == [other.agency])
    }

    @Test func `what the order's report reaches is not reported here`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.place { track, row, place in
            track.milestones[place].directive != nil && row.standings[place].state == .late
                && track.milestones[place].blockers.allSatisfy { id in
                    track.milestones.firstIndex { $0.id == id }.map { row.standings[$0].isHandedIn } ?? false
                }
        }
        let report = ReportMilestone(
            milestone.id, of: row.enrolment, on: ground.system.today, text: "Xong", delay: .funding,
            files: [try await ground.file()])
        let secretary = try ground.secretary(of: row.agency)
        #expect(await ground.refusal(report, by: secretary) == .milestone(.reachedElsewhere))
    }

    @Test func `more time for one agency leaves the others' plan, and its ground is kept`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, place) = try await ground.place { _, row, place in row.standings[place].state == .late }
        let day = ground.system.today.adding(days: 20)
        let late = try await ground.board().tracks.flatMap(\.rows).count { $0.standings.contains { $0.state == .late } }
        try await ground.system.perform(
            ExtendMilestone(milestone.id, of: row.enrolment, to: day, ground: "Ý kiến Phó Chủ tịch"), as: ground.leader)
        let standing = try await ground.standing(row, place)
        #expect(standing.planned == day && standing.state != .late)
        let after = try await ground.board().tracks.flatMap(\.rows).count {
            $0.standings.contains { $0.state == .late }
        }
        #expect(after == late || after == late - 1)
        let again = ExtendMilestone(milestone.id, of: row.enrolment, to: day, ground: "Lần nữa")
        #expect(await ground.refusal(again, by: ground.leader) == .milestone(.notLater(day)))
    }

    @Test func `what a colleague recorded meanwhile is not replaced unseen`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.ready()
        let secretary = try ground.secretary(of: row.agency)
        let day = ground.system.today.adding(days: 40)
        let first = ForecastMilestone(milestone.id, of: row.enrolment, day: day, delay: .funding)
        try await ground.system.perform(first, as: secretary)
        let stale = ForecastMilestone(milestone.id, of: row.enrolment, day: day, delay: .partTime, version: 0)
        #expect(await ground.isConflict(stale, by: secretary))
    }

    @Test func `a track's milestones are set against what was read, and none that is in use goes`() async throws {
        let ground = try await RoundGround()
        let track = try #require(try await ground.board().tracks.first)
        let known = Dictionary(track.milestones.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
        func draft(_ milestone: Milestone, _ name: String) -> MilestoneDraft {
            MilestoneDraft(
                id: milestone.id, kind: milestone.kind, name: name, planned: milestone.planned,
                blockers: milestone.blockers.compactMap { id in track.milestones.firstIndex { $0.id == id } },
                directive: milestone.directive)
        }
        let renamed = track.milestones.map { draft($0, $0.name + " mới") }
        func set(_ drafts: [MilestoneDraft], _ known: [ID<Milestone>: Int]) -> SetMilestones {
            SetMilestones(track.track.id, of: ground.round.id, milestones: drafts, known: known)
        }
        #expect(await ground.isConflict(set(renamed, [:]), by: ground.officer))
        try await ground.system.perform(set(renamed, known), as: ground.officer)
        let after = try #require(try await ground.board().tracks.first).milestones
        #expect(after.allSatisfy { $0.name.hasSuffix(" mới") } && after.count == track.milestones.count)
        #expect(await ground.isConflict(set(renamed, known), by: ground.officer))
        let now = Dictionary(after.map { ($0.id, $0.version) }, uniquingKeysWith: { first, _ in first })
        let less = Array(renamed.dropFirst()).map {
            MilestoneDraft(id: $0.id, kind: $0.kind, name: $0.name, planned: $0.planned, directive: $0.directive)
        }
        #expect(
            await ground.refusal(set(less, now), by: ground.officer) == .milestone(.inUse(name: after[0].name)))
        #expect(await ground.isHidden(set(renamed, now), from: ground.leader))
    }

    @Test func `a reminder is kept and told, and nobody reminds their own agency`() async throws {
        let ground = try await RoundGround()
        let (milestone, row, _) = try await ground.place { _, row, place in row.standings[place].state == .late }
        let before = try await ground.system.read { try MilestoneStore.calls(of: row.enrolment, in: $0).count }
        try await ground.system.perform(
            RemindMilestone(milestone.id, of: row.enrolment, text: "Khẩn trương"), as: ground.leader)
        let after = try await ground.system.read { try MilestoneStore.calls(of: row.enrolment, in: $0) }
        #expect(after.count == before + 1 && after.first?.text == "Khẩn trương")
        #expect(
            await ground.refusal(RemindMilestone(milestone.id, of: row.enrolment, text: " "), by: ground.leader)
                == .milestone(.callTextMissing))
        let colleague = Actor(
            person: ground.officer.person, name: "Đỗ Hải Yến", role: .standingOfficer, agency: row.agency)
        let remind = RemindMilestone(milestone.id, of: row.enrolment, text: "Khẩn trương")
        #expect(await ground.refusal(remind, by: colleague) == .milestone(.ownAgencyCannotBeCalled))
    }
}
