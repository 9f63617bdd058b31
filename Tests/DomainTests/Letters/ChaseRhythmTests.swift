// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct ChaseRhythmTests {
    private let calendar = WorkingCalendar.national
    /// A Wednesday without holidays near.
    private let due = Day(iso: "2026-11-18") ?? Day(number: 0)

    private func step(_ day: String, _ rhythm: ChaseRhythm = ChaseRhythm()) -> ChaseRhythm.Step? {
        Day(iso: day).flatMap { rhythm.step(due: due, on: $0, calendar: calendar) }
    }

    @Test func `five working days before, on the day, five after, then the leader`() {
        #expect(step("2026-11-10") == nil)
        #expect(step("2026-11-11") == .before)
        #expect(step("2026-11-17") == .before)
        #expect(step("2026-11-18") == .onDay)
        #expect(step("2026-11-19") == nil)
        #expect(step("2026-11-24") == nil)
        #expect(step("2026-11-25") == .after)
        #expect(step("2026-12-01") == .after)
        #expect(step("2026-12-02") == .leader)
        #expect(step("2027-03-02") == .leader)
    }

    @Test func `a step that is left out is passed over`() {
        let rhythm = ChaseRhythm(isOn: true, before: nil, onDay: false, after: nil, leader: 3)
        #expect(step("2026-11-12", rhythm) == nil)
        #expect(step("2026-11-18", rhythm) == nil)
        #expect(step("2026-11-20", rhythm) == nil)
        #expect(step("2026-11-23", rhythm) == .leader)
    }

    @Test func `figures that can't be meant are refused`() {
        for days in [0, -3, 61] {
            #expect(throws: Refusal.letter(.rhythmOutOfRange(most: 60))) {
                try ChaseRhythm(before: days).check()
            }
        }
        #expect(throws: Refusal.letter(.rhythmLeaderTooSoon)) { try ChaseRhythm(after: 5, leader: 5).check() }
        #expect(throws: Refusal.letter(.rhythmLeaderMissing)) { try ChaseRhythm(leaderName: " ").check() }
        #expect(throws: Never.self) { try ChaseRhythm(leader: nil, leaderName: "").check() }
    }
}
