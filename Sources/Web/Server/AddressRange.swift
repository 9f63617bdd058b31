// SPDX-License-Identifier: AGPL-3.0-or-later

/// A block of addresses such as `10.0.0.0/8`, or a single one.
package struct AddressRange: Sendable, Hashable, LosslessStringConvertible {
    private let base: Address
    private let bits: Int

    /// Reads `10.0.0.0/8`, `fd00::/8` or a single address; nil for anything else.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let base = parts.first.flatMap({ Address(String($0)) }) else { return nil }
        let width = base.isFour ? 32 : 128
        guard let bits = parts.count == 1 ? width : Int(parts[1]), (0...width).contains(bits) else { return nil }
        self.base = base
        self.bits = bits + (128 - width)
    }

    /// This machine itself.
    static let loopback = ["127.0.0.0/8", "::1"].compactMap { AddressRange($0) }

    /// Whether the address lies in the block.
    package func contains(_ address: Address) -> Bool {
        let highBits = min(bits, 64)
        let lowBits = max(bits - 64, 0)
        return Self.same(base.high, address.high, bits: highBits) && Self.same(base.low, address.low, bits: lowBits)
    }

    package var description: String { "\(base)/\(base.isFour ? bits - 96 : bits)" }

    private static func same(_ left: UInt64, _ right: UInt64, bits: Int) -> Bool {
        bits == 0 || (left ^ right) >> UInt64(64 - bits) == 0
    }
}
