// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

struct ChaseActionsTests {
    private func reminders(of id: ID<Assignment>, _ ground: LetterGround) async throws -> [ReminderStore.Seen] {
        try await ground.system.read { try ReminderStore.of(id, in: $0) }
    }

    @Test func `a letter to each agency or one to all, recorded on each assignment only when it is sent`() async throws
    {
        let ground = try await LetterGround()
        let orders = try await ground.orders(due: ground.system.today.adding(days: 3))
        ground.ground.pass(days: 10)
        let each = try await ground.system.perform(DraftChase(orders.map(\.id), isOneForAll: false), as: ground.drafter)
        #expect(each.count == Set(orders.map(\.agency)).count)
        let one = try await ground.system.perform(DraftChase(orders.map(\.id), isOneForAll: true), as: ground.drafter)
        let letter = try #require(one.first)
        #expect(one.count == 1)
        let content = try await ground.letter(letter).content
        #expect(content.orders.count == orders.count)
        #expect(content.orders.allSatisfy { ($0.workingDaysLate ?? 0) > 0 })
        #expect(Set(content.addressees) == Set(orders.map(\.agency)))
        #expect(try await reminders(of: orders[0].id, ground).isEmpty)
        var finished = content
        finished.signer = "Bùi Quốc Toàn"
        try await ground.system.perform(EditLetter(letter, version: 1, content: finished), as: ground.drafter)
        try await ground.system.perform(SubmitLetter(letter, version: 2), as: ground.drafter)
        try await ground.system.perform(ApproveLetter(letter, version: 3), as: ground.head)
        try await ground.system.perform(NumberLetter(letter, version: 4, on: ground.system.today), as: ground.clerk)
        #expect(try await reminders(of: orders[0].id, ground).isEmpty)
        let file = ReceivedFile(hash: [UInt8](repeating: 3, count: 32), name: "ky.pdf", kind: "pdf", size: 9)
        try await ground.system.perform(AttachSignedLetter(letter, version: 5, file: file), as: ground.clerk)
        try await ground.system.perform(SendLetter(letter, version: 6), as: ground.clerk)
        for order in orders {
            let seen = try await reminders(of: order.id, ground)
            #expect(seen.map(\.letter?.number) == ["01/UBND"])
            let told = try await ground.system.read { try TrailHistory.ofAssignment(order.id, in: $0) }
            #expect(told.contains { $0.action == .letter(.sendLetter) })
        }
        try await ground.close()
    }

