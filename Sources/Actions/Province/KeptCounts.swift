// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization
import WorkingTime

/// What was counted last for each question, kept until something changes.
///
/// What was counted from very much is kept a little longer: in a province where somebody always writes, all who look
/// would otherwise have the same million rows read again and again. Whoever shows it says of when it is.
final class KeptCounts<Question: Hashable & Sendable, Answer: Sendable>: Sendable {
    /// An answer, and the moment that it tells of.
    struct Given: Sendable {
        let answer: Answer
        let at: Instant
        let took: Duration

        /// Whether what is costly may be shown though something has changed since.
        func isGoodEnough(at now: Instant) -> Bool {
            let seconds = min(took * KeptCounts.times, KeptCounts.longest).components.seconds
            return now < at.adding(seconds: Int(seconds))
        }
    }

    private struct Entry {
        let changes: Int
        let task: Task<Given, any Error>
        var given: Given?
    }

    private struct State {
        var entries: [Question: Entry] = [:]
        var changes = 0
    }

    /// What is costly is kept so many times as long as its counting took, and never longer than this.
    private static var times: Int { 10 }
    private static var longest: Duration { .seconds(120) }

    private let limit: Int
    private let isCostly: @Sendable (Answer) -> Bool
    private let state = Mutex(State())

    /// Keeps the answers to so many questions at most; what was counted from very much is told by the answer, not by how
    /// long it took: on a busy machine everything takes long.
    init(limit: Int, isCostly: @escaping @Sendable (Answer) -> Bool = { _ in false }) {
        self.limit = limit
        self.isCostly = isCostly
    }

    /// Something has changed: what is kept may be other than it is.
    func haveChanged() { state.withLock { $0.changes += 1 } }

    /// The answer to a question as it is now; those who ask the same at once wait for one count.
    func answer(
        _ question: Question, now: Instant, count: @escaping @Sendable () async throws -> Answer
    ) async throws -> Given {
        let (kept, task) = state.withLock { state -> (Given?, Task<Given, any Error>) in
            if let known = state.entries[question] {
                let isNew = known.changes == state.changes
                if let given = known.given, isNew || (isCostly(given.answer) && given.isGoodEnough(at: now)) {
                    return (given, known.task)
                }
                if isNew { return (nil, known.task) }
            }
            if state.entries.count >= limit { state.entries = [:] }
            // Detached: others may join, who have more patience than who asked first.
            let task = Task.detached {
                let clock = ContinuousClock()
                let begun = clock.now
                return Given(answer: try await count(), at: now, took: clock.now - begun)
            }
            state.entries[question] = Entry(changes: state.changes, task: task)
            return (nil, task)
        }
        if let kept { return kept }
        do {
            let given = try await task.value
            state.withLock { if $0.entries[question]?.task == task { $0.entries[question]?.given = given } }
            return given
        } catch {
            state.withLock { if $0.entries[question]?.task == task { $0.entries[question] = nil } }
            throw error
        }
    }
}
