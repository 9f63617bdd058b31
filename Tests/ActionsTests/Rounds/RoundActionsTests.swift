// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import OfficialDocument
import Store
import Testing
import WorkingTime

/// Rounds set up and changed, agencies put in, carried over and merged, the year's documents frozen.
@Suite struct RoundActionsTests {
    private func enrolments(_ round: ID<Round>, _ ground: TrailGround) async throws -> [Enrolment] {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        return try await ground.system.read { try EnrolmentStore.of(round, visible: visible, in: $0) }
    }

    private func round(_ id: ID<Round>, _ ground: TrailGround) async throws -> Round {
        let visible = Visible(to: ground.standingOfficer, under: .seeRounds)
        return try await ground.system.read { try RoundStore.find(id, visible: visible, in: $0) }
    }

    @Test func `two rounds of a year have different names, and an edition that stands`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.makeRound(title: "Đợt “một” – ữ")
        let content = try await round(id, ground).content
        let tracks = [TrackDraft(.firstApplication, starts: content.begins, ends: content.ends)]
        let officer = ground.standingOfficer
        #expect(
            await ground.system.refusal(SetUpRound(content, tracks: tracks), as: officer)
                == .round(.titleTaken(content.title)))
        var other = content
        other.title = "Đợt hai"
        #expect(await ground.system.refusal(SetUpRound(other, tracks: []), as: officer) == .round(.noTrack))
        other.edition = "ISO 9001:2026"
        #expect(
            await ground.system.refusal(SetUpRound(other, tracks: tracks), as: officer)
                == .round(.editionNotInForce("ISO 9001:2026", on: content.begins)))
        try await ground.system.perform(
            RecordEdition(StandardEdition(code: "ISO 9001:2026", adopted: content.begins, source: "QĐ 1/QĐ-BKHCN")),
            as: officer)
        try await ground.system.perform(SetUpRound(other, tracks: tracks), as: officer)
        #expect(await ground.system.isHidden(SetUpRound(other, tracks: tracks), from: ground.officer))
        try await ground.close()
    }

    @Test func `a track with agencies stays, and who changes last is told of who was faster`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.makeRound(title: "Đợt 1")
        let content = try await round(id, ground).content
        let officer = ground.standingOfficer
        let only = [TrackDraft(.maintenance, starts: content.begins, ends: content.ends)]
        let change = ChangeRound(id, version: 1, content: content, tracks: only)
        #expect(await ground.system.refusal(change, as: officer) == .round(.trackInUse(.firstApplication)))
        let both = only + [TrackDraft(.firstApplication, starts: content.begins, ends: content.ends)]
        try await ground.system.perform(ChangeRound(id, version: 1, content: content, tracks: both), as: officer)
        #expect(
            await ground.system.isConflict(
                ChangeRound(id, version: 1, content: content, tracks: both), as: officer))
        try await ground.close()
    }

    @Test func `an agency is in a track once`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.makeRound(title: "Đợt 1")
        let track = try #require(try await enrolments(id, ground).first).track
        let again = EnrolAgencies([ground.agencies[2], ground.agencies[0]], in: track)
        #expect(await ground.system.refusal(again, as: ground.standingOfficer) == .round(.alreadyEnrolled("Sở Nội vụ")))
        #expect(try await enrolments(id, ground).count == 2)
        try await ground.close()
    }

    @Test func `a hundred people put the same agency in at once, and it is in once`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.makeRound(title: "Đợt 1")
        let track = try #require(try await enrolments(id, ground).first).track
        let (system, third) = (ground.system, ground.agencies[2])
        let officers = (0..<20).map { ground.actor(.standingOfficer, of: ground.root, person: 40 + $0) }
        let done = await withTaskGroup(of: Bool.self) { group in
            for officer in officers {
                group.addTask {
                    do {
                        try await system.perform(EnrolAgencies([third], in: track), as: officer)
                        return true
                    } catch {
                        return false
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(done == 1)
        #expect(try await enrolments(id, ground).count { $0.agency == third } == 1)
        try await ground.close()
    }

    @Test func `what a year left unfinished is proposed for the next, and both tell of each other`() async throws {
        let ground = try await TrailGround()
        let (first, _) = try await ground.makeDecidedRound()
        let later = try await ground.makeRound(
            title: "Đợt sau", begins: ground.system.today, agencies: [ground.agencies[2]])
        let old = try await enrolments(first, ground)
        let officer = ground.standingOfficer
        let carry = CarryOver(old.map(\.id), to: later, reason: "Chưa kịp")
        #expect(
            await ground.system.refusal(CarryOver(old.map(\.id), to: later, reason: " "), as: officer)
                == .round(.stepNeedsReason(.carriedOver)))
        try await ground.system.perform(carry, as: officer)
        let new = try await enrolments(later, ground)
        #expect(new.count == 3)
        #expect(Set(new.compactMap(\.carriedFrom)) == Set(old.map(\.id)))
        let ended = try await enrolments(first, ground)
        #expect(ended.allSatisfy { $0.state == .carriedOver })
        #expect(
            Set(ended.compactMap { $0.last(.carriedOver)?.to }) == Set(new.filter { $0.carriedFrom != nil }.map(\.id)))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `all approved agencies begin together, none before its approval`() async throws {
        let ground = try await TrailGround()
        let (id, _) = try await ground.makeDecidedRound()
        let officer = ground.standingOfficer
        let tomorrow = ground.system.today.adding(days: 1)
        #expect(
            await ground.system.refusal(BeginEnrolments(id, on: tomorrow), as: officer)
                == .round(.stepInFuture(tomorrow)))
        let before = ground.system.today.adding(days: -30)
        #expect(try await ground.system.perform(BeginEnrolments(id, on: before), as: officer) == 2)
        let begun = try await enrolments(id, ground)
        #expect(begun.map(\.state) == [.active, .active])
        #expect(begun.map { $0.last(.activated)?.on } == begun.map(\.approvedOn))
        #expect(await ground.system.refusal(BeginEnrolments(id, on: before), as: officer) == .round(.nobodyChosen))
        try await ground.close()
    }

    @Test func `a round of the past is entered with the days of its facts, and the day of entry beside them`()
        async throws
    {
        let ground = try await TrailGround()
        let (officer, today) = (ground.standingOfficer, ground.system.today)
        let begins = today.adding(days: -800)
        let past = try await ground.makeRound(title: "Đợt đã qua", begins: begins)
        let offered = try await enrolments(past, ground)
        // Nobody knows the day: it is not made up. Once there is a decision, its day is the latest it can have been.
        #expect(offered.flatMap(\.facts).map(\.on) == [today, today])
        let entered = offered.flatMap(\.steps).map { $0.recordedAt.day(in: ground.system.zone) }
        #expect(entered == [today, today])
        let track = try #require(try await ground.system.read { try RoundStore.tracks(of: past, in: $0).last }).id
        let chosen = begins.adding(days: 12)
        try await ground.system.perform(EnrolAgencies([ground.agencies[2]], in: track, on: chosen), as: officer)
        #expect(try await enrolments(past, ground).first { $0.track == track }?.facts.map(\.on) == [chosen])
        let tomorrow = today.adding(days: 1)
        #expect(
            await ground.system.refusal(
                EnrolAgencies([ground.agencies[0]], in: track, on: tomorrow), as: officer)
                == .round(.stepInFuture(tomorrow)))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what was carried over on an earlier day is proposed for that day, too, and never of a day to come`()
        async throws
    {
        let ground = try await TrailGround()
        let (first, _) = try await ground.makeDecidedRound()
        let officer = ground.standingOfficer
        let later = try await ground.makeRound(
            title: "Đợt sau", begins: ground.system.today, agencies: [ground.agencies[2]])
        let decided = ground.system.today
        ground.pass(days: 30)
        let old = try await enrolments(first, ground).map(\.id)
        let (day, tomorrow) = (decided.adding(days: 3), ground.system.today.adding(days: 1))
        #expect(
            await ground.system.refusal(CarryOver(old, to: later, reason: "Chưa kịp", on: tomorrow), as: officer)
                == .round(.stepInFuture(tomorrow)))
        try await ground.system.perform(CarryOver(old, to: later, reason: "Chưa kịp", on: day), as: officer)
        let new = try await enrolments(later, ground).filter { $0.carriedFrom != nil }
        #expect(new.count == old.count && new.flatMap(\.facts).allSatisfy { $0.on == day })
        #expect(try await enrolments(first, ground).allSatisfy { $0.last(.carriedOver)?.on == day })
        try await ground.close()
    }

    @Test func `how far agencies were on a day is read from what had been decided by then, and from nothing else`()
        async throws
    {
        let ground = try await TrailGround()
        let (officer, decided) = (ground.standingOfficer, ground.system.today)
        let (round, _) = try await ground.makeDecidedRound()
        // A third agency is only proposed; one of the two goes on later, the other doesn't.
        let other = try await ground.makeRound(title: "Đợt sau", agencies: [ground.agencies[2]])
        ground.pass(days: 10)
        let later = ground.system.today
        let first = try #require(try await enrolments(round, ground).first { $0.agency == ground.agencies[0] })
        try await ground.system.perform(RecordEnrolmentStep(.activated, of: first.id, on: later), as: officer)
        let whole = try await enrolments(round, ground) + enrolments(other, ground)
        #expect(whole.flatMap(\.steps).count == 8)
        let visible = Visible(to: officer, under: .seeRounds)
        for (day, read) in [(decided.adding(days: -1), 0), (decided, 2), (later.adding(days: -1), 2), (later, 3)] {
            let (found, directory, rules) = try await ground.system.read { snapshot in
                (
                    try EnrolmentStore.decided(by: day, visible: visible, in: snapshot),
                    try AgencyStore.directory(in: snapshot), try ObligationStore.rules(in: snapshot)
                )
            }
            #expect(found.flatMap(\.steps).count == read, "\(day)")
            #expect(Set(found.map(\.agency)) == Set(read == 0 ? [] : ground.agencies.prefix(2)), "\(day)")
            for one in found {
                #expect(one.state == whole.first { $0.id == one.id }?.state(on: day), "\(day)")
            }
            let standing = ProvinceStanding(found, directory: directory, rules: rules, on: day)
            #expect(!standing.rows.isEmpty)
            #expect(standing == ProvinceStanding(whole, directory: directory, rules: rules, on: day), "\(day)")
        }
        try await ground.close()
    }

    @Test func `an agency's own standing is read without another's`() async throws {
        let ground = try await TrailGround()
        let (round, _) = try await ground.makeDecidedRound()
        let own = try #require(try await enrolments(round, ground).first { $0.agency == ground.agencies[1] })
        let reader = ground.actor(.isoSecretary, of: ground.agencies[1], person: 61)
        let (found, today) = (Visible(to: reader, under: .seeRounds), ground.system.today)
        let read = try await ground.system.read { try EnrolmentStore.decided(by: today, visible: found, in: $0) }
        #expect(read.map(\.id) == [own.id] && read.flatMap(\.steps).map(\.enrolment) == [own.id])
        try await ground.close()
    }

    @Test func `a merged agency is recorded as merged into who took over, by that decision`() async throws {
        let ground = try await TrailGround()
        let (id, _) = try await ground.makeDecidedRound()
        let draft = ReorganisationDraft(
            kind: .merge, number: "58/NQ", decidedOn: ground.system.today, issuer: "Quốc hội",
            effective: ground.system.today.adding(days: 1), predecessors: [ground.agencies[0]],
            successors: [.existing(ground.agencies[2])])
        try await ground.system.perform(Reorganise(draft), as: ground.standingOfficer)
        ground.pass(days: 2)
        try await ground.system.perform(RecordMergers(id), as: ground.standingOfficer)
        let merged = try #require(try await enrolments(id, ground).first { $0.agency == ground.agencies[0] })
        #expect(merged.state == .merged)
        #expect(merged.last(.merged)?.into == ground.agencies[2])
        #expect(merged.last(.merged)?.document?.number == "58/NQ")
        #expect(
            await ground.system.refusal(RecordMergers(id), as: ground.standingOfficer) == .round(.nobodyChosen))
        try await ground.close()
    }

    @Test func `a frozen document keeps its figures whatever happens later`() async throws {
        let ground = try await TrailGround()
        let (id, _) = try await ground.makeDecidedRound()
        let officer = ground.standingOfficer
        let paper = try await ground.system.perform(MakeRoundPaper(.summary, of: id), as: officer)
        try await ground.system.perform(FreezeRoundPaper(paper, version: 1), as: officer)
        for one in try await enrolments(id, ground) {
            try await ground.system.perform(
                RecordEnrolmentStep(
                    .withdrawn, of: one.id, on: ground.system.today, document: CitedDocument(number: "9/QĐ"),
                    reason: "Giải thể"), as: officer)
        }
        #expect(
            await ground.system.refusal(RecountRoundPaper(paper, version: 2), as: officer) == .round(.paperFrozen))
        let visible = Visible(to: officer, under: .seeRounds)
        let frozen = try await ground.system.read { try RoundPaperStore.find(paper, visible: visible, in: $0) }
        #expect(frozen.figures.rows(.approved).count == 2 && frozen.figures.rows(.withdrawn).isEmpty)
        let directory = try await ground.system.directory()
        let letter = RoundPaperLetter(
            frozen, of: try await round(id, ground), directory: directory, zone: ground.system.zone)
        let text = try #require(letter).letter
        #expect(text.appendices.count == 1)
        #expect(try !text.docx().isEmpty)
        try await ground.close()
    }
}
