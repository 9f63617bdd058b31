// SPDX-License-Identifier: AGPL-3.0-or-later

import HTTPTypes
import Testing

@testable import Web

struct AddressTests {
    @Test(arguments: [
        ("10.1.2.3", "10.1.2.3"), ("::ffff:10.1.2.3", "10.1.2.3"), ("2001:DB8:0::1", "2001:db8::1"), ("[::1]", "::1"),
    ])
    func `an address has one spelling`(text: String, spelling: String) {
        #expect(Address(text)?.description == spelling)
    }

    @Test(arguments: ["", "localhost", "10.1.2", "10.1.2.3.4", "10.1.2.3:80", "::g", "10.1.2.3 "])
    func `what is no address is none`(text: String) {
        #expect(Address(text) == nil)
    }

    @Test func `a range holds what it says and no more`() throws {
        let office = try #require(AddressRange("10.1.0.0/16"))
        #expect(try office.contains(#require(Address("10.1.255.255"))))
        #expect(try !office.contains(#require(Address("10.2.0.0"))))
        let six = try #require(AddressRange("2001:db8::/33"))
        #expect(try six.contains(#require(Address("2001:db8:7fff::1"))))
        #expect(try !six.contains(#require(Address("2001:db8:8000::1"))))
        #expect(AddressRange("10.0.0.0/33") == nil)
        #expect(office.description == "10.1.0.0/16")
    }

    @Test func `only a proxy of ours is believed about who is asking`() throws {
        let proxies = TrustedProxies([try #require(AddressRange("10.0.0.0/8"))])
        let headers: HTTPFields = [HeaderNames.forwardedFor: "1.1.1.1, 203.0.113.9, 10.0.0.2"]
        #expect(proxies.visitor(peer: Address("10.0.0.1"), headers: headers) == Address("203.0.113.9"))
        #expect(proxies.visitor(peer: Address("198.51.100.4"), headers: headers) == Address("198.51.100.4"))
        #expect(TrustedProxies().visitor(peer: Address("10.0.0.1"), headers: headers) == Address("10.0.0.1"))
    }

    @Test func `behind TLS, where no proxy is named, this machine is it`() {
        let secure = ServerSettings(publishing: .secure(authority: "iso.songmay.example"))
        let headers: HTTPFields = [HeaderNames.forwardedFor: "203.0.113.9"]
        for peer in ["127.0.0.1", "::1"] {
            let visitor = TrustedProxies(secure.trustedProxies).visitor(peer: Address(peer), headers: headers)
            #expect(visitor == Address("203.0.113.9"))
        }
        #expect(
            TrustedProxies(secure.trustedProxies).visitor(peer: Address("10.0.0.7"), headers: headers)
                == Address("10.0.0.7"))
        #expect(ServerSettings(publishing: .plainOnLAN).trustedProxies.isEmpty)
    }

    @Test func `only this machine may be served in the clear without saying so`() {
        for host in ["127.0.0.1", "localhost", "::1", "127.0.0.5"] { #expect(ServerSettings.isThisMachine(host)) }
        for host in ["0.0.0.0", "::", "10.0.0.7", "iso.songmay.example", ""] {
            #expect(!ServerSettings.isThisMachine(host))
        }
    }

    @Test func `nonsense from a proxy ends the search`() throws {
        let proxies = TrustedProxies([try #require(AddressRange("10.0.0.0/8"))])
        let headers: HTTPFields = [HeaderNames.forwardedFor: "203.0.113.9, unknown, 10.0.0.2"]
        #expect(proxies.visitor(peer: Address("10.0.0.1"), headers: headers) == Address("10.0.0.2"))
    }
}
