// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Testing

@testable import Web

struct CookieTests {
    @Test func `a cookie behind TLS is locked in every way`() {
        let cookie = Cookie(name: CookieNames(isSecure: true).session, value: "abc", isSecure: true)
        #expect(cookie.header == "__Host-nenep=abc; Path=/; HttpOnly; SameSite=Lax; Secure")
    }

    @Test func `a cookie on a plain network says no more than it can hold`() {
        let cookie = Cookie(name: CookieNames(isSecure: false).session, value: "", maxAge: 0, isSecure: false)
        #expect(cookie.header == "nenep=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
    }

    @Test func `nothing can be smuggled into a cookie`() {
        let cookie = Cookie(name: "a", value: "x; Domain=evil\r\nSet-Cookie: b=1", isSecure: false)
        #expect(cookie.value == "xDomainevilSet-Cookieb1")
    }

    @Test func `a cookie is found among others, and one sent twice is not believed`() {
        let headers: HTTPFields = [.cookie: "nenep-lang=en; nenep=1; xnenep=2"]
        #expect(Cookie.value(named: "nenep", in: headers) == "1")
        #expect(Cookie.value(named: "nen", in: headers) == nil)
        #expect(Cookie.value(named: "nenep", in: [.cookie: "nenep=1; nenep=2"]) == nil)
    }

    @Test func `a public address must be https and nothing but a host`() {
        #expect(
            ServerSettings.Publishing(publicURL: "https://ISO.songmay.gov.vn/")
                == .secure(authority: "iso.songmay.gov.vn"))
        #expect(ServerSettings.Publishing(publicURL: "https://a:8443") == .secure(authority: "a:8443"))
        for wrong in ["http://a", "https://", "https://a/b", "https://a@b", "a.vn"] {
            #expect(ServerSettings.Publishing(publicURL: wrong) == nil)
        }
    }

    @Test func `a message survives the way to the next page, and no forged one does harm`() {
        let message = Message(.done, "Đã ghi.", "Xem \"lại\"", link: Link("mở", "/nhiem-vu"))
        let back = Flash.decoded(Flash.encoded(message))
        #expect(back?.title == message.title)
        #expect(back?.link == message.link)
        #expect(Flash.decoded("zz") == nil)
        #expect(Flash.decoded(Flash.encoded(Message(.done, "a", link: Link("b", "//evil"))))?.link == nil)
    }
}
