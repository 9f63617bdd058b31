// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import OfficialDocument
import Store
import Testing
import WorkingTime

/// Decisions that came on paper, bodies that write under their own symbol, bodies of agencies that end.
@Suite struct CommitteePaperTests {
    /// The standing office is the third agency.
    struct Scene {
        let ground: TrailGround
        let officer: Actor
        let second: Actor
        let secretary: Actor
        var system: Actions.System { ground.system }

        init() async throws {
            ground = try await TrailGround()
            officer = ground.actor(.standingOfficer, of: ground.agencies[2], person: 5)
            second = ground.actor(.standingOfficer, of: ground.agencies[2], person: 6)
            secretary = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        }

        func decision(_ id: ID<CommitteeDecision>) async throws -> CommitteeDecision {
            try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
        }

        func paper(sent day: Day) -> DraftCommitteeDecision.Paper {
            DraftCommitteeDecision.Paper(
                of: ground.agencies[0], CommitteeDecision.Arrival(channel: .paper, on: day))
        }

        func record(
            sent day: Day, issued: Day, file: ReceivedFile? = nil
        ) async throws -> ID<CommitteeDecision> {
            let id = try await system.perform(
                DraftCommitteeDecision(
                    ReadCommitteeDecision(CommitteeActionsTests.text), scope: .agency, paper: paper(sent: day),
                    file: file), as: officer)
            let read = try await decision(id)
            var document = read.document
            document.issuedOn = issued
            try await system.perform(
                EditCommitteeDecision(id, version: 1, document: document, content: read.content), as: officer)
            return id
        }

