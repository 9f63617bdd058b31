// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization
import Testing
import WorkingTime

@testable import Actions

@Suite struct KeptCountsTests {
    private final class Counter: Sendable {
        private let times = Mutex(0)
        var count: Int { times.withLock { $0 } }
        func next() -> Int {
            times.withLock { times in
                times += 1
                return times
            }
        }
    }

    private let now = Instant(milliseconds: 1_790_000_000_000)

    @Test func `what costs little is counted again after each change and only then`() async throws {
        let (kept, counter) = (KeptCounts<String, Int>(limit: 4), Counter())
        for _ in 0..<3 { #expect(try await kept.answer("a", now: now) { counter.next() }.answer == 1) }
        kept.haveChanged()
        #expect(try await kept.answer("a", now: now) { counter.next() }.answer == 2)
        #expect(try await kept.answer("b", now: now) { counter.next() }.answer == 3)
    }

    @Test func `what costs much is shown a little longer, with the moment that it tells of`() async throws {
        let (kept, counter) = (KeptCounts<String, Int>(limit: 4) { _ in true }, Counter())
        func ask(_ seconds: Int) async throws -> KeptCounts<String, Int>.Given {
            try await kept.answer("a", now: now.adding(seconds: seconds)) {
                try await Task.sleep(for: .milliseconds(600))
                return counter.next()
            }
        }
        #expect(try await ask(0).at == now)
        kept.haveChanged()
        let shown = try await ask(3)
        #expect(shown.answer == 1 && shown.at == now)
        let later = try await ask(130)
        #expect(later.answer == 2 && later.at == now.adding(seconds: 130))
    }

    @Test func `those who ask at once wait for one count, and a failed one is not kept`() async throws {
        struct Failure: Error {}
        let (kept, counter) = (KeptCounts<String, Int>(limit: 4), Counter())
        await #expect(throws: Failure.self) { _ = try await kept.answer("a", now: now) { throw Failure() } }
        let answers = try await withThrowingTaskGroup(of: Int.self) { group in
            for _ in 0..<20 {
                group.addTask {
                    try await kept.answer("a", now: now) {
                        try await Task.sleep(for: .milliseconds(20))
                        return counter.next()
                    }.answer
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers == Array(repeating: 1, count: 20) && counter.count == 1)
    }

    @Test func `a change while it is counted asks for another count`() async throws {
        let (kept, counter) = (KeptCounts<String, Int>(limit: 4), Counter())
        let first = try await kept.answer("a", now: now) {
            kept.haveChanged()
            return counter.next()
        }
        #expect(first.answer == 1)
        #expect(try await kept.answer("a", now: now) { counter.next() }.answer == 2)
    }
}
