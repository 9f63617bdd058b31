// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization
import Testing

@testable import Database

/// Two accounts of 100 each.
let accounts = Migration(1, "accounts") { schema in
    try schema.create("account") { table in
        table.integer("number")
        table.integer("amount")
        table.primaryKey(["number"])
    }
    try schema.run("INSERT INTO account VALUES (1, 100), (2, 100)")
}

/// Checks a number the database tells.
func expectCount(_ sql: SQL, _ number: Int, _ database: Database) async throws {
    let found = try await database.read { try $0.count(sql) }
    #expect(found == number)
}

func withAccounts(
    _ settings: Settings = Settings(), _ body: (Database) async throws -> Void
) async throws {
    try await withDatabase(on: .postgres, [accounts], settings: settings, body)
}

/// A number several threads count.
final class Counter: Sendable {
    private let number = Atomic(0)

    /// Adds and gives the sum.
    @discardableResult
    func add(_ more: Int) -> Int { number.add(more, ordering: .sequentiallyConsistent).newValue }
}
