// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

struct LetterActionsTests {
    @Test func `only a sent letter is seen by whom it went to, and only its own office sees drafts`() async throws {
        let ground = try await LetterGround()
        let addressee = ground.ground.actor(.isoSecretary, of: ground.ground.agencies[0])
        let stranger = ground.ground.actor(.isoSecretary, of: ground.ground.agencies[1])
        let drafted = try await ground.draft()
        let sent = try await ground.sent()
        func sees(_ actor: Actor, _ id: ID<Letter>) async throws -> Bool {
            let visible = Visible(to: actor, under: .seeLetters)
            return try await ground.system.read { snapshot in
                do { _ = try LetterStore.find(id, visible: visible, in: snapshot) } catch StoreError.notFound {
                    return false
                }
                return true
            }
        }
        #expect(try await sees(ground.clerk, drafted))
        #expect(try await sees(addressee, sent))
        #expect(try await !sees(addressee, drafted))
        #expect(try await !sees(stranger, sent))
        #expect(await ground.isHidden(EditLetter(sent, version: 6, content: ground.content()), from: addressee))
        try await ground.close()
    }

    @Test func `a decision is on the version that was read`() async throws {
        let ground = try await LetterGround()
        let id = try await ground.draft()
        try await ground.system.perform(SubmitLetter(id, version: 1), as: ground.drafter)
        try await ground.system.perform(EditLetter(id, version: 2, content: ground.content("khác")), as: ground.drafter)
        #expect(await ground.isConflict(ApproveLetter(id, version: 2), as: ground.head))
        #expect(await ground.refusal(ApproveLetter(id, version: 3), as: ground.head) == .letter(.notSubmitted))
        try await ground.system.perform(SubmitLetter(id, version: 3), as: ground.drafter)
        try await ground.system.perform(ApproveLetter(id, version: 4), as: ground.head)
        try await ground.system.perform(EditLetter(id, version: 5, content: ground.content("nữa")), as: ground.drafter)
        #expect(try await ground.letter(id).state == .draft)
        let number = NumberLetter(id, version: 6, on: ground.system.today)
        #expect(await ground.refusal(number, as: ground.clerk) == .letter(.notApproved))
        #expect(try await ground.register().isEmpty)
        try await ground.close()
    }

