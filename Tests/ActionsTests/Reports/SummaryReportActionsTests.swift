// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct SummaryReportActionsTests {
    @Test func `a frozen report keeps its figures and words whatever happens later`() async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        try await ground.edit(id, results: "Các đơn vị làm tốt.", version: 1)
        try await ground.perform(FreezeReport(id, version: 2, trailHead: "3f9a-01c2/12"))
        let frozen = try await ground.seen(id)
        try await ground.workOn(agency: 1)
        #expect(await ground.refusal(RecountReport(id)) == .report(.reportAlreadyFrozen))
        #expect(
            await ground.refusal(EditReportText(id, version: 3, text: ReportText(results: "khác")))
                == .report(.reportAlreadyFrozen))
        #expect(await ground.refusal(FreezeReport(id, version: 3, trailHead: "x")) == .report(.reportAlreadyFrozen))
        let later = try await ground.seen(id)
        #expect(later.figures == frozen.figures)
        #expect(later.report == frozen.report)
        #expect(later.report.frozen?.trailHead == "3f9a-01c2/12")
        #expect(later.report.frozen?.by == ground.maker.person)
        try await ground.close()
    }

    @Test func `a draft is counted anew and keeps its words`() async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        try await ground.edit(id, results: "Nhận xét", version: 1)
        let before = try await ground.seen(id)
        try await ground.workOn(agency: 0)
        try await ground.perform(RecountReport(id, version: 2))
        let after = try await ground.seen(id)
        #expect(before.figures.total[.awaiting] == 0)
        #expect(after.figures.total[.awaiting] == 1)
        #expect(after.report.text.results == "Nhận xét")
        try await ground.close()
    }

    @Test func `the second of two editors is told, and nothing is lost`() async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        try await ground.edit(id, results: "Của người thứ nhất", version: 1)
        #expect(
            await ground.isConflict(EditReportText(id, version: 1, text: ReportText(results: "Của người thứ hai"))))
        #expect(await ground.isConflict(FreezeReport(id, version: 1, trailHead: "")))
        #expect(await ground.isConflict(RecountReport(id, version: 1)))
        #expect(try await ground.seen(id).report.text.results == "Của người thứ nhất")
        try await ground.close()
    }

    @Test(arguments: Role.allCases)
    func `only those who may make reports make them`(role: Role) async throws {
        let ground = try await ReportGround()
        let period = ReportPeriod.year(of: ground.system.today)
        let someone = ground.actor(role, of: ground.agencies[0])
        let made = try? await ground.system.perform(MakeReport(period), as: someone)
        #expect((made != nil) == Policy.allows(role, .makeReport))
        try await ground.close()
    }

    @Test func `another agency's maker sees a draft but cannot change it`() async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        let other = ground.actor(.standingOfficer, of: ground.agencies[0])
        #expect(try await ground.seen(id, by: other).isWhole)
        #expect(await ground.isHidden(EditReportText(id, version: 1, text: ReportText()), from: other))
        #expect(await ground.isHidden(FreezeReport(id, version: 1, trailHead: ""), from: other))
        try await ground.close()
    }

    @Test func `an agency sees issued reports alone, and of them its own rows`() async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        try await ground.edit(id, results: "Nội bộ", version: 1)
        let head = ground.actor(.agencyHead, of: ground.agencies[0])
        await #expect(throws: StoreError.notFound) { try await ground.seen(id, by: head) }
        #expect(try await ground.listed(by: head) == 0)
        try await ground.perform(FreezeReport(id, version: 2, trailHead: ""))
        #expect(try await ground.listed(by: head) == 1)
        let part = try await ground.seen(id, by: head)
        #expect(part.isWhole == false)
        #expect(part.report.text == ReportText())
        #expect(Set(part.figures.rows.map(\.agency)) == [ground.agencies[0]])
        #expect(part.figures.agencies.map(\.id) == [ground.agencies[0]])
        let directory = try await ground.system.directory()
        #expect(SummaryLetter(part, directory: directory, zone: ground.system.zone) == nil)
        try await ground.close()
    }

    @Test func `a report does not tell the number of a notice its reader may not see`() async throws {
        let ground = try await ReportGround()
        let notice = try #require(try await ground.ground.assignments().first).notice
        let id = try await ground.makeReport(notice: notice)
        try await ground.perform(FreezeReport(id, version: 1, trailHead: ""))
        let stranger = ground.actor(.agencyHead, of: ID(high: 5, low: 5))
        let concerned = ground.actor(.agencyHead, of: ground.agencies[0])
        #expect(try await ground.seen(id, by: stranger).notice == nil)
        #expect(try await ground.seen(id, by: concerned).notice?.number == "46/TB-UBND")
        for (reader, number) in [(stranger, nil), (concerned, "46/TB-UBND")] {
            let visible = Visible(to: reader, under: .seeReports)
            let rows = try await ground.system.read { try SummaryStore.list(visible: visible, in: $0) }
            #expect(rows.map(\.noticeNumber) == [number])
        }
        try await ground.close()
    }

    @Test(arguments: [Role.administrator, .externalReader])
    func `whom reports don't concern sees none`(role: Role) async throws {
        let ground = try await ReportGround()
        let id = try await ground.makeReport()
        try await ground.perform(FreezeReport(id, version: 1, trailHead: ""))
        let someone = ground.actor(role, of: ground.agencies[0])
        #expect(try await ground.listed(by: someone) == 0)
        await #expect(throws: StoreError.notFound) { try await ground.seen(id, by: someone) }
        try await ground.close()
    }

    @Test func `the next report begins with the signers and recipients of the last`() async throws {
        let ground = try await ReportGround()
        let first = try await ground.makeReport()
        let text = ReportText(
            symbol: "BC-VP", results: "Cũ", recipients: ["Như trên"], authority: ["CHÁNH VĂN PHÒNG"],
            signer: "Lò Thị Mai")
        try await ground.perform(EditReportText(first, version: 1, text: text))
        let next = try await ground.seen(try await ground.makeReport()).report.text
        #expect(next.signer == "Lò Thị Mai")
        #expect(next.symbol == "BC-VP")
        #expect(next.results.isEmpty)
        try await ground.close()
    }

    @Test func `a report about one notice counts its orders alone`() async throws {
        let ground = try await ReportGround()
        let second = try await ground.ground.issueNotice("47/TB-UBND", orders: 1)
        let all = try await ground.seen(try await ground.makeReport())
        let one = try await ground.seen(try await ground.makeReport(notice: second))
        #expect(all.figures.notices.count == 2)
        #expect(one.figures.notices.map(\.number) == ["47/TB-UBND"])
        #expect(one.figures.total[.assigned] < all.figures.total[.assigned])
        try await ground.close()
    }
}
