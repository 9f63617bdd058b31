// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// What each person has read of the news, and how many they have not.
///
/// The bell stands on every page, so its number is remembered, and forgotten for an agency's people the moment an action
/// told them something. What is read and what is chosen to be shown are a person's own affair and no record: they are
/// written here, outside the trail.
package final class NewsDesk: Sendable {
    private struct Reader: Hashable {
        let person: ID<Person>
        let role: Role
        let actingFor: ID<Person>?
        let scope: Delegation.Scope
    }

    private struct Memory {
        var counts: [ID<Agency>: [Reader: (count: Int, until: Instant)]] = [:]
        /// Counts how often anything was forgotten, so that a number read before that is not kept after it.
        var generation = 0
        var size = 0
    }

    private static let memoryLimit = 10_000
    /// Seconds.
    private static let memoryLasts = 15

    private let database: Database
    private let clock: Clock
    /// Other processes tell news too: nothing is remembered.
    private let isShared: Bool
    private let memory = Mutex(Memory())

    init(database: Database, clock: Clock, isShared: Bool) {
        self.database = database
        self.clock = clock
        self.isShared = isShared
    }

    /// How many pieces of news the bell counts for an actor.
    package func unread(for actor: Actor) async throws -> Int {
        if isShared { return try await database.ask { try NewsList.unread(for: actor, in: $0) } }
        let now = clock.now()
        let reader = Reader(person: actor.person, role: actor.role, actingFor: actor.actingFor, scope: actor.scope)
        let (known, generation) = memory.withLock { ($0.counts[actor.agency]?[reader], $0.generation) }
        if let known, known.until > now { return known.count }
        let count = try await database.ask { try NewsList.unread(for: actor, in: $0) }
        memory.withLock { memory in
            guard memory.generation == generation else { return }
            if memory.size >= Self.memoryLimit {
                memory.counts = [:]
                memory.size = 0
            }
            memory.counts[actor.agency, default: [:]][reader] = (count, now.adding(seconds: Self.memoryLasts))
            memory.size += 1
        }
        return count
    }

    /// Forgets the numbers of those who were told something.
    func told(_ audiences: Set<News.Audience>) {
        guard !audiences.isEmpty else { return }
        memory.withLock { memory in
            memory.generation += 1
            for audience in audiences {
                switch audience {
                case .agency(let agency): memory.counts[agency] = nil
                case .person(let person):
                    for agency in memory.counts.keys {
                        memory.counts[agency] = memory.counts[agency]?.filter { $0.key.person != person }
                    }
                }
            }
        }
    }

    /// Marks one piece of news as read, and gives it; `StoreError.notFound` when it is not the actor's to read.
    package func read(_ id: ID<News>, by actor: Actor) async throws -> News {
        let news = try await database.write { transaction in
            let news = try NewsList.find(id, for: actor, in: transaction)
            try NewsMarks.read(id, by: actor.person, in: transaction)
            return news
        }
        told([.person(actor.person)])
        return news
    }

    /// Forgets every number: old news has gone.
    func forget() {
        memory.withLock { memory in
            memory.counts = [:]
            memory.size = 0
            memory.generation += 1
        }
    }

    /// Marks everything told until a moment as read; until now, unless another is given.
    package func readAll(until moment: Instant? = nil, by actor: Actor) async throws {
        let moment = moment ?? clock.now()
        try await database.write { try NewsMarks.readAll(until: moment, by: actor, in: $0) }
        told([.person(actor.person)])
    }

    /// Keeps what a person wants to be shown.
    package func choose(_ choices: NewsChoices, by actor: Actor) async throws {
        try await database.write { try NewsChoiceStore.save(choices, of: actor.person, in: $0) }
        told([.person(actor.person)])
    }
}
