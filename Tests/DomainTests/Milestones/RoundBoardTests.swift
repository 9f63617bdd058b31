// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct RoundBoardTests {
    private let ground = MilestoneGround()

    private func track(
        _ facts: [(name: String, state: Enrolment.State, facts: [Int: MilestoneFacts])],
        delays: [Int: DelayReason] = [:], on today: Day
    ) -> RoundBoard.Track {
        let track = RoundTrack(
            id: ground.track, round: ID(high: 6, low: 1), kind: .firstApplication, starts: ground.day(1),
            ends: ground.day(30), edition: "TCVN ISO 9001:2015")
        let known = facts.enumerated().map { place, one in
            RoundBoard.Known(
                enrolment: ID(high: 7, low: UInt64(place)), agency: ID(high: 8, low: UInt64(place)), name: one.name,
                state: one.state,
                facts: Dictionary(
                    one.facts.map { (ground.id($0.key), $0.value) }, uniquingKeysWith: { first, _ in first }),
                delays: Dictionary(
                    delays.map { (ground.id($0.key), $0.value) }, uniquingKeysWith: { first, _ in first }))
        }
        return RoundBoard.Track(
            track, milestones: ground.milestones, known: known, today: today, calendar: ground.calendar)
    }

    @Test func `the latest come first, those at risk follow, who takes no part counts nowhere`() {
        let first = MilestoneFacts(reachedOn: ground.day(4), isAccepted: true)
        let board = track(
            [
                ("Bản Vạn", .active, [:]), ("Nà Luông", .approved, [1: first, 3: .init(forecast: ground.day(26))]),
                ("Cầu Mây", .active, [1: first]), ("Đã dừng", .suspended, [:]),
                ("Suối Ngần", .active, [1: .init(ownPlanned: ground.day(8))]),
            ], on: ground.day(9))
        #expect(board.late.map(\.name) == ["Bản Vạn", "Suối Ngần"])
        #expect(board.atRisk.map(\.name) == ["Nà Luông"])
        #expect(board.counted.count == 4)
        #expect(board.count(0, .late) == 2 && board.count(0, .reached) == 2)
        #expect(board.rows.map(\.outlook) == [.behind, .missing, .inTime, .behind, .behind])
    }

    @Test func `agencies of one track are compared by working days from its start`() {
        let board = track(
            [
                ("A", .active, [1: .init(reachedOn: ground.day(3), isAccepted: true)]),
                ("B", .active, [1: .init(reachedOn: ground.day(9))]), ("C", .active, [:]),
                ("D", .active, [1: .init(reachedOn: ground.day(5), isAccepted: true)]),
            ], on: ground.day(9))
        #expect(board.pace(0, calendar: ground.calendar).map(\.days) == [2, 4, 6])
        #expect(board.medianPace(0, calendar: ground.calendar) == 4)
        #expect(board.medianPace(1, calendar: ground.calendar) == nil)
    }

    @Test func `reasons of delay are counted, the most frequent first`() {
        let one = track(
            [("A", .active, [:]), ("B", .active, [:]), ("C", .withdrawn, [:])],
            delays: [1: .funding, 2: .partTime], on: ground.day(9))
        let other = track([("D", .active, [:])], delays: [1: .partTime], on: ground.day(9))
        let causes = RoundBoard(today: ground.day(9), tracks: [one, other]).causes
        #expect(causes.map(\.count) == [3, 2] && causes.map(\.reason) == [.partTime, .funding])
    }
}
