// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct TimelinessTests {
    let calendar = WorkingCalendar.national
    var assignment = Fixture.assignment()

    private func timeliness(on day: String) -> Assignment.Timeliness {
        assignment.timeliness(on: Fixture.day(day), calendar: calendar)
    }

    @Test func `open work counts the working days that are left`() {
        #expect(timeliness(on: "2026-11-12") == .open(workingDaysLeft: 1))
        #expect(timeliness(on: "2026-11-13") == .dueToday)
    }

    @Test func `what is due on a Sunday is not due today on the Saturday before`() {
        let assignment = Fixture.assignment(due: "2026-11-15")
        let saturday = Fixture.day("2026-11-14")
        #expect(assignment.timeliness(on: saturday, calendar: calendar) == .open(workingDaysLeft: 0))
    }

    @Test mutating func `a report handed in on the weekend after its day is late, by no whole working day`() throws {
        try assignment.report(Fixture.report(on: "2026-11-14"), evidenceFiles: 1, zone: .vietnam)
        #expect(timeliness(on: "2026-12-30") == .awaitingDecision(workingDaysLate: 0))
    }

    @Test func `lateness counts working days, not the weekend`() {
        #expect(timeliness(on: "2026-11-14") == .late(workingDays: 0))
        #expect(timeliness(on: "2026-11-16") == .late(workingDays: 1))
        #expect(timeliness(on: "2026-11-20") == .late(workingDays: 5))
    }

    @Test mutating func `a report that waits for a decision is not late`() throws {
        try assignment.report(Fixture.report(on: "2026-11-13"), evidenceFiles: 1, zone: .vietnam)
        #expect(timeliness(on: "2026-12-30") == .awaitingDecision(workingDaysLate: nil))
        #expect(!assignment.isLate(on: Fixture.day("2026-12-30")))
    }

    @Test mutating func `done on the day of the report, not of its acceptance`() throws {
        let report = Fixture.report(on: "2026-11-13")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-12-01"), on: report, by: Fixture.officer)
        #expect(timeliness(on: "2026-12-30") == .doneOnTime)
    }

    @Test mutating func `a returned report leaves the work late`() throws {
        let report = Fixture.report(on: "2026-11-13")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: report, accepted: false, opinion: "Thiếu.", at: "2026-11-16"), on: report,
            by: Fixture.officer)
        #expect(timeliness(on: "2026-11-17") == .late(workingDays: 2))
    }

    @Test mutating func `late work that was accepted keeps how late it was`() throws {
        let report = Fixture.report(on: "2026-11-18")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-11-18"), on: report, by: Fixture.officer)
        #expect(timeliness(on: "2026-12-30") == .doneLate(workingDays: 3))
    }

    @Test func `without a deadline it is never late`() {
        let assignment = Fixture.assignment(due: nil)
        #expect(assignment.timeliness(on: Fixture.day("2036-01-01"), calendar: calendar) == .noDeadline)
    }

    @Test func `silence is kept apart from lateness`() {
        #expect(!assignment.isNotUpdated(on: Fixture.day("2026-12-02"), zone: .vietnam))
        #expect(assignment.isNotUpdated(on: Fixture.day("2026-12-03"), zone: .vietnam))
        let weekly = Fixture.assignment(due: nil, rhythm: .weekly)
        #expect(weekly.isNotUpdated(on: Fixture.day("2026-11-10"), zone: .vietnam))
    }
}