    @Test func `fifty letters numbered at once get fifty numbers in a row`() async throws {
        let ground = try await LetterGround()
        var letters: [ID<Letter>] = []
        for place in 0..<50 { letters.append(try await ground.approved(ground.content("việc \(place)"))) }
        let (system, clerk, today) = (ground.system, ground.clerk, ground.system.today)
        let numbers = try await withThrowingTaskGroup(of: String.self) { group in
            for letter in letters {
                group.addTask {
                    try await system.perform(NumberLetter(letter, version: 3, on: today), as: clerk)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(numbers.count == 50)
        #expect(numbers.contains("01/UBND-KGVX") && numbers.contains("50/UBND-KGVX"))
        let lines = try await ground.register()
        #expect(lines.map(\.first) == Array(1...50))
        #expect(Set(lines.compactMap(\.letter)) == Set(letters))
        try await ground.close()
    }

    @Test func `one letter numbered by two at once gets one number`() async throws {
        let ground = try await LetterGround()
        let id = try await ground.approved()
        let (system, clerk, today) = (ground.system, ground.clerk, ground.system.today)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<2 {
                group.addTask { _ = try? await system.perform(NumberLetter(id, version: 3, on: today), as: clerk) }
            }
        }
        #expect(try await ground.register().count == 1)
        try await ground.close()
    }

    @Test func `a refused numbering takes no number`() async throws {
        let ground = try await LetterGround()
        _ = try await ground.numbered()
        let id = try await ground.approved()
        let yesterday = ground.system.today.adding(days: -1)
        let back = NumberLetter(id, version: 3, on: yesterday)
        #expect(await ground.refusal(back, as: ground.clerk) == .letter(.numberBackDated(last: ground.system.today)))
        let inserted = NumberLetter(id, version: 3, number: 1, on: ground.system.today)
        #expect(await ground.refusal(inserted, as: ground.clerk) == .letter(.numberNotNext(next: 2)))
        let next = NumberLetter(id, version: 3, number: 2, on: ground.system.today)
        #expect(try await ground.system.perform(next, as: ground.clerk) == "02/UBND-KGVX")
        try await ground.close()
    }

    @Test func `a number that is not used stays in the register with its reason`() async throws {
        let ground = try await LetterGround()
        let id = try await ground.numbered()
        try await ground.system.perform(AbandonLetter(id, version: 4, reason: "sai nơi nhận"), as: ground.clerk)
        _ = try await ground.numbered()
        let lines = try await ground.register()
        #expect(lines.map(\.first) == [1, 2])
        #expect(lines[0].note == "sai nơi nhận" && lines[0].cause?.kind == .notIssued)
        try await ground.close()
    }

    @Test func `kinds are numbered together or apart, as the office set`() async throws {
        let ground = try await LetterGround()
        let issuers = [LetterIssuer(key: "", name: "UBND tỉnh Sông Mây", symbol: "UBND")]
        try await ground.system.perform(
            ChangeLetterOffice(issuers: issuers, series: .dispatchApart, version: 0), as: ground.clerk)
        _ = try await ground.numbered()
        _ = try await ground.numbered(ground.content("kết luận", kind: .notice))
        #expect(try await ground.register("cv").map(\.first) == [1])
        #expect(try await ground.register("named").map(\.symbol) == ["TB-UBND"])
        #expect(
            await ground.isConflict(
                ChangeLetterOffice(issuers: issuers, series: .together, version: 0), as: ground.clerk))
        try await ground.close()
    }

    @Test func `numbers taken outside go on from the next, and a letter after them`() async throws {
        let ground = try await LetterGround()
        let outside = RecordOutsideNumbers(
            series: "all", line: .init(upTo: 12, on: ground.system.today, reason: "sổ giấy"))
        try await ground.system.perform(outside, as: ground.clerk)
        let id = try await ground.numbered()
        #expect(try await ground.letter(id).number == "13/UBND-KGVX")
        #expect(await ground.refusal(outside, as: ground.clerk) == .letter(.numberTaken(12, next: 14)))
        #expect(await ground.isHidden(outside, from: ground.drafter))
        try await ground.close()
    }

    @Test func `each station is for its role, in its own office`() async throws {
        let ground = try await LetterGround()
        let id = try await ground.approved()
        let number = NumberLetter(id, version: 3, on: ground.system.today)
        #expect(await ground.isHidden(number, from: ground.drafter))
        #expect(await ground.isHidden(number, from: ground.head))
        let other = ground.ground.actor(.clerk, of: ground.ground.agencies[0], person: 40)
        #expect(await ground.isHidden(number, from: other))
        #expect(await ground.isHidden(DraftLetter(ground.content()), from: ground.clerk))
        #expect(await ground.isHidden(ApproveLetter(id, version: 3), from: ground.clerk))
        #expect(await ground.isHidden(SendLetter(id, version: 3), from: ground.head))
        try await ground.close()
    }

    @Test func `odd Vietnamese text goes through as it is, and what is too long is refused`() async throws {
        let ground = try await LetterGround()
        var content = ground.content("“Đợt 1” – ký hiệu <b>&amp; ỡ ễ 😀")
        content.body = "I. MỤC ĐÍCH\n- một;\n- hai"
        let id = try await ground.draft(content)
        #expect(try await ground.letter(id).content == content)
        content.body = String(repeating: "dài ", count: 6_000)
        #expect(await ground.refusal(DraftLetter(content), as: ground.drafter) == .general(.textTooLong(limit: 20_000)))
        content = ground.content(" ")
        #expect(await ground.refusal(DraftLetter(content), as: ground.drafter) == .letter(.subjectMissing))
        content = ground.content()
        content.issuer = "không có"
        #expect(await ground.refusal(DraftLetter(content), as: ground.drafter) == .letter(.issuerUnknown))
        try await ground.close()
    }

    @Test func `a hand in an earlier wording, or on whose behalf it was, is not forgotten with the next`() async throws
    {
        let office = try await LetterGround()
        let second = office.ground.actor(.committeeOffice, of: office.office, person: 27)
        let third = office.ground.actor(.committeeOffice, of: office.office, person: 28)
        let id = try await office.draft()
        try await office.system.perform(
            EditLetter(id, version: 1, content: office.content("bản của người thứ hai")), as: second)
        let standIn = Actor(
            person: third.person, name: third.name, role: .committeeOffice, agency: office.office,
            actingFor: office.head.person)
        try await office.system.perform(
            EditLetter(id, version: 2, content: office.content("bản thay mặt")), as: standIn)
        try await office.system.perform(
            EditLetter(id, version: 3, content: office.content("bản cuối")), as: office.drafter)
        try await office.system.perform(SubmitLetter(id, version: 4), as: office.drafter)
        for actor in [second, third, office.head] {
            let approve = ApproveLetter(id, version: 5)
            #expect(await office.refusal(approve, as: actor) == .letter(.drafterCannotApprove), "\(actor.person)")
        }
        let nobody = office.ground.actor(.committeeOffice, of: office.office, person: 29)
        #expect(await office.refusal(ApproveLetter(id, version: 5), as: nobody) == nil)
        try await office.close()
    }
}
