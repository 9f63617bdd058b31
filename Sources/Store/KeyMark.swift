// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// The keys in a data folder, as the records know them: by a mark from which no key can be found out.
///
/// The keys lie beside the database and not in it. Servers that share a database must share them too: with another one,
/// second factors would open nothing, and a signature would be nobody's.
package enum KeyMark: String, Sendable, CaseIterable {
    case trail
    case secondFactor

    /// What the records know of the key; nil as long as none was used.
    package func known(in snapshot: Snapshot) throws -> [UInt8]? {
        try snapshot.first("SELECT mark FROM key_mark WHERE name = \(rawValue)") { try $0.bytes(0) }
    }

    /// Remembers a key that is used for the first time; gives what the records know of it then, also when somebody else was
    /// first.
    package func keep(_ mark: [UInt8], in transaction: Transaction) throws -> [UInt8] {
        try transaction.run(
            "INSERT INTO key_mark (name, mark) VALUES (\(rawValue), \(mark)) ON CONFLICT (name) DO NOTHING")
        return try known(in: transaction) ?? mark
    }

    /// From here on another key is the right one.
    package func replace(by mark: [UInt8], in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO key_mark (name, mark) VALUES (\(rawValue), \(mark))
            ON CONFLICT (name) DO UPDATE SET mark = excluded.mark
            """)
    }

    /// Knows of no key any more: the next one that is used is the right one.
    package func forget(in transaction: Transaction) throws {
        try transaction.run("DELETE FROM key_mark WHERE name = \(rawValue)")
    }
}
