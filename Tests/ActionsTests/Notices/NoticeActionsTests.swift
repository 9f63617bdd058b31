// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct NoticeActionsTests {
    @Test func `another agency's draft neither stops an import nor is told of`() async throws {
        let ground = try await TrailGround()
        let clerk = ground.actor(.clerk, of: ground.agencies[0])
        _ = try await ground.importDraft("48/TB-UBND", by: clerk)
        _ = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        let read = ReadNotice("Văn bản 48/TB-UBND", directory: try await ground.system.directory())
        #expect(
            await ground.refusal(ImportNotice(read, file: nil), by: clerk)
                == .notice(.documentAlreadyImported(number: "")))
        try await ground.close()
    }

    @Test func `a document that two agencies imported is issued once`() async throws {
        let ground = try await TrailGround()
        let other = ground.actor(.standingOfficer, of: ground.agencies[0])
        let theirs = try await ground.importDraft("48/TB-UBND", by: other)
        try await ground.issueNotice("48/TB-UBND", orders: 1)
        await #expect(throws: ActionError.self) {
            try await ground.issue(theirs, "48/TB-UBND", orders: 1, by: other)
        }
        #expect(try await ground.assignments().count == 2)
        let late = ReadNotice("Văn bản 48/TB-UBND", directory: try await ground.system.directory())
        let clerk = ground.actor(.clerk, of: ground.agencies[1])
        let refusal = await ground.refusal(ImportNotice(late, file: nil), by: clerk)
        #expect(refusal == .notice(.documentAlreadyImported(number: "48/TB-UBND")))
        try await ground.close()
    }

    @Test func `a document marked secret is not taken in`() async throws {
        let ground = try await TrailGround()
        let read = ReadNotice("UBND TỈNH\nTỐI MẬT\nSố: 1/TB-UBND", directory: .empty)
        #expect(
            await ground.refusal(ImportNotice(read, file: nil), by: ground.officer)
                == .document(.documentIsSecret(.topSecret)))
        try await ground.close()
    }

    @Test func `a document longer than anyone can check is refused with a sentence`() async throws {
        let ground = try await TrailGround()
        let long = ReadNotice(String(repeating: "Nội dung dài. ", count: 80_000), directory: .empty)
        #expect(
            await ground.refusal(ImportNotice(long, file: nil), by: ground.officer)
                == .document(.documentTextTooLong(megabytes: 1)))
        let orders = (1...501).map { "\($0). Giao Sở Nội vụ báo cáo kết quả số \($0)." }.joined(separator: "\n\n")
        let many = ReadNotice("THÔNG BÁO\n\nYêu cầu:\n\n" + orders, directory: .empty)
        #expect(many.draft.directives.count > 500)
        #expect(
            await ground.refusal(ImportNotice(many, file: nil), by: ground.officer)
                == .notice(.documentHasTooManyOrders(limit: 500)))
        try await ground.close()
    }

    @Test func `what is put right in a reading has a length too`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        let long = String(repeating: "x", count: 301)
        func step(_ step: CheckNotice.Step) async -> Refusal? {
            await ground.refusal(CheckNotice(id, version: 1, step: step), by: ground.officer)
        }
        let letterhead = CheckNotice.Letterhead(
            kind: "TB", number: long, issuedOn: nil, subject: "", issuer: "", issuerAgency: nil, place: "",
            signer: Notice.Signer(), recipients: [])
        #expect(await step(.letterhead(letterhead)) == .general(.textTooLong(limit: 300)))
        #expect(await step(.add(label: long, text: "Việc")) == .general(.textTooLong(limit: 300)))
        let text = String(repeating: "x", count: 30_001)
        #expect(await step(.add(label: "1", text: text)) == .general(.textTooLong(limit: 30_000)))
        try await ground.close()
    }

    @Test func `an order given to the body at the top needs someone else to accept it`() async throws {
        let ground = try await TrailGround()
        let id = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        func check(_ version: Int, _ step: CheckNotice.Step) async throws -> Int? {
            try await ground.system.perform(CheckNotice(id, version: version, step: step), as: ground.officer)
        }
        let letterhead = CheckNotice.Letterhead(
            kind: "TB", number: "48/TB-UBND", issuedOn: ground.system.today, subject: "Kết luận", issuer: "UBND tỉnh",
            issuerAgency: ground.root, place: "", signer: Notice.Signer(), recipients: [])
        _ = try await check(1, .letterhead(letterhead))
        let key = try #require(try await check(2, .add(label: "3", text: "Việc của tỉnh.")))
        var order = try await ground.system.read { try NoticeStore.draft(id, in: $0).directive(key) }
        order.addressees = [
            DraftDirective.Party(mention: "", certainty: .chosen, confidence: 100, agencies: [ground.root])
        ]
        order.isChecked = true
        _ = try await check(3, .edit(order))
        let directory = try await ground.system.directory()
        #expect(
            await ground.refusal(IssueNotice(id, version: 4, directory: directory), by: ground.officer)
                == .notice(.acceptingBodyMissing(label: "3")))
        order.acceptingBody = ground.agencies[2]
        _ = try await check(4, .edit(order))
        try await ground.system.perform(IssueNotice(id, version: 5, directory: directory), as: ground.officer)
        try await ground.close()
    }
}
