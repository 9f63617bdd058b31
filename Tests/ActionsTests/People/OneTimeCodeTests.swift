// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Foundation
import Testing
import WorkingTime

struct OneTimeCodeTests {
    private static let secret = Array("12345678901234567890".utf8)

    /// RFC 6238, appendix B, SHA-1: the last six of its eight digits.
    @Test(arguments: [
        (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
        (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ])
    func `codes are those of the standard`(_ seconds: Int, _ code: String) {
        let now = Instant(milliseconds: Int64(seconds) * 1000)
        #expect(OneTimeCode.code(Self.secret, step: OneTimeCode.step(at: now)) == code)
    }

    @Test func `a clock one step off is forgiven, two are not`() {
        let now = Instant(milliseconds: 1_790_000_010_000)
        let step = OneTimeCode.step(at: now)
        for offset in -2...2 {
            let code = OneTimeCode.code(Self.secret, step: step + Int64(offset))
            let found = OneTimeCode.step(of: code, secret: Self.secret, at: now)
            #expect(found == (abs(offset) <= 1 ? step + Int64(offset) : nil), "\(offset)")
        }
    }

    @Test func `a code ends with its half minute and is forgiven for one more`() {
        let begin = Instant(milliseconds: 1_790_000_010_000)
        let code = OneTimeCode.code(Self.secret, step: OneTimeCode.step(at: begin))
        func isTaken(after milliseconds: Int64) -> Bool {
            OneTimeCode.step(of: code, secret: Self.secret, at: begin.adding(milliseconds: milliseconds)) != nil
        }
        #expect(isTaken(after: 29_999) && isTaken(after: 59_999) && !isTaken(after: 60_000))
        #expect(isTaken(after: -30_000) && !isTaken(after: -30_001))
    }

    @Test func `codes may be typed with a space, and nothing else is a code`() {
        let now = Instant(milliseconds: 59_000)
        #expect(OneTimeCode.step(of: "287 082", secret: Self.secret, at: now) != nil)
        for odd in ["", "28708", "2870822", "28708a", "٢٨٧٠٨٢", "-28708", "287082\u{0}"] {
            #expect(OneTimeCode.step(of: odd, secret: Self.secret, at: now) == nil, "\(odd)")
        }
    }

    /// RFC 4648, section 10, without padding.
    @Test(arguments: [("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foobar", "MZXW6YTBOI")])
    func `secrets are written in base 32`(_ plain: String, _ written: String) {
        #expect(OneTimeCode.text(of: Array(plain.utf8)) == written)
    }

    @Test func `the picture's address names the product and the account`() {
        let address = OneTimeCode.address(of: Self.secret, userName: "yen.do", issuer: "Nề Nếp")
        #expect(address.hasPrefix("otpauth://totp/N%E1%BB%81%20N%E1%BA%BFp:yen%2Edo?secret=GEZDGNBVGY3TQOJQ"))
        #expect(address.utf8.allSatisfy { $0 < 128 })
    }

    @Test func `only a drawing as it is known is shown`() {
        let drawing = "<svg viewBox=\"0 0 25 25\"><path style=\"x\" d=\"M0,0h1M1,0h1\"/></svg>"
        #expect(QRPicture(svg: drawing)?.side == 25)
        #expect(QRPicture(svg: drawing.replacing("M1,0h1", with: "\\\"><script>")) == nil)
        #expect(QRPicture(svg: "<svg></svg>") == nil)
    }
}
