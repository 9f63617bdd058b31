// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@Suite struct MatterTests {
    private let today = Day(year: 2026, month: 10, day: 14) ?? Day(number: 0)
    private let officer = ID<Person>(high: 1, low: 1)

    private func actor(_ person: UInt64) -> Actor {
        Actor(
            person: ID(high: 1, low: person), name: "Lò Văn Khánh", role: .provincialLeader, agency: ID(high: 2, low: 9)
        )
    }

    private func at(_ minute: Int) -> Instant { Instant(day: today, hour: 8, minute: minute, in: .vietnam) }

    private var content: Matter.Content {
        Matter.Content(
            title: "Lùi mốc công bố của hai xã", background: "Hai xã đề nghị lùi", proposal: "Cho lùi đến 28/02/2027",
            ifUndecided: "Hai xã bị tính trễ hạn", neededBy: today)
    }

    private var matter: Matter {
        Matter(
            id: ID(high: 3, low: 1), round: nil, agency: ID(high: 2, low: 1), laidBy: officer, laidAt: at(0),
            content: content)
    }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    @Test func `nothing is laid before a leader half`() {
        func refusal(_ change: (inout Matter.Content) -> Void) -> Refusal? {
            var draft = content
            change(&draft)
            return self.refusal { try draft.check(today: today) }
        }
        #expect(refusal { _ in } == nil)
        #expect(refusal { $0.title = " " } == .matter(.titleMissing))
        #expect(refusal { $0.background = "" } == .matter(.backgroundMissing))
        #expect(refusal { $0.proposal = "\u{a0}" } == .matter(.proposalMissing))
        #expect(refusal { $0.ifUndecided = "" } == .matter(.consequenceMissing))
        #expect(refusal { $0.neededBy = nil } == .matter(.dayMissing))
        #expect(refusal { $0.neededBy = today.adding(days: -1) } == .matter(.dayPassed(today)))
    }

    @Test func `who laid it doesn't decide it, and another opinion has words`() {
        var one = matter
        #expect(refusal { try one.decide(.agreed, words: "", by: actor(1), at: at(1)) } == .matter(.layerCannotDecide))
        #expect(refusal { try one.decide(.otherwise, words: " ", by: actor(2), at: at(1)) } == .matter(.wordsMissing))
        #expect(refusal { try one.decide(.agreed, words: "", by: actor(2), at: at(1)) } == nil)
        #expect(one.state == .decided)
        #expect(refusal { try one.decide(.agreed, words: "", by: actor(2), at: at(2)) } == .matter(.notOpen))
        #expect(refusal { try one.withdraw(at: at(3)) } == .matter(.notOpen))
    }

    @Test func `asked for more it waits for the office, and then for the leader again`() throws {
        var one = matter
        try one.decide(.more, words: "Bổ sung ý kiến Sở Tài chính", by: actor(2), at: at(1))
        #expect(one.state == .moreAsked)
        #expect(refusal { try one.decide(.agreed, words: "", by: actor(2), at: at(2)) } == .matter(.notOpen))
        try one.supplement(content, today: today, at: at(3))
        #expect(one.state == .open)
        try one.decide(.agreed, words: "", by: actor(2), at: at(4))
        #expect(one.state == .decided)
    }
}
