// SPDX-License-Identifier: AGPL-3.0-or-later

import Database

/// Counts the changes of something that processes keep in memory, so that each of them learns of the others' changes.
///
/// Only for what changes rarely: whoever changes it at the same moment waits, or is run again.
package enum ChangeMark: String, Sendable {
    /// Agencies, and what they are called.
    case directory
    /// People, their roles and who acts for whom: what is known of somebody who is signed in.
    case people

    /// Counts one more, in the transaction that makes the change.
    package func advance(in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO change_mark (name, number) VALUES (\(rawValue), 1)
            ON CONFLICT (name) DO UPDATE SET number = change_mark.number + 1
            """)
    }

    /// How many there were.
    package func count(in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT \(sql: number)")
    }

    /// The same as part of another statement.
    var number: SQL { "COALESCE((SELECT number FROM change_mark WHERE name = \(rawValue)), 0)" }
}
