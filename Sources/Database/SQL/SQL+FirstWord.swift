// SPDX-License-Identifier: AGPL-3.0-or-later

extension SQL {
    /// Refuses what would end the transaction under the body, or under other writes that share it.
    func refuseTransactionControl() throws(DatabaseError) {
        guard let word = firstWord, Self.transactionWords.contains(word), case .text(let text)? = pieces.first else {
            return
        }
        throw .statement("a body must not begin or end transactions", sql: text)
    }

    /// Tells whether the statement is a query, which a cursor can read.
    var isReading: Bool { ["SELECT", "WITH", "VALUES"].contains(firstWord) }

    /// The first word in capitals, if it could be one that matters here.
    private var firstWord: String? {
        guard case .text(let text)? = pieces.first else { return nil }
        let word = text.utf8.drop { $0 <= 32 }.prefix { $0 > 64 }
        guard word.count <= 9 else { return nil }
        return String(word)?.uppercased()
    }

    private static let transactionWords: Set<String> = [
        "BEGIN", "START", "COMMIT", "END", "ROLLBACK", "ABORT", "SAVEPOINT", "RELEASE", "PREPARE", "ATTACH", "DETACH",
        "VACUUM",
    ]
}
