// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct SecondFactorDutyTests {
    private static let today = Day(iso: "2026-11-18") ?? Day(number: 0)

    private static func rule(_ role: Role?, in days: Int) -> SecondFactorRule {
        SecondFactorRule(id: ID(high: 1, low: 1), role: role, since: today.adding(days: days))
    }

    private static func duty(_ rules: [SecondFactorRule], hasFactor: Bool = false, _ roles: Set<Role> = [.clerk])
        -> SecondFactorDuty
    {
        .of(hasFactor: hasFactor, rules: rules, roles: roles, on: today)
    }

    @Test func `it is asked for before its day and demanded from that day on`() {
        #expect(Self.duty([]) == .none)
        #expect(Self.duty([Self.rule(nil, in: 1)]) == .asked(since: Self.today.adding(days: 1)))
        #expect(Self.duty([Self.rule(nil, in: 0)]) == .demanded)
        #expect(Self.duty([Self.rule(nil, in: -9)]) == .demanded)
    }

    @Test func `a rule for a role is about those in it, and the earliest of several counts`() {
        #expect(Self.duty([Self.rule(.administrator, in: 0)]) == .none)
        #expect(Self.duty([Self.rule(.administrator, in: 0)], [.clerk, .administrator]) == .demanded)
        #expect(
            Self.duty([Self.rule(nil, in: 9), Self.rule(.clerk, in: 2)]) == .asked(since: Self.today.adding(days: 2)))
        var lifted = Self.rule(nil, in: 0)
        lifted.endedAt = Instant(milliseconds: 0)
        #expect(Self.duty([lifted]) == .none)
    }

    @Test func `who has one has met it, and may switch it off only where nobody asks`() {
        #expect(Self.duty([], hasFactor: true) == .met(isRequired: false))
        #expect(Self.duty([Self.rule(nil, in: 30)], hasFactor: true) == .met(isRequired: true))
    }
}
