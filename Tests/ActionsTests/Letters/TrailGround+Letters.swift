// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension TrailGround {
    /// A letter of reminding from its draft to its sending, the registers, and the rhythm: every row of letters.
    func tellLetters() async throws {
        let drafter = actor(.committeeOffice, of: root, person: 21)
        let head = actor(.provincialLeader, of: root, person: 22)
        let clerk = actor(.clerk, of: root, person: 23)
        let order = try await remindable()
        try await system.perform(RemindAssignment(order.id, text: "Đề nghị báo cáo"), as: head)
        try await system.perform(
            ChangeLetterOffice(
                issuers: [LetterIssuer(key: "", name: "UBND tỉnh Sông Mây", symbol: "UBND")], series: .together,
                version: 0),
            as: clerk)
        let letters = try await system.perform(DraftChase([order.id], isOneForAll: true), as: drafter)
        guard let letter = letters.first else { throw StoreError.notFound }
        let all = Visible(to: .system(), under: .seeLetters)
        var content = try await system.read { try LetterStore.find(letter, visible: all, in: $0) }.content
        content.signer = "Bùi Quốc Toàn"
        try await system.perform(EditLetter(letter, version: 1, content: content), as: drafter)
        try await system.perform(SubmitLetter(letter, version: 2), as: drafter)
        try await system.perform(ApproveLetter(letter, version: 3), as: head)
        try await system.perform(NumberLetter(letter, version: 4, on: system.today), as: clerk)
        let file = ReceivedFile(hash: [UInt8](repeating: 5, count: 32), name: "ky.pdf", kind: "pdf", size: 9)
        try await system.perform(AttachSignedLetter(letter, version: 5, file: file), as: clerk)
        try await system.perform(SendLetter(letter, version: 6), as: clerk)
        let paper = IncomingDocument(
            arrivedOn: system.today, author: "Bộ Khoa học và Công nghệ", number: "5/BKHCN", dated: nil,
            subject: "Công văn")
        try await system.perform(EnterIncoming(paper), as: clerk)
        let (year, own) = (system.today.year, Visible(to: clerk, under: .seeLetters))
        let line = try await system.read { try RegisterStore.incoming(year: year, visible: own, in: $0) }.first
        guard let line else { throw StoreError.notFound }
        try await system.perform(
            CorrectIncoming(line.id, version: 1, document: paper, reason: "Ghi lại cho đúng"), as: clerk)
        try await system.perform(StrikeIncoming(line.id, version: 2, reason: "Vào sổ nhầm"), as: clerk)
        var rhythm = ChaseRhythm()
        rhythm.isOn = true
        try await system.perform(ChangeChaseRhythm(rhythm, version: 0), as: drafter)
        try await ChaseDesk.prepare(in: system)
    }

    /// An order that falls due today and waits for its agency.
    private func remindable() async throws -> Assignment {
        try await issueNotice("88/TB-UBND", orders: 1, due: .on(system.today))
        let found = try await assignments().first { $0.due == system.today && $0.awaitsAgency && $0.agency != root }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
