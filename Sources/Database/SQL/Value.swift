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
}
