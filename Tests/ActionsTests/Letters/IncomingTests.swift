// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

struct IncomingTests {
    private func document(_ ground: LetterGround, _ number: String = "12/BC-SNV") -> IncomingDocument {
        IncomingDocument(
            arrivedOn: ground.system.today, author: "Sở Nội vụ", number: number, dated: nil, subject: "Báo cáo quý")
    }

    @Test func `what comes in is numbered in turn, also when two enter at once`() async throws {
        let ground = try await LetterGround()
        let (system, clerk) = (ground.system, ground.clerk)
        let papers = (0..<20).map { document(ground, "\($0)/SNV") }
        let numbers = try await withThrowingTaskGroup(of: Int.self) { group in
            for paper in papers { group.addTask { try await system.perform(EnterIncoming(paper), as: clerk) } }
            return try await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(numbers.sorted() == Array(1...20))
        try await ground.close()
    }

    @Test func `a sent letter proposes itself to whom it went, and is entered once`() async throws {
        let ground = try await LetterGround()
        let sent = try await ground.sent()
        let addressee = ground.ground.agencies[0]
        let clerk = ground.ground.actor(.clerk, of: addressee, person: 61)
        let zone = ground.system.zone
        func proposals(_ agency: ID<Agency>) async throws -> [ArrivedDocuments.Proposal] {
            try await ground.system.read { try ArrivedDocuments.proposals(for: agency, zone: zone, in: $0) }
        }
        let found = try #require(try await proposals(addressee).first)
        #expect(found.source == .letter(sent) && found.document.number == "01/UBND-KGVX")
        #expect(try await proposals(ground.ground.agencies[1]).isEmpty)
        try await ground.system.perform(EnterIncoming(found.document, from: found.source), as: clerk)
        #expect(try await proposals(addressee).isEmpty)
        let again = EnterIncoming(found.document, from: found.source)
        #expect(await ground.refusal(again, as: clerk) == .letter(.alreadyEntered(number: 1)))
        // It did not come to anybody else.
        let other = ground.ground.actor(.clerk, of: ground.ground.agencies[1], person: 62)
        #expect(await ground.isHidden(again, from: other))
        try await ground.close()
    }

    @Test func `a paper reply proposes itself to the body that accepts`() async throws {
        let ground = try await LetterGround()
        let order = try #require(try await ground.orders(due: ground.system.today.adding(days: 3)).first)
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bc.pdf", kind: "pdf", size: 12)
        let recorder = ground.ground.actor(.committeeOffice, of: ground.office, person: 71)
        try await ground.system.perform(
            RecordPaperReply(
                order.id, content: ReportContent(text: "Đã làm", files: [file]),
                recorded: .init(channel: .paper, document: "88/BC-SNV", on: ground.system.today)), as: recorder)
        let zone = ground.system.zone
        let found = try await ground.system.read {
            try ArrivedDocuments.proposals(for: order.acceptingBody, zone: zone, in: $0)
        }
        #expect(found.contains { $0.document.number == "88/BC-SNV" })
        try await ground.close()
    }

    private func lines(_ ground: LetterGround, of actor: Actor) async throws -> [IncomingEntry] {
        let (year, own) = (ground.system.today.year, Visible(to: actor, under: .seeLetters))
        return try await ground.system.read { try RegisterStore.incoming(year: year, visible: own, in: $0) }
    }

    @Test func `a line is put right with a reason against the version that was read, and keeps its number`()
        async throws
    {
        let ground = try await LetterGround()
        try await ground.system.perform(EnterIncoming(document(ground)), as: ground.clerk)
        let line = try #require(try await lines(ground, of: ground.clerk).first)
        var right = line.document
        right.subject = "Báo cáo năm “2026” — ﷽ e\u{0301}"
        let bare = CorrectIncoming(line.id, version: 1, document: right, reason: " ")
        #expect(await ground.refusal(bare, as: ground.clerk) == .letter(.correctionNeedsReason))
        var empty = right
        empty.author = ""
        let authorless = CorrectIncoming(line.id, version: 1, document: empty, reason: "nhầm")
        #expect(await ground.refusal(authorless, as: ground.clerk) == .letter(.authorMissing))
        let correct = CorrectIncoming(line.id, version: 1, document: right, reason: "Ghi nhầm trích yếu")
        let other = ground.ground.actor(.clerk, of: ground.ground.agencies[0], person: 61)
        #expect(await ground.isHidden(correct, from: other))
        #expect(await ground.isHidden(correct, from: ground.drafter))
        try await ground.system.perform(correct, as: ground.clerk)
        #expect(await ground.isConflict(correct, as: ground.clerk))
        let after = try #require(try await lines(ground, of: ground.clerk).first)
        #expect(after.document == right && after.number == line.number && after.version == 2)
        let told = try await ground.system.read { try TrailHistory.of(line.id, in: $0) }
        #expect(told.map(\.action) == [.letter(.correctIncoming), .letter(.enterIncoming)])
        #expect(told[0].changes.contains(TrailChange(.reason, to: "Ghi nhầm trích yếu")))
        #expect(try await ground.ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a line struck out stays, its number is not given again, and its document can be entered again`()
        async throws
    {
        let ground = try await LetterGround()
        let sent = try await ground.sent()
        let clerk = ground.ground.actor(.clerk, of: ground.ground.agencies[0], person: 61)
        let paper = document(ground, "01/UBND-KGVX")
        try await ground.system.perform(EnterIncoming(paper, from: .letter(sent)), as: clerk)
        let line = try #require(try await lines(ground, of: clerk).first)
        #expect(
            await ground.refusal(StrikeIncoming(line.id, version: 1, reason: ""), as: clerk)
                == .letter(.strikeNeedsReason))
        let strike = StrikeIncoming(line.id, version: 1, reason: "Vào sổ nhầm ngày")
        #expect(await ground.isHidden(strike, from: ground.clerk))
        try await ground.system.perform(strike, as: clerk)
        let again = StrikeIncoming(line.id, version: 2, reason: "lần nữa")
        #expect(await ground.refusal(again, as: clerk) == .letter(.entryIsStruck))
        let correct = CorrectIncoming(line.id, version: 2, document: paper, reason: "sửa")
        #expect(await ground.refusal(correct, as: clerk) == .letter(.entryIsStruck))
        let next = try await ground.system.perform(EnterIncoming(paper, from: .letter(sent)), as: clerk)
        let all = try await lines(ground, of: clerk)
        #expect(next == 2 && all.map(\.number) == [1, 2])
        #expect(all[0].strike?.reason == "Vào sổ nhầm ngày" && all[0].document == paper && all[1].strike == nil)
        #expect(try await ground.ground.verify().isEmpty)
        try await ground.close()
    }
}
