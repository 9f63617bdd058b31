// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
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

/// Where so many threads wait for each other, once; whoever comes later goes on at once.
final class Meeting: Sendable {
    private let missing: Atomic<Int>
    private let everyone = DispatchSemaphore(value: 0)

    init(of count: Int) { missing = Atomic(count) }

    /// Waits for the others; gives up after a while, so that a test that is wrong ends.
    func arrive() {
        if missing.subtract(1, ordering: .sequentiallyConsistent).newValue == 0 { everyone.signal() }
        _ = everyone.wait(timeout: .now() + 10)
        everyone.signal()
    }
}
