// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct EventTests {
    private let calendar = WorkingCalendar.national
    private let notice = Fixture.notice()

    private func waiting(_ term: Term = Term(5, .workingDay)) -> Assignment {
        Assignment(
            id: ID(high: 2, low: 1), notice: ID(high: 3, low: 1), directive: ID(high: 4, low: 1),
            agency: Fixture.department, acceptingBody: Fixture.standingOffice, due: nil, rhythm: nil,
            issuedAt: Fixture.instant("2026-11-02"), term: term)
    }

    private func given(_ assignment: Assignment, on day: String, by actor: Actor = Fixture.officer) throws -> Assignment
    {
        var assignment = assignment
        try assignment.event(
            on: Fixture.day(day), by: actor, of: notice, calendar: calendar, today: Fixture.day("2026-12-31"),
            at: Fixture.instant("2026-12-31"))
        return assignment
    }

    @Test func `until its event comes an order has no deadline and is never late`() {
        let assignment = waiting()
        #expect(assignment.awaitsEvent && assignment.due == nil)
        #expect(!assignment.isLate(on: Fixture.day("2036-01-01")))
        #expect(assignment.timeliness(on: Fixture.day("2036-01-01"), calendar: calendar) == .noDeadline)
    }

    @Test func `the day of the event does not count, days of rest and holidays do not either`() throws {
        // Friday 13 November, then Monday to Friday.
        #expect(try given(waiting(), on: "2026-11-13").due == Fixture.day("2026-11-20"))
        // Tuesday 29/12/2026; New Year's day is a Friday.
        let over = try given(waiting(), on: "2026-12-29")
        #expect(over.due == Fixture.day("2027-01-06"))
        #expect(over.isLate(on: Fixture.day("2027-01-07")) && !over.awaitsEvent)
    }

    @Test func `calendar days end on a working day, months on the day of their number`() throws {
        // Ten days from Wednesday 4 November end on Saturday 14 and move to Monday 16.
        #expect(try given(waiting(Term(10, .day)), on: "2026-11-04").due == Fixture.day("2026-11-16"))
        #expect(try given(waiting(Term(1, .month)), on: "2026-10-30").due == Fixture.day("2026-11-30"))
        #expect(try given(waiting(Term(24, .hour)), on: "2026-11-04").due == Fixture.day("2026-11-05"))
    }

    @Test func `the event's day may be put right until the due date is moved`() throws {
        var assignment = try given(waiting(), on: "2026-11-13")
        assignment = try given(assignment, on: "2026-11-16")
        #expect(assignment.due == Fixture.day("2026-11-23"))
        let grant = Extension(
            id: ID(high: 7, low: 1), assignment: assignment.id, before: Fixture.day("2026-11-23"), reason: "Mưa lũ",
            granted: Fixture.day("2026-11-30"))
        try assignment.extend(grant, by: Fixture.officer, of: notice)
        #expect(throws: Refusal.assignment(.eventAlreadyExtended)) { try given(assignment, on: "2026-11-17") }
    }

    @Test func `an event to come, another's work, and work without event are refused`() throws {
        #expect(throws: Refusal.assignment(.eventInFuture(Fixture.day("2027-01-02")))) {
            try given(waiting(), on: "2027-01-02")
        }
        #expect(throws: Refusal.assignment(.ownAgencyCannotDecide)) {
            try given(waiting(), on: "2026-11-13", by: Fixture.head)
        }
        #expect(throws: Refusal.assignment(.followsNoEvent)) { try given(Fixture.assignment(), on: "2026-11-13") }
    }

    @Test(arguments: ["", "5", "0 workingDay", "-1 day", "1001 day", "5 weeks", "5 workingDay x"])
    func `what is no term is not read as one`(text: String) {
        #expect(Term(text) == nil)
    }

    @Test(arguments: Term.Unit.allCases)
    func `a term is kept as it is written`(unit: Term.Unit) {
        let term = Term(12, unit)
        #expect(Term(term.text) == term)
    }
}
