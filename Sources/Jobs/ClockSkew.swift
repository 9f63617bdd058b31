// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import Synchronization

/// A process's clock, put right by the database's.
///
/// Leases are moments. Two machines whose clocks differ by more than a lease would each take the other's workers for dead,
/// and do their jobs a second time.
final class ClockSkew: Sendable {
    private let machine: @Sendable () -> Int64
    private let difference = Atomic<Int64>(0)

    init(_ machine: @escaping @Sendable () -> Int64) {
        self.machine = machine
    }

    /// Milliseconds since 1970, as the database would tell them.
    var now: Int64 { machine() + difference.load(ordering: .relaxed) }

    /// Asks the database what time it is.
    func measure(_ database: Database) async throws {
        let before = machine()
        let told = try await database.read { try $0.first(Self.time) { try $0.int64(0) } }
        let after = machine()
        if let told { difference.store(told - (before + (after - before) / 2), ordering: .relaxed) }
    }

    private static let time: SQL = .choose(
        sqlite: "SELECT CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
        postgres: "SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)")
}
