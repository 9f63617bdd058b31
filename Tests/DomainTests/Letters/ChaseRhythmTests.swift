// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct ChaseRhythmTests {
    private let calendar = WorkingCalendar.national
    /// A Wednesday without holidays near.
    private let due = Day(iso: "2026-10-14") ?? Day(number: 0)

    private func step(_ day: String, _ rhythm: ChaseRhythm = ChaseRhythm()) -> ChaseRhythm.Step? {
        Day(iso: day).flatMap { rhythm.step(due: due, on: $0, calendar: calendar) }
    }

    @Test func `five working days before, on the day, five after, then the leader`() {
        #expect(step("2026-10-06") == nil)
        #expect(step("2026-10-07") == .before)
        #expect(step("2026-10-13") == .before)
        #expect(step("2026-10-14") == .onDay)
        #expect(step("2026-10-15") == nil)
        #expect(step("2026-10-20") == nil)
        #expect(step("2026-10-21") == .after)
        #expect(step("2026-10-27") == .after)
        #expect(step("2026-10-28") == .leader)
        #expect(step("2027-03-02") == .leader)
    }

    @Test func `a step that is left out is passed over`() {
        let rhythm = ChaseRhythm(isOn: true, before: nil, onDay: false, after: nil, leader: 3)
        #expect(step("2026-10-08", rhythm) == nil)
        #expect(step("2026-10-14", rhythm) == nil)
        #expect(step("2026-10-16", rhythm) == nil)
        #expect(step("2026-10-19", rhythm) == .leader)
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
