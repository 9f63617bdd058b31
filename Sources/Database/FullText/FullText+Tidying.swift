// SPDX-License-Identifier: AGPL-3.0-or-later

/// What keeps an index quick after many changes. PostgreSQL sees to it by itself.
extension FullText {
    /// How many pages one step writes: what a writer that comes meanwhile waits for.
    private static let pagesAStep = 200

    /// In how many pieces the index lies; each change leaves one, and every search looks through all of them.
    public func pieces(in snapshot: Snapshot) throws -> Int {
        guard snapshot.engine == .sqlite else { return 1 }
        return try snapshot.count("SELECT count(DISTINCT segid) FROM \(name: index + "_idx")")
    }

    /// Puts some of the pieces together; gives whether there is more to do.
    public func tidy(in transaction: Transaction) throws -> Bool {
        guard transaction.engine == .sqlite else { return false }
        // Negative: all pieces into one, not only those of like size.
        try transaction.run(
            "INSERT INTO \(name: index) (\(name: index), rank) VALUES ('merge', \(-Self.pagesAStep))")
        return try pieces(in: transaction) > 1
    }
}
