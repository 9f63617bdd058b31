// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Crypto
import Database
import Domain
import HTML
import HTTPTypes
import Store
import Testing
import WorkingTime

@testable import Web

@Suite struct SecondFactorPagesTests {
    private static let routes: [Route] =
        OwnAccountRoutes.all + SecondFactorRoutes.all + DelegationRoutes.all
        + [.get("/", .signedIn) { visit in .page("nhà của \(try visit.actor.role.rawValue)") }]

    private static func field(_ name: String, _ html: String) -> String {
        guard let start = html.firstRange(of: "name=\"\(name)\" value=\"") else { return "" }
        return String(html[start.upperBound...].prefix { $0 != "\"" })
    }

    /// The secret as the page writes it for those who can't scan.
    private static func secret(_ html: String) -> [UInt8] {
        guard let start = html.firstRange(of: "<span class=\"mono\">") else { return [] }
        return OneTimeCode.bytes(of: String(html[start.upperBound...].prefix { $0 != "<" }))
    }

    private static func code(_ secret: [UInt8], _ site: TestSite) -> String {
        OneTimeCode.code(secret, step: OneTimeCode.step(at: site.hands.now))
    }

    /// Sets the administrator's second factor up, and gives its secret and recovery codes.
    private static func setUp(_ site: TestSite, _ browser: Browser) async -> (secret: [UInt8], codes: [String]) {
        let page = await browser.get("/tai-khoan/hai-lop").text
        let secret = secret(page)
        let reply = await browser.send(
            "/tai-khoan/hai-lop",
            ["token": field("token", page), "code": code(secret, site), "current": TestSite.password])
        let codes = reply.text.split(separator: "<li class=\"mono\">").dropFirst().map {
            String($0.prefix { $0 != "<" })
        }
        return (secret, codes)
    }

