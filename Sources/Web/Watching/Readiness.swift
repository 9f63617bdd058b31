// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Store
import Synchronization

/// Whether requests should be sent here: asked by load balancers, as often as they like.
final class Readiness: Sendable {
    enum Standing: String, Sendable {
        case ready
        /// The server is being stopped.
        case draining
        /// The database gives no answer, or not in time.
        case database
        /// The database is of another version of the program.
        case schema
    }

    /// How long the database may take, and how long its answer is good for.
    private static let patience = Duration.seconds(2)
    private static let answerLasts = Duration.seconds(1)

    private struct Memory {
        var isDraining = false
        var last: (standing: Standing, at: ContinuousClock.Instant)?
        var isAsking = false
    }

    private let memory = Mutex(Memory())

    var isDraining: Bool { memory.withLock(\.isDraining) }

    /// From now on nothing new should be sent here.
    func drain() { memory.withLock { $0.isDraining = true } }

    /// How it stands, by an answer at most a second old; one question is asked at a time.
    func standing(of system: System) async -> Standing {
        let now = ContinuousClock.now
        let known: Standing? = memory.withLock { memory in
            if memory.isDraining { return .draining }
            if let last = memory.last, now - last.at < Self.answerLasts { return last.standing }
            if memory.isAsking { return memory.last?.standing ?? .database }
            memory.isAsking = true
            return nil
        }
        if let known { return known }
        let standing =
            await Bounded.answer(within: Self.patience) { [self] in
                let standing = await ask(system)
                memory.withLock { memory in
                    memory.isAsking = false
                    memory.last = (standing, .now)
                }
                return standing
            } ?? .database
        if standing == .database { memory.withLock { $0.last = (.database, .now) } }
        return standing
    }

    private func ask(_ system: System) async -> Standing {
        do {
            return try await system.read { try SchemaStanding.isCurrent(in: $0) } ? .ready : .schema
        } catch {
            return .database
        }
    }
}
