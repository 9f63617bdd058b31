// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Foundation
import WorkingTime

/// Codes that change every half minute (RFC 6238: HMAC-SHA1, 30 seconds, 6 digits), as every authenticator app makes them.
package enum OneTimeCode {
    /// Seconds a code lasts.
    package static let period: Int64 = 30
    /// Bytes of a secret: as long as the hash (RFC 4226, section 4).
    package static let secretLength = 20

    /// The step of time a moment falls in.
    package static func step(at now: Instant) -> Int64 { now.milliseconds / 1000 / period }

    /// The code of a step (RFC 4226, section 5.3).
    package static func code(_ secret: [UInt8], step: Int64) -> String {
        let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
        let hash = Array(
            HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
        let offset = Int(hash[19] & 15)
        let number = hash[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
        let digits = String(number % 1_000_000)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }

    /// The step a typed code belongs to: now, or one before or after, for clocks that aren't quite right; nil when none.
    package static func step(of typed: String, secret: [UInt8], at now: Instant) -> Int64? {
        let digits = typed.filter { !$0.isWhitespace }
        guard digits.utf8.count == 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        let middle = step(at: now)
        return [middle, middle - 1, middle + 1].first { code(secret, step: $0) == digits }
    }

    /// A secret as people type it into an app (RFC 4648, base 32): `JBSW Y3DP …`.
    package static func text(of secret: [UInt8]) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var text: [UInt8] = []
        var bits = 0
        var held: UInt32 = 0
        for byte in secret {
            held = held << 8 | UInt32(byte)
            bits += 8
            while bits >= 5 {
                bits -= 5
                text.append(letters[Int(held >> UInt32(bits) & 31)])
            }
        }
        if bits > 0 { text.append(letters[Int(held << UInt32(5 - bits) & 31)]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a secret as it is written: what an app makes of it; letters that aren't of base 32 are left out.
    package static func bytes(of text: String) -> [UInt8] {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)
        var bytes: [UInt8] = []
        var (held, bits) = (UInt32(0), 0)
        for letter in text.uppercased().utf8 {
            guard let value = letters.firstIndex(of: letter) else { continue }
            held = held << 5 | UInt32(value)
            bits += 5
            guard bits >= 8 else { continue }
            bits -= 8
            bytes.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
        }
        return bytes
    }

    /// What a phone reads from the picture; the label names the product and the account.
    package static func address(of secret: [UInt8], userName: String, issuer: String) -> String {
        func escape(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? text
        }
        let label = "\(escape(issuer)):\(escape(userName))"
        return "otpauth://totp/\(label)?secret=\(text(of: secret))&issuer=\(escape(issuer))"
    }
}

/// Ten codes for the day the phone is gone; each opens the door once.
package enum RecoveryCode {
    package static let count = 10

    /// Sixty random bits each, as a slip has them: `k7fm-2pxq-9dth`.
    package static func fresh() -> [String] { (0..<count).map { _ in Slip.randomPassword() } }

    /// What was typed, in the one spelling that is hashed.
    static func normalized(_ typed: String) -> String {
        typed.lowercased().filter { $0.isLetter || $0.isNumber }
    }
}