    @Test func `set up on one's account, asked for at the door, with codes for a lost phone`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        let (secret, codes) = await Self.setUp(site, browser)
        #expect(codes.count == RecoveryCode.count && Set(codes).count == codes.count)
        #expect(await browser.get("/tai-khoan/hai-lop").text.contains("10/10"))
        site.hands.move(seconds: 60)
        let other = site.browser()
        _ = await other.get("/dang-nhap")
        let password = ["userName": "quantri", "password": TestSite.password, "tiep": "/tai-khoan"]
        #expect(await other.send("/dang-nhap", password).location == "/dang-nhap/ma?tiep=%2Ftai-khoan")
        // The password alone opens nothing, not even the pages of a fresh session.
        #expect(other.cookies["nenep"] == nil)
        for path in ["/", "/tai-khoan", "/tai-khoan/mat-khau", "/tai-khoan/vai-tro", "/tai-khoan/hai-lop"] {
            #expect(await other.get(path).location?.hasPrefix("/dang-nhap") == true, "\(path)")
        }
        _ = await other.get("/dang-nhap/ma")
        let wrong = await other.send("/dang-nhap/ma", ["code": "abcdef"])
        #expect(wrong.status == .unprocessableContent && wrong.text.contains(SignInWords.vi.codeWrong))
        let right = await other.send(
            "/dang-nhap/ma", ["code": Self.code(secret, site), "tiep": "/tai-khoan"])
        #expect(right.location == "/tai-khoan" && other.cookies["nenep"] != nil && other.cookies["nenep-ma"] == nil)
        let third = site.browser()
        _ = await third.get("/dang-nhap")
        _ = await third.send("/dang-nhap", password)
        _ = await third.get("/dang-nhap/ma")
        #expect(await third.send("/dang-nhap/ma", ["code": codes[0]]).location == "/")
        #expect(await browser.get("/tai-khoan/hai-lop").text.contains("9/10"))
        try await site.close()
    }

    @Test func `a wrong code at setting up keeps the same secret, and shows what is wrong`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        let page = await browser.get("/tai-khoan/hai-lop").text
        let again = await browser.send("/tai-khoan/hai-lop", ["token": Self.field("token", page), "code": "12345"])
        #expect(again.status == .unprocessableContent)
        #expect(Self.secret(again.text) == Self.secret(page) && !Self.secret(page).isEmpty)
        #expect(again.text.contains(RefusalWords.sentence(.secondFactor(.codeWrong), .vi)))
        let forged = await browser.send("/tai-khoan/hai-lop", ["token": "00", "code": "123456"])
        #expect(forged.status == .unprocessableContent)
        #expect(Self.secret(forged.text) != Self.secret(page))
        // The right code alone is not enough: who only found the browser open sets nothing up.
        let found = Self.code(Self.secret(page), site)
        for password in ["", "không phải"] {
            let fields = ["token": Self.field("token", again.text), "code": found, "current": password]
            let refused = await browser.send("/tai-khoan/hai-lop", fields)
            #expect(refused.status == .unprocessableContent && Self.secret(refused.text) == Self.secret(page))
            #expect(refused.text.contains(RefusalWords.sentence(.people(.passwordWrong), .vi)))
        }
        let administrator = site.administrator
        #expect(try await site.system.read { try SecondFactorStore.factor(of: administrator, in: $0) } == nil)
        try await site.close()
    }

    @Test func `who soon must is led to it and may go on, who must does nothing else`() async throws {
        let site = try await TestSite(Self.routes)
        let today = site.system.today
        try await site.system.perform(
            RequireSecondFactor(of: .administrator, since: today.adding(days: 1)), as: site.desk)
        let browser = site.browser()
        _ = await browser.get("/dang-nhap")
        let reply = await browser.send("/dang-nhap", ["userName": "quantri", "password": TestSite.password])
        #expect(reply.location == "/tai-khoan/hai-lop")
        #expect(await browser.get("/tai-khoan/hai-lop").text.contains(SecondFactorWords.vi.later))
        #expect(await browser.get("/").status == .ok)
        site.hands.move(seconds: 86_400)
        let later = try await site.signedIn()
        #expect(await later.get("/").location == "/tai-khoan/hai-lop")
        #expect(await later.get("/tai-khoan").location == "/tai-khoan/hai-lop")
        let page = await later.get("/tai-khoan/hai-lop").text
        #expect(page.contains(SecondFactorWords.vi.demanded) && !page.contains(SecondFactorWords.vi.later))
        _ = await Self.setUp(site, later)
        #expect(await later.get("/").status == .ok)
        #expect(await later.get("/tai-khoan/hai-lop").text.contains(SecondFactorWords.vi.required))
        try await site.close()
    }

    @Test func `a colleague chooses at the door to act for the one away, and pages say so`() async throws {
        let site = try await TestSite(Self.routes)
        let slip = try await site.make("xuanlt")
        let admin = site.administrator
        let role = try await site.system.read { try PersonStore.memberships(of: admin, in: $0)[0] }
        let today = site.system.today
        let browser = try await site.signedIn()
        _ = await browser.get("/tai-khoan")
        let form = [
            "role": role.id.description, "delegate": slip.person.description, "scope": "all",
            "begins": today.official, "until": today.official, "reason": "họp Trung ương <b>",
        ]
        var bad = form
        bad["until"] = "31/02/2026"
        #expect(await browser.send("/tai-khoan/uy-quyen", bad).status == .unprocessableContent)
        #expect(await browser.send("/tai-khoan/uy-quyen", form).location == "/tai-khoan#uy-quyen")
        #expect(await browser.get("/tai-khoan").text.contains("họp Trung ương &lt;b&gt;"))
        let other = site.browser()
        _ = await other.get("/dang-nhap")
        _ = await other.send("/dang-nhap", ["userName": "xuanlt", "password": slip.password])
        #expect(await other.get("/").location == "/tai-khoan/vai-tro?tiep=%2F")
        let page = await other.get("/tai-khoan/vai-tro").text
        #expect(page.contains("thay mặt đồng chí Trần Minh Quân"))
        let reply = await other.send("/tai-khoan/vai-tro", ["delegation": Self.field("delegation", page)])
        #expect(reply.location == "/")
        let account = await other.get("/tai-khoan/mat-khau").text
        #expect(account.contains("thay mặt đồng chí Trần Minh Quân"))
        try await site.close()
    }

    @Test func `what is kept of a form that was sent can't be guessed from a copy of the database`() async throws {
        let site = try await TestSite(Self.routes)
        let browser = try await site.signedIn()
        _ = await Self.setUp(site, browser)
        let fields = ["current": TestSite.password, "request": "một"]
        #expect(await browser.send("/tai-khoan/hai-lop/tat", fields).status == .seeOther)
        let kept = try await site.system.read { snapshot in
            try snapshot.rows("SELECT request FROM handled_request" as SQL) { try $0.text(0) }
        }.filter { $0.hasPrefix("/tai-khoan/hai-lop/tat một ") }
        let password = TestSite.password
        let guess = SHA256.hash(data: Array("7 \(password.utf8.count) current\(password)".utf8)).prefix(16)
        #expect(kept.count == 1 && kept.first?.hasSuffix(Secret.text(of: Array(guess))) == false)
        // It still names the same form: a second one finds it done, and asks for nothing.
        #expect(await browser.send("/tai-khoan/hai-lop/tat", fields).location == "/tai-khoan")
        try await site.close()
    }
}
