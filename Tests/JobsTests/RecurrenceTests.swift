// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import WorkingTime

@testable import Jobs

struct RecurrenceTests {
    private let clock = ManualClock(1_800_000_000_000)
    private let record = Record()
    private let hourly = Recurrence(JobRequest("tick"), .every(milliseconds: 3_600_000))

    private var handlers: [String: JobHandler] {
        let record = record
        return ["tick": { _ in record.add("tick") }]
    }

    @Test func `once in each slot, and a long pause is made up for once`() async throws {
        let queue = try await openQueue(clock)
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        #expect(record.entries.count == 1)
        clock.advance(3_600_000)
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        #expect(record.entries.count == 2)
        clock.advance(50 * 3_600_000)
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        #expect(record.entries.count == 3)
    }

    @Test func `nothing piles up behind one that is still open`() async throws {
        let queue = try await openQueue(clock)
        for _ in 0..<10 {
            try await queue.schedule([hourly])
            clock.advance(3_600_000)
        }
        #expect(try await queue.jobs().count == 1)
    }

    @Test func `purging does not make a slot come again`() async throws {
        let queue = try await openQueue(clock)
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        clock.advance(1)
        try await queue.purge(endedBefore: clock.now)
        try await queue.drain(handlers: handlers, recurrences: [hourly])
        #expect(record.entries.count == 1)
    }

    @Test func `daily is by the zone's clock`() throws {
        let nightly = Recurrence(JobRequest("x"), .daily(hour: 2, minute: 30, zone: .vietnam))
        let day = try #require(Day(year: 2026, month: 3, day: 10))
        let due = Instant(day: day, hour: 2, minute: 30, in: .vietnam).milliseconds
        #expect(nightly.slot(at: due) == due)
        #expect(nightly.slot(at: due + 86_399_999) == due)
        #expect(nightly.slot(at: due - 1) == due - 86_400_000)
    }
}
