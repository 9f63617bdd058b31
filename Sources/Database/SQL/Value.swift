// SPDX-License-Identifier: AGPL-3.0-or-later

/// A value as it goes to the database and comes back.
///
/// There is no floating point on purpose: nothing this product stores is approximate. Two text values compare as Swift
/// strings do, so the composed and the decomposed form of one word are equal here although the database tells them apart.
public enum Value: Sendable, Hashable {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])

    /// Whether the database holds the same for both: texts are compared byte by byte.
    public func isIdentical(to other: Value) -> Bool {
        if case .text(let own) = self, case .text(let others) = other { return own.utf8.elementsEqual(others.utf8) }
        return self == other
    }
}
