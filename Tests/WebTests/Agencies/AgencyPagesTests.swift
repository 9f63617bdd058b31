// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import HTTPTypes
import Testing
import Web
import WorkingTime

@Suite struct AgencyPagesTests {
    private static func id(_ number: UInt64) -> ID<Agency> { ID(high: 0, low: number) }

    private let directory = AgencyDirectory(agencies: [
        Agency(id: id(1), name: "Ủy ban nhân dân tỉnh Sông Mây", shortName: "UBND tỉnh", level: .province),
        Agency(id: id(2), name: "Sở Nội vụ", shortName: "Sở Nội vụ", level: .department, parent: id(1)),
        Agency(id: id(3), name: "Sở <b>Y tế", shortName: "Sở Y tế", level: .department, parent: id(1), code: "H99.15"),
        Agency(id: id(4), name: "Chi cục Dân số", shortName: "Chi cục DS", level: .serviceUnit, parent: id(3)),
        Agency(
            id: id(5), name: "Ủy ban nhân dân huyện Đèo Gió", shortName: "UBND huyện Đèo Gió", level: .district,
            parent: id(1), validTo: Day(iso: "2025-06-30")),
    ])

    private func page(_ filter: AgencyListPage.Filter, mayManage: Bool = false) -> AgencyListPage {
        AgencyListPage(
            directory, filter: filter, people: [:], today: Day(number: 20_600), mayManage: mayManage
        ) { _ in true }
    }

    private func frame(_ language: Language = .vi) -> Frame {
        Frame(
            language: language, province: "tỉnh Sông Mây",
            visitor: Visitor(name: "Trần Thị Lan", role: .standingOfficer, agency: "Sở KH&CN"), csrf: "c", request: "r",
            today: Day(number: 20_600), now: Instant(milliseconds: 1_790_000_000_000), zone: .vietnam, path: "/co-quan")
    }

    private func rows(_ page: AgencyListPage) -> [String] {
        page.groups.flatMap { group in group.rows.map { "\(group.level.rawValue) \($0.depth) \($0.agency.shortName)" } }
    }

    @Test func `the directory goes level by level, units below their agency, ended ones left out`() {
        #expect(
            rows(page(.init()))
                == [
                    "province 0 UBND tỉnh", "department 0 Sở Y tế", "department 1 Chi cục DS",
                    "department 0 Sở Nội vụ",
                ])
    }

    @Test(arguments: [("deo gio", true), ("Đèo", true), ("deo gio", false), ("h99", false)])
    func `the filter needs no marks and finds codes`(_ words: String, _ withEnded: Bool) {
        let found = rows(page(.init(words: words, withEnded: withEnded)))
        if words == "h99" {
            #expect(found == ["department 0 Sở Y tế"])
        } else {
            #expect(found == (withEnded ? ["district 0 UBND huyện Đèo Gió"] : []))
        }
    }

    @Test func `what the reader may not see is not there, nor counted`() {
        let own = AgencyListPage(
            directory, filter: .init(), people: [:], today: Day(number: 20_600), mayManage: false
        ) { $0 == AgencyPagesTests.id(4) }
        #expect(rows(own) == ["serviceUnit 0 Chi cục DS"])
    }

    @Test(arguments: Language.allCases) func `names are escaped, and only managers are offered changes`(
        _ language: Language
    ) {
        let plain = page(.init()).html(in: frame(language)).markup
        #expect(plain.contains("Sở &lt;b&gt;Y tế") && !plain.contains("Sở <b>Y tế"))
        #expect(!plain.contains("/co-quan/moi"))
        #expect(page(.init(), mayManage: true).html(in: frame(language)).markup.contains("/co-quan/moi"))
    }

    @Test(arguments: Language.allCases) func `the preview names every bad row and offers nothing to save`(
        _ language: Language
    ) throws {
        let text = "Tên,Cấp,Thuộc\nSở Tư pháp,Sở,UBND tỉnh\n,Sở,\nSở Xây dựng,Cục,Ở đâu đó\n"
        let table = try AgencyImport(text, directory: directory)
        let bad = AgencyImportPage(text: text, table: table).html(in: frame(language)).markup
        #expect(bad.contains("Cục") && bad.contains("Ở đâu đó") && !bad.contains("/co-quan/nhap/ghi"))
        let good = try AgencyImport("Tên,Cấp\nSở Tư pháp,Sở", directory: directory)
        let page = AgencyImportPage(text: "x", table: good).html(in: frame(language)).markup
        #expect(page.contains("/co-quan/nhap/ghi"))
    }

    @Test func `every write of the directory needs the ability to manage it`() {
        for route in AgencyRoutes.all where route.method == .post {
            #expect(route.access == .able(.manageAgencies), "\(route.path)")
        }
        #expect(AgencyRoutes.all.allSatisfy { $0.access != .everyone && $0.access != .signedIn })
    }
}
