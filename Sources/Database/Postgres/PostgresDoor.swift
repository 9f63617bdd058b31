// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Where all threads connect: when the server is away, they need not all find out by waiting.
final class PostgresDoor: Sendable {
    /// For so long one refusal speaks for all; a server that is back is found after it.
    private static let memory = Duration.milliseconds(500)

    private let refusal = Mutex<(at: ContinuousClock.Instant, failure: PostgresFailure)?>(nil)

    func open(
        _ address: PostgresAddress, _ settings: Settings, for use: PostgresLink.Use
    ) throws(DatabaseError) -> PostgresConnection {
        if let known = refusal.withLock({ $0 }), ContinuousClock.now - known.at < Self.memory {
            throw known.failure.error
        }
        do throws(PostgresFailure) {
            let connection = try PostgresConnection.open(address, settings, for: use)
            refusal.withLock { $0 = nil }
            return connection
        } catch {
            refusal.withLock { $0 = (.now, error) }
            throw error.error
        }
    }
}

/// What the pools have done so far.
final class PostgresFigures: Sendable {
    private let retries = Atomic(0)
    private let connections = Atomic(0)

    func retried() { retries.wrappingAdd(1, ordering: .relaxed) }
    func connected() { connections.wrappingAdd(1, ordering: .relaxed) }

    var counts: (retries: Int, connections: Int) {
        (retries.load(ordering: .relaxed), connections.load(ordering: .relaxed))
    }
}
