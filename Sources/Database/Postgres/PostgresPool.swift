// SPDX-License-Identifier: AGPL-3.0-or-later
import Synchronization

/// Some threads, each with a connection of its own, and those who wait for one.
///
/// Threads are made when they are needed, and the one that rested last works first, so that few connections do most.
/// Bodies with the same key never take two connections: the second waits without holding anything, and those that have
/// gathered when their turn comes share a commit.
final class PostgresPool: Sendable {
    private struct State {
        var waiting: [any PooledJob] = []
        var resting: [PostgresWorker] = []
        var workers: [PostgresWorker] = []
        var keys: Set<QueueKey> = []
        var isClosed = false
    }

    /// More than so many waiting would only wait in vain.
    private static let longestQueue = 2000

    private let limit: Int
    private let batch: Int
    private let patience: Duration
    private let makeLink: @Sendable () -> PostgresLink
    private let state = Mutex(State())

    /// At most `limit` connections, and `batch` writes in one transaction.
    init(limit: Int, batch: Int, patience: Duration, makeLink: @escaping @Sendable () -> PostgresLink) {
        self.limit = max(1, limit)
        self.batch = max(1, batch)
        self.patience = patience
        self.makeLink = makeLink
    }

    /// How many there are, how many of them work, and how many wait for one.
    var load: (workers: Int, busy: Int, waiting: Int) {
        state.withLock { ($0.workers.count, $0.workers.count - $0.resting.count, $0.waiting.count) }
    }

    func submit(_ job: any PooledJob) {
        enum Decision {
            case closed, full, waits
            case starts(PostgresWorker)
        }
        let decision = state.withLock { state -> Decision in
            if state.isClosed { return .closed }
            if isFree(job, state), let worker = rested(&state) {
                if let key = job.key { state.keys.insert(key) }
                return .starts(worker)
            }
            if state.waiting.count >= Self.longestQueue { return .full }
            state.waiting.append(job)
            return .waits
        }
        switch decision {
        case .closed: job.giveUp(DatabaseError.closed)
        case .full: job.giveUp(DatabaseError.busy)
        case .starts(let worker): worker.give([job])
        case .waits: job.giveUpInTime(atMost: patience)
        }
    }

    /// What a worker does next: one body, several writes of one key, or nothing when it rests.
    func next(after done: [any PooledJob], for worker: PostgresWorker) -> [any PooledJob] {
        state.withLock { state in
            if let key = done.first?.key { state.keys.remove(key) }
            if let place = state.waiting.firstIndex(where: { isFree($0, state) }) { return take(place, of: &state) }
            if state.isClosed { worker.give([]) } else { state.resting.append(worker) }
            return []
        }
    }

    private func take(_ place: Int, of state: inout State) -> [any PooledJob] {
        let first = state.waiting.remove(at: place)
        guard let key = first.key else { return [first] }
        state.keys.insert(key)
        guard first.sharesCommit else { return [first] }
        var taken = [first]
        state.waiting.removeAll { job in
            guard taken.count < batch, job.key == key, job.sharesCommit else { return false }
            taken.append(job)
            return true
        }
        return taken
    }

    /// Takes no more, though what waits is still done; returns the threads that are to be waited for.
    func close() -> [PostgresWorker] {
        let (workers, resting) = state.withLock { state in
            defer { state.resting = [] }
            state.isClosed = true
            return (state.workers, state.resting)
        }
        for worker in resting { worker.give([]) }
        return workers
    }

    private func isFree(_ job: any PooledJob, _ state: State) -> Bool {
        job.key.map { !state.keys.contains($0) } ?? true
    }

    /// A worker that rests, or a new one if there may be more.
    private func rested(_ state: inout State) -> PostgresWorker? {
        if let worker = state.resting.popLast() { return worker }
        guard state.workers.count < limit else { return nil }
        let worker = PostgresWorker(self, makeLink)
        state.workers.append(worker)
        return worker
    }
}
