// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Database

/// Bytes that mean one thing only: every part carries its kind and its length, so no two inputs read alike.
///
/// The format is part of the proof and never changes; a new one would get a new first byte.
struct Canonical {
    private var bytes: [UInt8] = []

    init(_ purpose: StaticString) {
        bytes.reserveCapacity(512)
        add(text: "\(purpose)")
    }

    mutating func add(text: String) {
        begin(kind: 1, count: text.utf8.count)
        bytes.append(contentsOf: text.utf8)
    }

    mutating func add(bytes more: [UInt8]) {
        begin(kind: 2, count: more.count)
        bytes.append(contentsOf: more)
    }

    mutating func add(number: Int64) {
        begin(kind: 3, count: 8)
        for shift in stride(from: Int64(56), through: 0, by: -8) {
            bytes.append(UInt8(truncatingIfNeeded: number >> shift))
        }
    }

    mutating func addNothing() { begin(kind: 0, count: 0) }

    mutating func add(_ value: Value) {
        switch value {
        case .null: addNothing()
        case .integer(let number): add(number: number)
        case .text(let text): add(text: text)
        case .bytes(let bytes): add(bytes: bytes)
        }
    }

    /// The SHA-256 of all that was added.
    func hash() -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    private mutating func begin(kind: UInt8, count: Int) {
        bytes.append(kind)
        for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: count >> shift)) }
    }
}

extension Canonical {
    /// The salted hash of a row as the trail keeps it.
    static func hash(row values: [Value], of table: BusinessTable, salt: [UInt8]) -> [UInt8] {
        var canonical = Canonical("row")
        canonical.add(bytes: salt)
        canonical.add(text: table.name)
        for (column, value) in zip(table.columns, values) {
            if value == .null, table.later.contains(column) { continue }
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

    /// Adds what the trail keeps of one written row; no hash means that the row was removed.
    mutating func add(table: String, row: [UInt8], revision: Int, hash: [UInt8]?) {
        add(text: table)
        add(bytes: row)
        add(number: Int64(revision))
        if let hash { add(bytes: hash) } else { addNothing() }
    }
}
