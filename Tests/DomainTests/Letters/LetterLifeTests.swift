// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct LetterLifeTests {
    private static let day = Day(iso: "2026-11-18") ?? Day(number: 0)
    private static let agency = ID<Agency>(high: 1, low: 1)
    private static let writer = ID<Person>(high: 2, low: 1)
    private static let head = ID<Person>(high: 2, low: 2)
    private static let clerk = ID<Person>(high: 2, low: 3)

    private func step(_ person: ID<Person>, _ minute: Int = 0) -> Letter.Step {
        Letter.Step(at: Instant(milliseconds: 1_790_000_000_000 + Int64(minute) * 60_000), by: person)
    }

    private var content: LetterContent {
        LetterContent(
            kind: .dispatch, unit: "TĐC", subject: "đôn đốc", others: ["UBND xã Ả Rập"], body: "Đề nghị thực hiện.",
            signer: "Nguyễn Đức Long")
    }

    private func draft() -> Letter {
        Letter(id: ID(high: 9, low: 9), agency: Self.agency, content: content, drafted: step(Self.writer))
    }

    private func approved() throws -> Letter {
        var letter = draft()
        try letter.submit(by: step(Self.writer, 1))
        try letter.decide(isApproved: true, opinion: "", by: step(Self.head, 2), hands: [])
        return letter
    }

    private func line(_ number: Int) -> OutgoingEntry {
        OutgoingEntry(
            id: ID(high: 8, low: 8), register: RegisterKey(agency: Self.agency, issuer: "", series: "all", year: 2026),
            first: number, symbol: "SKHCN-TĐC", dated: Self.day, subject: "", made: step(Self.clerk))
    }

    @Test func `a letter goes from its draft to its sending, station by station`() throws {
        var letter = draft()
        #expect(letter.state == .draft)
        try letter.submit(by: step(Self.writer, 1))
        #expect(letter.state == .submitted)
        try letter.decide(isApproved: true, opinion: "", by: step(Self.head, 2), hands: [])
        #expect(letter.state == .approved && letter.number == nil)
        try letter.take(line(7), by: step(Self.clerk, 3))
        #expect(letter.state == .numbered && letter.number == "07/SKHCN-TĐC")
        try letter.attach(ID(high: 5, low: 5), by: step(Self.clerk, 4))
        #expect(letter.state == .signed)
        try letter.send(by: "bản giấy", step(Self.clerk, 5))
        #expect(letter.state == .sent)
    }

    @Test func `a letter handed over to a successor needs the successor's approval`() throws {
        var letter = try approved()
        letter.handOver(to: ID(high: 1, low: 2))
        #expect(letter.state == .draft)
        #expect(throws: Refusal.letter(.notApproved)) { try letter.take(line(7), by: step(Self.clerk, 3)) }
    }

    @Test func `changing the words voids the approval and what was handed in`() throws {
        var letter = try approved()
        var words = content
        words.body = "Đề nghị thực hiện ngay."
        try letter.edit(words, by: step(Self.writer, 3))
        #expect(letter.state == .draft)
        #expect(throws: Refusal.letter(.notApproved)) { try letter.take(line(1), by: step(Self.clerk, 4)) }
        #expect(throws: Refusal.letter(.notSubmitted)) {
            try letter.decide(isApproved: true, opinion: "", by: step(Self.head, 4), hands: [])
        }
    }

    @Test func `who drafted, changed or handed in a letter does not approve it`() throws {
        var letter = draft()
        try letter.submit(by: step(Self.writer, 1))
        #expect(throws: Refusal.letter(.drafterCannotApprove)) {
            try letter.decide(isApproved: true, opinion: "", by: step(Self.writer, 2), hands: [])
        }
        var changed = draft()
        try changed.edit(content, by: step(Self.head, 1))
        try changed.submit(by: step(Self.writer, 2))
        #expect(throws: Refusal.letter(.drafterCannotApprove)) {
            try changed.decide(isApproved: true, opinion: "", by: step(Self.head, 3), hands: [])
        }
    }

    @Test func `a returned letter says why, and may be handed in again`() throws {
        var letter = draft()
        try letter.submit(by: step(Self.writer, 1))
        #expect(throws: Refusal.letter(.returnNeedsReason)) {
            try letter.decide(isApproved: false, opinion: " ", by: step(Self.head, 2), hands: [])
        }
        try letter.decide(isApproved: false, opinion: "Sửa nơi nhận", by: step(Self.head, 2), hands: [])
        #expect(letter.state == .returned)
        try letter.submit(by: step(Self.writer, 3))
        #expect(letter.state == .submitted)
    }

    @Test func `what is incomplete is not handed in, and says what is missing`() {
        let missing: [(LetterRefusal, (inout LetterContent) -> Void)] = [
            (.subjectMissing, { $0.subject = " " }), (.bodyMissing, { $0.body = "\n" }),
            (.addresseeMissing, { $0.others = [] }), (.signerMissing, { $0.signer = "" }),
        ]
        for (refusal, change) in missing {
            var letter = draft()
            change(&letter.content)
            #expect(throws: Refusal.letter(refusal)) { try letter.submit(by: step(Self.writer)) }
        }
        var decision = draft()
        decision.content.kind = .decision
        decision.content.others = []
        #expect(throws: Never.self) { try decision.submit(by: step(Self.writer)) }
    }

    @Test func `a number stays taken: a numbered letter is not changed, only sent or not issued with a reason`() throws
    {
        var letter = try approved()
        try letter.take(line(12), by: step(Self.clerk, 3))
        #expect(throws: Refusal.letter(.alreadyNumbered)) { try letter.edit(content, by: step(Self.writer)) }
        #expect(throws: Refusal.letter(.alreadyNumbered)) { try letter.drop(by: step(Self.writer)) }
        #expect(throws: Refusal.letter(.alreadyNumbered)) { try letter.take(line(13), by: step(Self.clerk)) }
        #expect(throws: Refusal.letter(.notSigned)) { try letter.send(by: "", step(Self.clerk)) }
        #expect(throws: Refusal.letter(.abandonNeedsReason)) { try letter.abandon(reason: "", by: step(Self.clerk)) }
        try letter.abandon(reason: "sai nơi nhận", by: step(Self.clerk, 4))
        #expect(letter.state == .abandoned && letter.number == "12/SKHCN-TĐC")
        #expect(throws: Refusal.letter(.ended)) { try letter.send(by: "", step(Self.clerk)) }
    }

    @Test func `before a number there is nothing to sign, to send or to leave unissued`() throws {
        var letter = try approved()
        #expect(throws: Refusal.letter(.notNumbered)) { try letter.attach(ID(high: 1, low: 1), by: step(Self.clerk)) }
        #expect(throws: Refusal.letter(.notNumbered)) { try letter.abandon(reason: "x", by: step(Self.clerk)) }
        try letter.drop(by: step(Self.writer))
        #expect(letter.state == .dropped)
    }
}