        /// The province's committee, with its standing office and its own symbol.
        @discardableResult
        func foundProvince(symbol: String = "BCĐISO") async throws -> ID<SteeringCommittee> {
            let id = try await system.perform(
                DraftCommitteeDecision(
                    ReadCommitteeDecision(CommitteeActionsTests.text), scope: .province,
                    file: CommitteeActionsTests.file), as: officer)
            let read = try await decision(id)
            var (document, content) = (read.document, read.content)
            document.issuedOn = system.today
            content.name = "Ban Chỉ đạo ISO hành chính tỉnh"
            content.symbol = symbol
            content.standingOffice = officer.agency
            try await system.perform(
                EditCommitteeDecision(id, version: 1, document: document, content: content), as: officer)
            try await system.perform(HandInCommitteeDecision(id, version: 2), as: officer)
            try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: second)
            return try #require(try await decision(id).committee)
        }
    }

    @Test func `what came on paper is the agency's, counts for the day it was sent, and a second person receives it`()
        async throws
    {
        let scene = try await Scene()
        let (system, today) = (scene.system, scene.system.today)
        let id = try await scene.record(sent: today.adding(days: -3), issued: today.adding(days: -5))
        let recorded = try await scene.decision(id)
        #expect(recorded.agency == scene.secretary.agency && recorded.keeper == scene.officer.agency)
        // Without a file: the paper itself is in the office.
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: scene.officer)
        #expect(
            await scene.ground.refusal(ReceiveCommitteeDecision(id, version: 3), by: scene.officer)
                == .committee(.ownCannotBeReceived))
        #expect(await scene.ground.isHidden(ReceiveCommitteeDecision(id, version: 3), from: scene.secretary))
        try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: scene.second)
        let received = try await scene.decision(id)
        #expect(received.state == .received && received.sentOn(in: system.zone) == today.adding(days: -3))
        let standing = CommitteeStanding(
            received, due: today.adding(days: -2), on: today, calendar: system.calendar, zone: system.zone)
        #expect(standing.workingDaysLate == nil)
        let own = try await system.read { try CommitteeStore.of(scene.secretary.agency, in: $0) }
        #expect(own.count == 1)
        #expect(try await scene.ground.verify().isEmpty)
        try await scene.ground.close()
    }

    @Test func `a paper is refused for one's own agency, of a day to come, or sent before it was issued`() async throws
    {
        let scene = try await Scene()
        let today = scene.system.today
        func draft(_ agency: ID<Agency>, _ day: Day) -> DraftCommitteeDecision {
            DraftCommitteeDecision(
                ReadCommitteeDecision(nil), scope: .agency,
                paper: .init(of: agency, CommitteeDecision.Arrival(channel: .email, on: day)), file: nil)
        }
        let ground = scene.ground
        #expect(
            await ground.refusal(draft(scene.officer.agency, today), by: scene.officer) == .committee(.ownIsHandedIn))
        #expect(
            await ground.refusal(draft(ground.agencies[0], today.adding(days: 1)), by: scene.officer)
                == .committee(.sentInFuture(today.adding(days: 1))))
        #expect(
            await ground.refusal(draft(ID(high: 1, low: 1), today), by: scene.officer) == .committee(.agencyUnknown))
        #expect(await ground.isHidden(draft(ground.agencies[1], today), from: scene.secretary))
        let id = try await scene.record(sent: today.adding(days: -9), issued: today.adding(days: -5))
        #expect(
            await ground.refusal(HandInCommitteeDecision(id, version: 2), by: scene.officer)
                == .committee(.sentBeforeIssued(sent: today.adding(days: -9), issued: today.adding(days: -5))))
        try await ground.close()
    }

    @Test func `recorded as the report of an order it needs its file, and the order is done on the day it was sent`()
        async throws
    {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        let notice = try await ground.importDraft("28/TB-UBND", by: ground.officer)
        try await ground.issue(notice, "28/TB-UBND", orders: 1, by: ground.officer) { order in
            order.text = "Thành lập ngay Ban Chỉ đạo ISO tại các cơ quan, gửi Quyết định thành lập."
            order.acceptingBody = ground.agencies[2]
            order.coordinators = []
        }
        func assignment() async throws -> Assignment {
            try #require(try await ground.assignments().first { $0.agency == scene.secretary.agency })
        }
        ground.pass(days: 4)
        let today = system.today
        let bare = try await scene.record(sent: today.adding(days: -1), issued: today.adding(days: -2))
        let order = try await assignment().id
        let without = HandInCommitteeDecision(bare, version: 2, assignment: order, text: "Gửi kèm.")
        #expect(await ground.refusal(without, by: scene.officer) == .assignment(.paperReplyNeedsFile))
        try await system.perform(DropCommitteeDecision(bare, version: 2), as: scene.officer)
        let id = try await scene.record(
            sent: today.adding(days: -1), issued: today.adding(days: -2), file: CommitteeActionsTests.file)
        let other = try #require(try await ground.assignments().first { $0.agency != scene.secretary.agency })
        #expect(
            await ground.isHidden(
                HandInCommitteeDecision(id, version: 2, assignment: other.id, text: "Gửi kèm."), from: scene.officer))
        try await system.perform(
            HandInCommitteeDecision(id, version: 2, assignment: order, text: "Gửi kèm."), as: scene.officer)
        try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: scene.second)
        #expect(try await assignment().state == .accepted)
        #expect(try await assignment().doneOn == today.adding(days: -1))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `what its agency sent is not received a second time from paper, until it was returned`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        let day = system.today.adding(days: -5)
        let own = try await system.perform(
            DraftCommitteeDecision(
                ReadCommitteeDecision(CommitteeActionsTests.text), scope: .agency, file: CommitteeActionsTests.file),
            as: scene.secretary)
        var (document, content) = (try await scene.decision(own).document, try await scene.decision(own).content)
        document.issuedOn = day
        try await system.perform(
            EditCommitteeDecision(own, version: 1, document: document, content: content), as: scene.secretary)
        let paper = try await scene.record(sent: day, issued: day)
        content = try await scene.decision(paper).content
        document.number = "12 / qđ-snv"
        try await system.perform(
            EditCommitteeDecision(paper, version: 2, document: document, content: content), as: scene.officer)
        // Two drafts hinder nobody; what was sent does.
        try await system.perform(HandInCommitteeDecision(own, version: 2), as: scene.secretary)
        let again = HandInCommitteeDecision(paper, version: 3)
        let refusal = Refusal.committee(.alreadySent(number: "12/QĐ-SNV", on: day))
        #expect(await ground.refusal(again, by: scene.officer) == refusal)
        try await system.perform(ReturnCommitteeDecision(own, version: 3, reason: "Thiếu dấu"), as: scene.second)
        try await system.perform(again, as: scene.officer)
        try await system.perform(ReceiveCommitteeDecision(paper, version: 4), as: scene.second)
        #expect(
            await ground.refusal(HandInCommitteeDecision(own, version: 4), by: scene.secretary)
                == .committee(.alreadySent(number: "12 / qđ-snv", on: day)))
        try await ground.close()
    }

    @Test func `a body writes under its own symbol, from its own register, signed for the collective`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        let body = try await scene.foundProvince()
        let key = IssuingCommittee.key(of: body)
        let content = LetterContent(
            kind: .decision, issuer: key, subject: "thành lập đoàn kiểm tra", body: "Điều 1. Thành lập đoàn kiểm tra.")
        let id = try await system.perform(DraftLetter(content), as: scene.officer)
        let stranger = ground.actor(.isoSecretary, of: ground.agencies[0], person: 3)
        #expect(await ground.refusal(DraftLetter(content), by: stranger) == .letter(.issuerUnknown))
        try await system.perform(SubmitLetter(id, version: 1), as: scene.officer)
        try await system.perform(
            ApproveLetter(id, version: 2), as: ground.actor(.agencyHead, of: scene.officer.agency, person: 21))
        let clerk = ground.actor(.clerk, of: scene.officer.agency, person: 22)
        let number = try await system.perform(NumberLetter(id, version: 3, on: system.today), as: clerk)
        #expect(number == "01/QĐ-BCĐISO")
        let (letter, office, directory) = try await system.read { snapshot in
            let found = try LetterStore.find(
                id, visible: Visible(to: scene.officer, under: .seeLetters), in: snapshot)
            return (
                found, try LetterStore.wholeOffice(of: found.agency, on: nil, in: snapshot),
                try AgencyStore.directory(in: snapshot)
            )
        }
        #expect(letter.content.authority == ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "GIÁM ĐỐC SỞ"])
        #expect(letter.content.signer == "Nguyễn Văn Ký")
        let paper = try #require(LetterPaper(letter, office: office, directory: directory)).document(on: system.today)
        #expect(paper.issuingBody == "BAN CHỈ ĐẠO ISO HÀNH CHÍNH TỈNH" && paper.superiorBody == "UBND TỈNH SÔNG MÂY")
        // The office's own register is another one.
        let own = LetterContent(kind: .decision, subject: "việc khác", body: "Điều 1. Việc khác.", signer: "Lê Văn Bảy")
        let second = try await system.perform(DraftLetter(own), as: scene.officer)
        try await system.perform(SubmitLetter(second, version: 1), as: scene.officer)
        try await system.perform(
            ApproveLetter(second, version: 2), as: ground.actor(.agencyHead, of: scene.officer.agency, person: 21))
        #expect(try await system.perform(NumberLetter(second, version: 3, on: system.today), as: clerk) == "01/QĐ-SYT")
        // Another agency that becomes its standing office goes on with its numbers, and begins its own at 1.
        let next = ground.agencies[0]
        let stands = try await system.read { snapshot in
            try [id, second].map { letter in
                let register = try #require(try RegisterStore.entry(of: letter, in: snapshot)).register
                let its = RegisterKey(
                    agency: next, issuer: register.issuer, series: register.series, year: register.year)
                return try RegisterStore.stand(of: its, in: snapshot).next
            }
        }
        #expect(stands == [2, 1])
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a standing office that is no more keeps nobody from going on`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        _ = try await scene.foundProvince()
        let today = system.today
        func office() async throws -> ID<Agency>? {
            try await system.read { try CommitteeStore.standingOffice(on: today, in: $0) }
        }
        #expect(try await office() == ground.agencies[2])
        _ = try await system.database.write {
            try $0.run("UPDATE agency SET valid_to = \(today.adding(days: -1)) WHERE id = \(ground.agencies[2])")
        }
        #expect(try await office() == nil)
        try await ground.close()
    }

    @Test func `an agency that ends takes its committee with it, its plan and its part in others go on`() async throws {
        let scene = try await Scene()
        let (ground, system) = (scene.ground, scene.system)
        let province = try await scene.foundProvince()
        let id = try await scene.record(sent: system.today, issued: system.today)
        try await system.perform(HandInCommitteeDecision(id, version: 2), as: scene.officer)
        try await system.perform(ReceiveCommitteeDecision(id, version: 3), as: scene.second)
        let body = try #require(try await scene.decision(id).committee)
        let plan = try await system.perform(
            MakePlan(
                year: system.today.year,
                content: PlanContent(title: "Kế hoạch", items: [.init(key: 1, text: "Tập huấn")])), as: scene.secretary)
        ground.pass(days: 2)
        let effective = system.today
        func merge(_ ended: ID<Agency>) -> Reorganise {
            Reorganise(
                ReorganisationDraft(
                    kind: .merge, number: "12/NQ-HĐND", decidedOn: effective, issuer: "HĐND tỉnh", effective: effective,
                    predecessors: [ended], successors: [.existing(ground.agencies[1])]))
        }
        let keeper = ground.actor(.standingOfficer, of: ground.root, person: 50)
        try await system.perform(merge(ground.agencies[0]), as: keeper)
        try await system.perform(merge(ground.agencies[2]), as: keeper)
        let (ended, members, moved, office, history) = try await system.read { snapshot in
            let all = Visible(to: .system(), under: .seeCommittees)
            return (
                try CommitteeStore.find(body, visible: all, in: snapshot),
                try CommitteeStore.members(of: body, in: snapshot), try PlanStore.plan(plan, in: snapshot),
                try CommitteeStore.standingOffice(on: effective, in: snapshot),
                try ReorganisationStore.handedOver(record: body.bytes, in: snapshot)
            )
        }
        #expect(ended.endedOn == effective && members.allSatisfy { $0.until == effective })
        #expect(history.map(\.what.kind) == [.committee] && history.first?.what.to == nil)
        #expect(moved.agency == ground.agencies[1])
        // Who is the standing office follows its agency: otherwise nobody could act in it any more.
        #expect(office == ground.agencies[1])
        let standing = try await system.read { try ReorganisationStore.handedOver(record: province.bytes, in: $0) }
        #expect(standing.map(\.what.kind) == [.standingOffice])
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }
}
