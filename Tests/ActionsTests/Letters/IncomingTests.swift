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
}
