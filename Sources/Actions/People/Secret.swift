// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto

/// Thirty-two random bytes that only one browser knows; we keep no more than their hash.
package struct Secret: Sendable, Hashable {
    package let bytes: [UInt8]

    /// Makes a new one.
    package init(using random: inout some RandomNumberGenerator) {
        bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &random) }
    }

    /// Makes a new one that nobody can guess.
    package static func fresh() -> Secret {
        var random = SystemRandomNumberGenerator()
        return Secret(using: &random)
    }

    /// Reads the 64 hexadecimal digits that ``text`` writes; nil for anything else.
    package init?(_ text: String) {
        guard text.utf8.count == 64 else { return nil }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(32)
        var high: UInt8?
        for letter in text.utf8 {
            guard let digit = Self.digits.firstIndex(of: letter).map(UInt8.init) else { return nil }
            if let first = high {
                bytes.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        self.bytes = bytes
    }

    /// The secret as a cookie or a link carries it.
    package var text: String { Self.text(of: bytes) }

    /// SHA-256 of the secret: what is stored, so that a stolen database opens no session.
    package var hash: [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Any bytes as hexadecimal digits.
    package static func text(of bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
