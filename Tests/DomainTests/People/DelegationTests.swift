// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct DelegationTests {
    private static let today = Day(iso: "2026-11-18") ?? Day(number: 0)
    private static let away: ID<Person> = ID(high: 1, low: 1)
    private static let colleague: ID<Person> = ID(high: 1, low: 2)
    private static let agency: ID<Agency> = ID(high: 2, low: 1)

    private static func role(until: Day? = nil) -> Membership {
        Membership(id: ID(high: 3, low: 1), person: away, agency: agency, role: .agencyHead, until: until)
    }

    private static func delegation(
        _ number: UInt64 = 1, from begins: Int = 0, until: Int = 5, scope: Delegation.Scope = .all,
        to delegate: ID<Person> = colleague
    ) -> Delegation {
        Delegation(
            id: ID(high: 4, low: number), membership: ID(high: 3, low: 1), agency: agency, principal: away,
            delegate: delegate, scope: scope, begins: today.adding(days: begins), until: today.adding(days: until),
            reason: "nghỉ phép", madeAt: Instant(milliseconds: 0), madeBy: away)
    }

    private static func refusal(
        _ delegation: Delegation, role: Membership = role(), others: [Delegation] = []
    ) -> Refusal? {
        do throws(Refusal) {
            try delegation.check(role: role, others: others, today: today)
            return nil
        } catch {
            return error
        }
    }

    @Test func `it holds from its first day through its last, and ends by itself`() {
        let delegation = Self.delegation(from: 1, until: 3)
        let days = (0...4).map { delegation.isValid(on: Self.today.adding(days: $0)) }
        #expect(days == [false, true, true, true, false])
        #expect(!delegation.isOver(on: Self.today.adding(days: 3)))
        #expect(delegation.isOver(on: Self.today.adding(days: 4)))
    }

    @Test func `nobody delegates to themselves, into the past, backwards, or beyond the role`() {
        #expect(Self.refusal(Self.delegation()) == nil)
        #expect(Self.refusal(Self.delegation(to: Self.away)) == .delegation(.toOneself))
        #expect(Self.refusal(Self.delegation(from: -1)) == .delegation(.beginsInPast(Self.today)))
        #expect(Self.refusal(Self.delegation(from: 3, until: 2)) == .delegation(.endsBeforeItBegins))
        let last = Self.today.adding(days: 4)
        #expect(Self.refusal(Self.delegation(), role: Self.role(until: last)) == .delegation(.outlastsRole(last)))
    }

    @Test func `one part of a role is one colleague's at a time`() {
        let first = Self.delegation(1, from: 0, until: 5, scope: .work)
        let clash = Refusal.delegation(.overlaps(first.begins, first.until))
        #expect(Self.refusal(Self.delegation(2, from: 5, until: 9, scope: .work), others: [first]) == clash)
        #expect(Self.refusal(Self.delegation(2, from: 5, until: 9, scope: .all), others: [first]) == clash)
        #expect(Self.refusal(Self.delegation(2, from: 5, until: 9, scope: .decisions), others: [first]) == nil)
        #expect(Self.refusal(Self.delegation(2, from: 6, until: 9, scope: .work), others: [first]) == nil)
        var ended = first
        #expect(throws: Never.self) { try ended.end(by: Self.away, at: Instant(milliseconds: 1), on: Self.today) }
        #expect(Self.refusal(Self.delegation(2, scope: .work), others: [ended]) == nil)
        #expect(throws: Refusal.delegation(.isOver)) {
            try ended.end(by: Self.away, at: Instant(milliseconds: 2), on: Self.today)
        }
    }

    @Test func `a part of a role is no more than that part, and seeing comes with each`() {
        func actor(_ scope: Delegation.Scope) -> Actor {
            Actor(
                person: Self.colleague, name: "Lò Thị Xuân", role: .agencyHead, agency: Self.agency,
                actingFor: Self.away, scope: scope)
        }
        #expect(actor(.all).may(.decideAssignment) && actor(.all).may(.reportAssignment))
        #expect(actor(.work).may(.reportAssignment) && !actor(.work).may(.decideAssignment))
        #expect(actor(.decisions).may(.decideAssignment) && !actor(.decisions).may(.reportAssignment))
        for scope in Delegation.Scope.allCases { #expect(actor(scope).may(.seeAssignments)) }
        // What the role itself may not do, nobody may for it.
        #expect(!actor(.all).may(.manageAccounts))
    }

    @Test func `whoever stands behind a report doesn't decide on it, for whomever they act`() {
        func report(by person: ID<Person>, for principal: ID<Person>?) -> ProgressReport {
            ProgressReport(
                id: ID(high: 5, low: 1), assignment: ID(high: 6, low: 1), number: 1, text: "Đã xong", difficulties: "",
                submittedAt: Instant(milliseconds: 0), submittedBy: person, recorded: nil, submittedFor: principal)
        }
        func actor(_ person: ID<Person>, for principal: ID<Person>?) -> Actor {
            Actor(person: person, name: "", role: .agencyHead, agency: Self.agency, actingFor: principal)
        }
        let third: ID<Person> = ID(high: 1, low: 3)
        #expect(report(by: Self.away, for: nil).isBy(actor(Self.away, for: nil)))
        #expect(report(by: Self.away, for: nil).isBy(actor(Self.colleague, for: Self.away)))
        #expect(report(by: Self.colleague, for: Self.away).isBy(actor(Self.away, for: nil)))
        #expect(report(by: Self.colleague, for: Self.away).isBy(actor(Self.colleague, for: third)))
        #expect(!report(by: Self.colleague, for: Self.away).isBy(actor(third, for: nil)))
    }
}
