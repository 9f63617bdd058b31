// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Database

/// Bytes that mean one thing only: every part carries its kind and its length, so no two inputs read alike.
///
/// The format is part of the proof and never changes; a new one would get a new first byte.
struct Canonical {
    private var hasher = SHA256()

    init(_ purpose: StaticString) { add(text: "\(purpose)") }

    mutating func add(text: String) { add(kind: 1, Array(text.utf8)) }

    mutating func add(bytes: [UInt8]) { add(kind: 2, bytes) }

    mutating func add(number: Int64) {
        add(kind: 3, (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) })
    }

    mutating func addNothing() { add(kind: 0, []) }

    mutating func add(_ value: Value) {
        switch value {
        case .null: addNothing()
        case .integer(let number): add(number: number)
        case .text(let text): add(text: text)
        case .bytes(let bytes): add(bytes: bytes)
        }
    }

    /// The SHA-256 of all that was added.
    func hash() -> [UInt8] { Array(hasher.finalize()) }

    private mutating func add(kind: UInt8, _ bytes: [UInt8]) {
        let length = UInt32(bytes.count)
        hasher.update(data: [
            kind, UInt8(length >> 24), UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255),
        ])
        hasher.update(data: bytes)
    }
}

extension Canonical {
    /// The salted hash of a row as the trail keeps it.
    static func hash(row values: [Value], of table: BusinessTable, salt: [UInt8]) -> [UInt8] {
        var canonical = Canonical("row")
        canonical.add(bytes: salt)
        canonical.add(text: table.name)
        for (column, value) in zip(table.columns, values) {
            canonical.add(text: column)
            canonical.add(value)
        }
        return canonical.hash()
    }

    /// The salted hash of an entry's readable content.
    static func hash(payload: String, salt: [UInt8]) -> [UInt8] {
        var canonical = Canonical("payload")
        canonical.add(bytes: salt)
        canonical.add(text: payload)
        return canonical.hash()
    }
}
