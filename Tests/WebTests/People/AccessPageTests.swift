// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import HTTPTypes
import Store
import TestKit
import Testing
import WorkingTime

@testable import Web

@Suite struct AccessPageTests {
    @Test func `the log is narrowed by person, event, address and day, and exported as it is narrowed`() async throws {
        let site = try await ProvinceSite()
        let stranger = Browser(site.site, from: "203.0.113.9")
        _ = await stranger.get("/dang-nhap")
        _ = await stranger.send("/dang-nhap", ["userName": "pao.vang", "password": "đoán mò thôi"])
        _ = await stranger.send("/dang-nhap", ["userName": "matkhaucuatoi", "password": "x"])
        _ = try await site.signedIn("pao.vang")
        let browser = try await site.signedIn("quantri")
        let pao = try await site.actor("pao.vang").person
        let all = await browser.get("/quan-tri/nhat-ky-truy-cap").text
        #expect(all.contains("203.0.113.9") && all.contains("10.0.0.1"))
        // An unknown name may be a password typed into the wrong field.
        #expect(all.contains(AccessWords.vi.nobody) && !all.contains("matkhaucuatoi"))
        func rows(_ query: String) async -> Int {
            await browser.get("/quan-tri/nhat-ky-truy-cap?\(query)").text.components(
                separatedBy: "<td class=\"nowrap\">"
            )
            .count / 2
        }
        #expect(await rows("nguoi=\(pao)") == 2)
        #expect(await rows("nguoi=\(pao)&viec=failed") == 1)
        #expect(await rows("diachi=203.0.") == 2)
        #expect(await rows("diachi=203.0.113.10") == 0)
        #expect(await rows("tu=19/11/2026") == 0)
        #expect(await rows("tu=18/11/2026&den=18/11/2026&diachi=203") == 2)
        #expect(await browser.get("/quan-tri/nhat-ky-truy-cap?trang=99999999999&viec=xyz").status == .ok)
        let file = await browser.get("/quan-tri/nhat-ky-truy-cap/tai-ve?dang=csv&diachi=203.0.")
        #expect(file.status == .ok && file.location == nil)
        #expect(try await site.log(of: "quantri").first?.event == .exported)
    }

    @Test func `one reads of oneself on one's own page, of others only who keeps the log`() async throws {
        let site = try await ProvinceSite()
        let browser = try await site.signedIn("pao.vang")
        let own = await browser.get("/tai-khoan").text
        #expect(own.contains("id=\"truy-cap\"") && own.contains("Đăng nhập"))
        #expect(await browser.get("/quan-tri/nhat-ky-truy-cap").status == .notFound)
        #expect(await browser.get("/quan-tri/nhat-ky-truy-cap/tai-ve").status == .notFound)
        let officer = try await site.signedIn("yen.do")
        #expect(await officer.get("/quan-tri/nhat-ky-truy-cap").status == .ok)
    }
}
