// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Where all threads connect: when the server is away, they need not all find out by waiting.
final class PostgresDoor: Sendable {
    /// For so long one refusal speaks for all; a server that is back is found after it.
    private static let memory = Duration.milliseconds(500)

    private let refusal = Mutex<(at: ContinuousClock.Instant, failure: PostgresFailure)?>(nil)
    /// The host that let somebody in last, among those that are named.
    private let last = Mutex(0)

    /// Connects to the first host that takes people in, beginning with the last one that did.
    func open(
        _ address: PostgresAddress, _ settings: Settings, for use: PostgresLink.Use, within budget: TimeBudget
    ) throws(DatabaseError) -> PostgresConnection {
        let start = ContinuousClock.now
        defer { budget.spend(since: start) }
        if let known = refusal.withLock({ $0 }), start - known.at < Self.memory { throw known.failure.error }
        let hosts = address.eachHost
        let first = last.withLock { $0 }
        var failures: [PostgresFailure] = []
        for step in hosts.indices {
            let number = (first + step) % hosts.count
            // What somebody was too impatient for says nothing about the server.
            let rest = budget.left.map { $0 - (ContinuousClock.now - start) }
            guard rest ?? settings.connectTimeout > .zero else { throw .busy }
            do throws(PostgresFailure) {
                let connection = try PostgresConnection.open(
                    hosts[number], settings, for: use, within: TimeBudget(rest))
                refusal.withLock { $0 = nil }
                last.withLock { $0 = number }
                return connection
            } catch {
                if error.kind == .tooLong, rest ?? settings.connectTimeout < settings.connectTimeout { throw .busy }
                failures.append(error)
            }
        }
        throw remember(failures)
    }

    private func remember(_ failures: [PostgresFailure]) -> DatabaseError {
        guard let first = failures.first else { return .unavailable("no host is named") }
        let failure =
            failures.count == 1
            ? first
            : PostgresFailure(
                kind: first.kind, error: .unavailable(failures.map(\.reason).joined(separator: "; ")))
        refusal.withLock { $0 = (.now, failure) }
        return failure.error
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
