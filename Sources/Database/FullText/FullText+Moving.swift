// SPDX-License-Identifier: AGPL-3.0-or-later

extension FullText {
    /// An entry as it is carried from one database to another, whatever their engines.
    public struct Carried: Sendable, Hashable {
        public let id: [UInt8]
        /// The scopes' tokens, with blanks between; the same on both engines.
        let scope: String
        let text: String
    }

    /// Hands over every entry, oldest first.
    public func each(in snapshot: Snapshot, _ body: (Carried) throws -> Void) throws {
        try snapshot.each("SELECT id, scope, text FROM \(name: name) ORDER BY row") { row in
            let scope = try row.text(1)
            // PostgreSQL marks scopes by a character of their own.
            try body(Carried(id: try row.bytes(0), scope: scope.filter { $0 != "#" }, text: try row.text(2)))
        }
    }

    /// Puts an entry that another database gave; it counts as the newest.
    public func put(_ entry: Carried, in transaction: Transaction) throws {
        switch transaction.engine {
        case .sqlite: try putSQLite(entry.id, entry.scope, entry.text, transaction)
        case .postgres: try putPostgres(entry.id, entry.scope, entry.text, transaction)
        }
    }
}
