// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import Testing

@testable import Web

@Suite struct AccountRoutesTests {
    private static let list = "/quan-tri/tai-khoan"

    /// The one-time password on a page of slips.
    private static func password(on page: String) -> String? {
        guard let label = page.firstRange(of: AccountWords.vi.password + ": <span class=\"mono\">") else { return nil }
        return String(page[label.upperBound...].prefix { $0 != "<" })
    }

    @Test func `an account is made, its slip is shown once, and it works`() async throws {
        let site = try await TestSite(AccountRoutes.all + OwnAccountRoutes.all)
        let browser = try await site.signedIn()
        _ = await browser.get(Self.list + "/moi")
        let fields = [
            "name": "Nguyễn Thị Hòa", "agency": site.province.description, "role": "isoSecretary", "request": "một",
        ]
        let slips = await browser.send(Self.list + "/moi", fields)
        #expect(slips.status == .ok && slips.text.contains("hoant"))
        // What its holder needs besides: where to sign in, and as what.
        #expect(slips.text.contains("http://iso.songmay.example<") && slips.text.contains("Thư ký ISO, Tỉnh Sông Mây"))
        let password = try #require(Self.password(on: slips.text))
        let again = await browser.send(Self.list + "/moi", fields)
        #expect(again.location == Self.list && Self.password(on: again.text) == nil)
        #expect(await browser.get(Self.list + "?q=nguyen+hoa").text.contains("Nguyễn Thị Hòa"))
        #expect(await browser.get(Self.list + "?vai-tro=clerk").text.contains(AccountWords.vi.noneTitle))
        let hers = site.browser()
        _ = await hers.get("/dang-nhap")
        let entered = await hers.send("/dang-nhap", ["userName": "hoant", "password": password])
        #expect(entered.status == .seeOther)
        try await site.close()
    }

    @Test func `a wrong form keeps what was typed and says what to do`() async throws {
        let site = try await TestSite(AccountRoutes.all)
        let browser = try await site.signedIn()
        _ = await browser.get(Self.list + "/moi")
        var fields = ["name": "Lê <b>", "userName": "quantri", "role": "officer"]
        let missing = await browser.send(Self.list + "/moi", fields)
        #expect(missing.status == .unprocessableContent && missing.text.contains(AccountWords.vi.agencyMissing))
        #expect(missing.text.contains("Lê &lt;b&gt;"))
        fields["agency"] = site.province.description
        #expect(await browser.send(Self.list + "/moi", fields).status == .unprocessableContent)
        fields["userName"] = "khach"
        fields["role"] = "externalReader"
        #expect(await browser.send(Self.list + "/moi", fields).status == .unprocessableContent)
        fields["until"] = "31/02/2027"
        #expect(await browser.send(Self.list + "/moi", fields).text.contains(AccountWords.vi.dayMissing))
        fields["until"] = "31/12/2027"
        #expect(await browser.send(Self.list + "/moi", fields).status == .ok)
        try await site.close()
    }

    @Test func `a table is looked at row by row before anything is made`() async throws {
        let site = try await TestSite(AccountRoutes.all)
        let browser = try await site.signedIn()
        _ = await browser.get(Self.list + "/hang-loat")
        let bad = """
            Họ và tên;Tên đăng nhập;Cơ quan;Vai trò;Đến ngày
            Nguyễn Thị Hòa;;Tỉnh Sông Mây;Thư ký ISO;
            Lê Văn Bình;quantri;Sở Không Có;Vua;31/13/2026
            ;x;Tỉnh Sông Mây;người đọc bên ngoài;
            """
        let preview = await browser.send(Self.list + "/hang-loat", ["text": bad])
        #expect(preview.status == .unprocessableContent)
        for problem: AccountImport.Problem in [
            .userNameTaken("quantri"), .agencyUnknown("Sở Không Có"), .roleUnknown("Vua"), .nameMissing,
            .dateMalformed("31/13/2026"), .userNameMalformed("x"), .externalReaderNeedsEndDate,
        ] {
            #expect(preview.text.contains(AccountWords.vi.problem(problem)))
        }
        let refused = await browser.send(Self.list + "/hang-loat/ghi", ["text": bad])
        #expect(refused.status == .unprocessableContent)
        let good = "Nguyễn Thị Hòa\t\tTỉnh Sông Mây\tThư ký ISO\nNguyễn Thu Hoa\t\tTỉnh Sông Mây\tvăn thư\n"
        #expect(await browser.send(Self.list + "/hang-loat", ["text": good]).status == .ok)
        let slips = await browser.send(Self.list + "/hang-loat/ghi", ["text": good])
        #expect(slips.text.contains("hoant") && slips.text.contains("hoant2"))
        #expect(await browser.send(Self.list + "/hang-loat", ["text": " \n"]).status == .unprocessableContent)
        try await site.close()
    }

    @Test func `an administrator ends roles, sessions and accounts, but never the last administrator`() async throws {
        let site = try await TestSite(AccountRoutes.all + OwnAccountRoutes.all)
        let slip = try await site.make("xuanlt")
        let browser = try await site.signedIn()
        let page = Self.list + "/\(slip.person)"
        #expect(await browser.get(page).text.contains("Lò Thị Xuân"))
        let theirs = try await site.system.sessions.signIn(
            Sessions.Attempt(userName: "xuanlt", password: slip.password, address: "", browser: ""))
        #expect(await browser.send(page + "/phien").location == page)
        #expect(try await site.system.sessions.find(theirs) == nil)
        let role = ["agency": site.province.description, "role": "clerk"]
        #expect(await browser.send(page + "/vai-tro", role).location == page)
        #expect(await browser.send(page + "/vai-tro", role).status == .unprocessableContent)
        let held = try await site.system.read { try PersonStore.memberships(of: slip.person, in: $0) }
        let first = try #require(held.first)
        #expect(await browser.send(page + "/vai-tro/\(first.id)/ket-thuc").location == page)
        let fresh = await browser.send(page + "/mat-khau")
        #expect(Self.password(on: fresh.text) != nil)
        #expect(await browser.send(page + "/ket-thuc").location == page)
        #expect(await browser.send(page + "/ket-thuc").status == .unprocessableContent)
        let own = Self.list + "/\(site.administrator)"
        #expect(await browser.send(own + "/ket-thuc").status == .unprocessableContent)
        #expect(await browser.get(Self.list + "/\(ID<Person>(high: 1, low: 1))").status == .notFound)
        #expect(await browser.get(Self.list + "/abc").status == .notFound)
        try await site.close()
    }

    @Test func `nobody but an administrator finds the accounts`() async throws {
        let site = try await TestSite(AccountRoutes.all + OwnAccountRoutes.all)
        for role in Role.allCases where role != .administrator && role != .externalReader {
            let actor = Actor(person: ID(high: 1, low: 1), name: "A", role: role, agency: site.province)
            await #expect(throws: StoreError.notFound) {
                try await site.system.read { try AccountQueries.list(AccountCriteria(), for: actor, in: $0) }
            }
        }
        try await site.close()
    }
}
