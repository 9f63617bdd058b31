// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

@Suite struct AgencyActionsTests {
    @Test func `a new agency is in the directory at once, and in the trail`() async throws {
        let office = try await Office()
        let before = try await office.system.directory()
        #expect(before.all.isEmpty)
        let province = try await office.make("Ủy ban nhân dân tỉnh Sông Mây", .province)
        let directory = try await office.system.directory()
        #expect(directory[province]?.name == "Ủy ban nhân dân tỉnh Sông Mây")
        #expect(directory.matching("UBND tỉnh").agencies == [province])
        let entries = try await office.system.read { try $0.count("SELECT count(*) FROM trail_entry") }
        #expect(entries == 1)
        try await office.close()
    }

    @Test func `a renamed agency keeps its old name for the documents of its time`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Văn hóa - Thông tin", .department)
        var draft = AgencyDraft(name: "Sở Văn hóa, Thể thao và Du lịch", level: .department)
        draft.code = "000.00.11.H99"
        try await office.system.perform(
            ChangeAgency(agency, version: 1, to: draft, renamedOn: Day(iso: "2008-04-01")), as: Office.officer)
        let directory = try await office.system.directory()
        #expect(directory.name(of: agency, on: Day(iso: "2008-03-31")) == "Sở Văn hóa - Thông tin")
        #expect(directory.name(of: agency, on: Day(iso: "2008-04-01")) == "Sở Văn hóa, Thể thao và Du lịch")
        #expect(directory.matching("Sở VHTT", issuedOn: Day(iso: "2006-01-01")).agencies == [agency])
        #expect(directory.agency(code: "H99.11")?.id == agency)
        try await office.close()
    }

    @Test func `of two people editing, the second is told`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Y tế", .department)
        let change = ChangeAgency(agency, version: 1, to: AgencyDraft(name: "Sở Y tế tỉnh", level: .department))
        try await office.system.perform(change, as: Office.officer)
        await #expect(throws: ActionError.self) { try await office.system.perform(change, as: Office.officer) }
        let version = try await office.system.directory()[agency]?.version
        #expect(version == 2)
        try await office.close()
    }

    @Test func `an agency ends once, on a day`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Công nghiệp", .department)
        let last = try #require(Day(iso: "2008-03-31"))
        try await office.system.perform(EndAgency(agency, version: 1, lastDay: last), as: Office.officer)
        let directory = try await office.system.directory()
        #expect(directory.matching("Sở Công nghiệp", issuedOn: Day(iso: "2007-01-01")).agencies == [agency])
        #expect(directory.matching("Sở Công nghiệp", issuedOn: Day(iso: "2012-01-01")).agencies.isEmpty)
        let again = await office.refusal(EndAgency(agency, version: 2, lastDay: last))
        #expect(again == .agency(.agencyEnded("Sở Công nghiệp")))
        try await office.close()
    }

    @Test func `a correction is remembered, replaced when said again, and can be removed`() async throws {
        let office = try await Office()
        let first = try await office.make("Sở Tài chính", .department)
        let second = try await office.make("Sở Nội vụ", .department)
        let phrase = "các đơn vị áp dụng năm 2012"
        let alias = try await office.system.perform(RememberMatch(phrase, means: [first]), as: Office.officer)
        let same = try await office.system.perform(
            AddAlias(phrase.uppercased(), means: .agencies([first, second])), as: Office.officer)
        #expect(alias == same)
        let remembered = try await office.system.directory().matching(phrase)
        #expect(remembered.agencies == [first, second] && remembered.how == .alias(alias))
        try await office.system.perform(RemoveAlias(alias), as: Office.officer)
        let forgotten = try await office.system.directory().matching(phrase)
        #expect(forgotten.agencies.isEmpty)
        try await office.close()
    }

    @Test func `what an officer remembers never replaces what the directory's keeper set`() async throws {
        let office = try await Office()
        let first = try await office.make("Sở Tài chính", .department)
        let second = try await office.make("Sở Nội vụ", .department)
        try await office.system.perform(AddAlias("cơ quan thường trực", means: .agencies([first])), as: Office.officer)
        let other = RememberMatch("Cơ quan thường trực", means: [second])
        #expect(await office.refusal(other) == .agency(.aliasIsManaged("Cơ quan thường trực")))
        let meant = try await office.system.directory().matching("cơ quan thường trực")
        #expect(meant.agencies == [first])
        try await office.close()
    }

    @Test(arguments: ["Sở Nội vụ", "sở nội  vụ", "Sở NV"])
    func `an agency's own name is not remembered for another`(phrase: String) async throws {
        let office = try await Office()
        let first = try await office.make("Sở Tài chính", .department)
        let draft = AgencyDraft(name: "Sở Nội vụ", shortName: "Sở NV", level: .department)
        try await office.system.perform(CreateAgency(draft), as: Office.officer)
        #expect(await office.refusal(RememberMatch(phrase, means: [first])) == .agency(.aliasIsAgencyName(phrase)))
        try await office.close()
    }

    @Test func `an agency ends at the version that was read, whatever number is sent`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Công nghiệp", .department)
        let last = try #require(Day(iso: "2008-03-31"))
        for version in [Int.max, 2, 0] {
            await #expect(throws: ActionError.self) {
                try await office.system.perform(EndAgency(agency, version: version, lastDay: last), as: Office.officer)
            }
        }
        try await office.system.perform(EndAgency(agency, version: 1, lastDay: last), as: Office.officer)
        try await office.close()
    }

    @Test func `words that mean nothing, or nobody, are refused`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Tài chính", .department)
        #expect(await office.refusal(AddAlias(" - ", means: .agencies([agency]))) == .agency(.aliasMissing))
        #expect(await office.refusal(AddAlias("các đơn vị", means: .agencies([]))) == .agency(.aliasMeansNothing))
        #expect(
            await office.refusal(AddAlias("ai đó", means: .agencies([ID(high: 5, low: 5)])))
                == .agency(.agencyUnknown("")))
        #expect(
            await office.refusal(CreateAgency(AgencyDraft(name: "", level: .department))) == .agency(.agencyNameMissing)
        )
        try await office.close()
    }

    @Test func `who may not manage agencies finds nothing to manage`() async throws {
        let office = try await Office()
        let agency = try await office.make("Sở Tài chính", .department)
        let day = try #require(Day(iso: "2030-01-01"))
        let draft = AgencyDraft(name: "Sở Y tế", level: .department)
        let roles = Set(Role.allCases).subtracting([.administrator, .standingOfficer])
        for role in roles {
            #expect(await office.isHidden(CreateAgency(draft), from: role))
            #expect(await office.isHidden(ChangeAgency(agency, version: 1, to: draft), from: role))
            #expect(await office.isHidden(EndAgency(agency, version: 1, lastDay: day), from: role))
            #expect(await office.isHidden(AddAlias("STC", means: .agencies([agency])), from: role))
            #expect(await office.isHidden(ImportAgencies("Tên,Cấp\nSở Y tế,Sở"), from: role))
            let issues = Policy.allows(role, .issueNotice)
            #expect(await office.isHidden(RememberMatch("STC", means: [agency]), from: role) == !issues)
        }
        try await office.close()
    }

    @Test func `a table is imported whole, parents first, other names too`() async throws {
        let office = try await Office()
        let table = """
            Tên,Tên tắt,Cấp,Thuộc,Tên khác
            Chi cục Dân số,,Đơn vị sự nghiệp,Sở Y tế,
            Sở Y tế,,Sở,UBND tỉnh,Ngành y tế tỉnh
            Ủy ban nhân dân tỉnh Sông Mây,UBND tỉnh,Tỉnh,,
            """
        let count = try await office.system.perform(ImportAgencies(table), as: Office.officer)
        let directory = try await office.system.directory()
        #expect(count == 3 && directory.roots.count == 1)
        #expect(directory.matching("ngành Y tế tỉnh").agencies.count == 1)
        #expect(await office.refusal(ImportAgencies(table)) == .agency(.importIsEmpty))
        try await office.close()
    }

    @Test func `a table with one bad row changes nothing`() async throws {
        let office = try await Office()
        let table = "Tên,Cấp\nSở Y tế,Sở\nSở Nội vụ,Cục\n"
        #expect(await office.refusal(ImportAgencies(table)) == .agency(.importRowsRefused(lines: [3])))
        #expect(try await office.system.directory().all.isEmpty)
        try await office.close()
    }
}