    @Test func `the table is told anew before submission, and what was reported meanwhile leaves it`() async throws {
        let ground = try await LetterGround()
        let orders = try await ground.orders(due: ground.system.today.adding(days: 3))
        ground.ground.pass(days: 10)
        let drafted = try await ground.system.perform(
            DraftChase(orders.map(\.id), isOneForAll: true), as: ground.drafter)
        let id = try #require(drafted.first)
        let before = try await ground.letter(id).content
        ground.ground.pass(days: 7)
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bb.pdf", kind: "pdf", size: 12)
        func report(_ order: Assignment) async throws {
            try await ground.system.perform(
                SubmitReport(order.id, content: ReportContent(text: "Xong", files: [file])),
                as: ground.ground.actor(.isoSecretary, of: order.agency))
        }
        try await report(orders[0])
        var mine = before
        mine.signer = "Bùi Quốc Toàn"
        try await ground.system.perform(
            EditLetter(id, version: 1, content: mine, isRecounting: true), as: ground.drafter)
        let after = try await ground.letter(id).content
        #expect(after.orders.map(\.assignment).count == before.orders.count - 1)
        #expect(!after.orders.contains { $0.assignment == orders[0].id })
        #expect(after.ordersAsOf == ground.system.today && after.signer == "Bùi Quốc Toàn")
        for order in after.orders {
            let then = try #require(before.orders.first { $0.assignment == order.assignment }?.workingDaysLate)
            #expect(try #require(order.workingDaysLate) > then)
        }
        #expect(after.body != before.body && after.body.contains("nhiệm vụ quá hạn"))
        let stale = EditLetter(id, version: 1, content: mine, isRecounting: true)
        #expect(await ground.isConflict(stale, as: ground.drafter))
        for order in orders.dropFirst() { try await report(order) }
        #expect(
            await ground.refusal(EditLetter(id, version: 2, content: after, isRecounting: true), as: ground.drafter)
                == .letter(.nothingLeftInTable))
        #expect(try await ground.letter(id).content == after)
        try await ground.close()
    }

    @Test func `a leader's word is recorded at once and touches nothing else`() async throws {
        let ground = try await LetterGround()
        let order = try #require(try await ground.orders(due: ground.system.today.adding(days: 3)).first)
        try await ground.system.perform(RemindAssignment(order.id, text: "Đề nghị báo cáo ngay"), as: ground.head)
        let seen = try await reminders(of: order.id, ground)
        #expect(seen.map(\.reminder.text) == ["Đề nghị báo cáo ngay"])
        let after = try await ground.ground.assignments().first { $0.id == order.id }
        #expect(after == order)
        #expect(
            await ground.refusal(RemindAssignment(order.id, text: " "), as: ground.head)
                == .letter(.reminderTextMissing))
        let own = ground.ground.actor(.isoSecretary, of: order.agency)
        #expect(await ground.isHidden(RemindAssignment(order.id, text: "tự nhắc"), from: own))
        try await ground.close()
    }

    @Test func `what waits for a decision, or has ended, is not reminded of`() async throws {
        let ground = try await LetterGround()
        let order = try #require(try await ground.orders(due: ground.system.today.adding(days: 3)).first)
        let file = ReceivedFile(hash: [UInt8](repeating: 7, count: 32), name: "bb.pdf", kind: "pdf", size: 12)
        try await ground.system.perform(
            SubmitReport(order.id, content: ReportContent(text: "Xong", files: [file])),
            as: ground.ground.actor(.isoSecretary, of: order.agency))
        #expect(
            await ground.refusal(RemindAssignment(order.id, text: "nhắc"), as: ground.head) == .letter(.nothingToRemind)
        )
        #expect(
            await ground.refusal(DraftChase([order.id], isOneForAll: true), as: ground.drafter)
                == .letter(.nothingToRemind))
        #expect(
            await ground.refusal(DraftChase([], isOneForAll: true), as: ground.drafter) == .assignment(.nothingChosen))
        try await ground.close()
    }

    @Test func `the rhythm prepares a draft once a step, and sends nothing`() async throws {
        let ground = try await LetterGround()
        let orders = try await ground.orders(due: ground.system.today.adding(days: 3))
        let office = try #require(orders.first?.acceptingBody)
        let officer = ground.ground.actor(.standingOfficer, of: office, person: 31)
        var rhythm = ChaseRhythm()
        rhythm.isOn = true
        try await ground.system.perform(ChangeChaseRhythm(rhythm, version: 0), as: officer)
        let due = orders.filter { $0.agency != office && $0.acceptingBody == office }
        let agencies = Set(due.map(\.agency)).count
        #expect(agencies > 0)
        #expect(try await ChaseDesk.prepare(in: ground.system) == agencies)
        #expect(try await ChaseDesk.prepare(in: ground.system) == 0)
        ground.ground.pass(days: 40)
        #expect(try await ChaseDesk.prepare(in: ground.system) == 1)
        #expect(try await ChaseDesk.prepare(in: ground.system) == 0)
        let visible = Visible(to: officer, under: .seeLetters)
        let letters = try await ground.system.read {
            try LetterList.load(LetterCriteria(), visible: visible, page: 1, in: $0).rows.map(\.letter)
        }
        #expect(letters.count == agencies + 1)
        #expect(letters.allSatisfy { $0.state == .draft && $0.preparedFor != nil })
        #expect(letters.first?.content.others == [rhythm.leaderName])
        for order in orders { #expect(try await reminders(of: order.id, ground).isEmpty) }
        try await ground.close()
    }

    @Test func `only the system itself prepares, and a rhythm is its own office's`() async throws {
        let ground = try await LetterGround()
        #expect(await ground.isHidden(PrepareChase(of: ground.office), from: ground.drafter))
        let secretary = ground.ground.actor(.isoSecretary, of: ground.office, person: 51)
        #expect(await ground.isHidden(ChangeChaseRhythm(ChaseRhythm(), version: 0), from: secretary))
        #expect(await ground.isHidden(DraftChase([ID(high: 1, low: 1)], isOneForAll: true), from: secretary))
        try await ground.close()
    }
}
