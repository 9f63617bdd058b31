// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct AssignmentLifeTests {
    var assignment = Fixture.assignment()

    @Test mutating func `it goes from issued through acknowledged and in progress to reported and accepted`() throws {
        #expect(assignment.state == .issued)
        try assignment.acknowledge(at: Fixture.instant("2026-11-03"))
        #expect(assignment.state == .acknowledged)
        try assignment.start(at: Fixture.instant("2026-11-04"))
        #expect(assignment.state == .inProgress)
        let report = Fixture.report(on: "2026-11-10")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.state == .reported)
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-11-12"), on: report, by: Fixture.officer)
        #expect(assignment.state == .accepted)
        #expect(assignment.doneOn == Fixture.day("2026-11-10"))
    }

    @Test mutating func `a returned report is followed by another`() throws {
        let first = Fixture.report(on: "2026-11-10")
        try assignment.report(first, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: first, accepted: false, opinion: "Thiếu quyết định.", at: "2026-11-11"), on: first,
            by: Fixture.officer)
        #expect(assignment.state == .returned)
        let second = Fixture.report(2, on: "2026-11-12")
        try assignment.report(second, evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.state == .reported)
    }

    @Test mutating func `done needs evidence`() {
        #expect(throws: Refusal.assignment(.evidenceMissing)) {
            try assignment.report(Fixture.report(on: "2026-11-10"), evidenceFiles: 0, zone: .vietnam)
        }
        #expect(assignment.state == .issued)
    }

    @Test(arguments: ["", " ", "\n\t", "\u{a0}"])
    mutating func `an empty report is no report`(text: String) {
        #expect(throws: Refusal.assignment(.reportTextMissing)) {
            try assignment.report(Fixture.report(on: "2026-11-10", text: text), evidenceFiles: 1, zone: .vietnam)
        }
    }

    @Test mutating func `nobody reports again while a report waits`() throws {
        try assignment.report(Fixture.report(on: "2026-11-10"), evidenceFiles: 1, zone: .vietnam)
        #expect(throws: Refusal.assignment(.reportAwaitsDecision)) {
            try assignment.report(Fixture.report(2, on: "2026-11-11"), evidenceFiles: 1, zone: .vietnam)
        }
    }

    @Test mutating func `who reports is not who accepts`() throws {
        let report = Fixture.report(on: "2026-11-10", by: Fixture.officer)
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(throws: Refusal.assignment(.reporterCannotDecide)) {
            try assignment.decide(
                Fixture.decision(on: report, accepted: true, at: "2026-11-12"), on: report, by: Fixture.officer)
        }
    }

    @Test mutating func `nobody accepts their own agency's work`() throws {
        let report = Fixture.report(on: "2026-11-10")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(throws: Refusal.assignment(.ownAgencyCannotDecide)) {
            try assignment.decide(
                Fixture.decision(on: report, accepted: true, at: "2026-11-12"), on: report, by: Fixture.head)
        }
    }

    @Test mutating func `only the accepting body decides`() throws {
        let report = Fixture.report(on: "2026-11-10")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        let stranger = Fixture.actor(7, .standingOfficer, ID(high: 1, low: 7))
        #expect(throws: Refusal.assignment(.notTheAcceptingBody)) {
            try assignment.decide(
                Fixture.decision(on: report, accepted: true, at: "2026-11-12"), on: report, by: stranger)
        }
    }

    @Test mutating func `a return says what is missing`() throws {
        let report = Fixture.report(on: "2026-11-10")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(throws: Refusal.assignment(.returnNeedsReason)) {
            try assignment.decide(
                Fixture.decision(on: report, accepted: false, opinion: "  ", at: "2026-11-12"), on: report,
                by: Fixture.officer)
        }
    }

    @Test mutating func `a decision is on the report that was read`() throws {
        let first = Fixture.report(on: "2026-11-10")
        try assignment.report(first, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: first, accepted: false, opinion: "Thiếu.", at: "2026-11-11"), on: first,
            by: Fixture.officer)
        try assignment.report(Fixture.report(2, on: "2026-11-12"), evidenceFiles: 1, zone: .vietnam)
        #expect(throws: Refusal.assignment(.reportIsNotTheLatest)) {
            try assignment.decide(
                Fixture.decision(on: first, accepted: true, at: "2026-11-12"), on: first, by: Fixture.officer)
        }
    }

    @Test mutating func `a paper reply counts for the day of its document, and a second person accepts it`() throws {
        let paper = ProgressReport.Recorded(channel: .paper, document: "12/BC-SCT", on: Fixture.day("2026-11-12"))
        let report = Fixture.report(on: "2026-11-17", by: Fixture.officer, recorded: paper)
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.reportedOn == Fixture.day("2026-11-12"))
        #expect(throws: Refusal.assignment(.recorderCannotDecide)) {
            try assignment.decide(
                Fixture.decision(on: report, accepted: true, at: "2026-11-18"), on: report, by: Fixture.officer)
        }
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-11-18", by: Fixture.colleague), on: report,
            by: Fixture.colleague)
        #expect(assignment.timeliness(on: Fixture.day("2026-11-20"), calendar: .national) == .doneOnTime)
    }

    @Test mutating func `a paper reply names its document and does not come from the future`() {
        let nameless = ProgressReport.Recorded(channel: .email, document: " ", on: Fixture.day("2026-11-10"))
        #expect(throws: Refusal.assignment(.paperReplyNeedsDocument)) {
            try assignment.report(
                Fixture.report(on: "2026-11-10", recorded: nameless), evidenceFiles: 0, zone: .vietnam)
        }
        let future = ProgressReport.Recorded(channel: .paper, document: "1/BC", on: Fixture.day("2026-11-11"))
        #expect(throws: Refusal.assignment(.paperReplyInFuture)) {
            try assignment.report(
                Fixture.report(on: "2026-11-10", recorded: future), evidenceFiles: 0, zone: .vietnam)
        }
    }

    @Test mutating func `a paper reply comes with its document`() {
        let paper = ProgressReport.Recorded(channel: .paper, document: "12/BC-SCT", on: Fixture.day("2026-11-12"))
        #expect(throws: Refusal.assignment(.paperReplyNeedsFile)) {
            try assignment.report(
                Fixture.report(on: "2026-11-17", recorded: paper), evidenceFiles: 0, zone: .vietnam)
        }
    }

    @Test mutating func `a paper reply is not older than the order`() throws {
        let issued = Fixture.day("2026-11-02")
        func reply(on day: Day) -> ProgressReport {
            Fixture.report(
                on: "2026-11-17", recorded: ProgressReport.Recorded(channel: .paper, document: "1/BC", on: day))
        }
        #expect(throws: Refusal.assignment(.paperReplyBeforeOrder(issued))) {
            try assignment.report(reply(on: issued.adding(days: -1)), evidenceFiles: 1, zone: .vietnam)
        }
        try assignment.report(reply(on: issued), evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.reportedOn == issued)
    }

    @Test func `nobody records a paper reply for their own agency`() throws {
        #expect(throws: Refusal.assignment(.paperReplyOfOwnAgency)) {
            try assignment.checkRecorder(Fixture.actor(8, .standingOfficer, Fixture.department))
        }
        try assignment.checkRecorder(Fixture.officer)
    }

    @Test mutating func `what is called off is over`() throws {
        try assignment.cancel(reason: "Được thay bằng 12/TB-UBND", at: Fixture.instant("2026-11-05"))
        #expect(assignment.state == .cancelled)
        #expect(throws: Refusal.assignment(.assignmentEnded)) {
            try assignment.acknowledge(at: Fixture.instant("2026-11-06"))
        }
        #expect(throws: Refusal.assignment(.assignmentEnded)) {
            try assignment.report(Fixture.report(on: "2026-11-10"), evidenceFiles: 1, zone: .vietnam)
        }
        #expect(assignment.timeliness(on: Fixture.day("2026-12-20"), calendar: .national) == .notCounted)
    }

    @Test func `calling off needs a reason`() {
        var assignment = assignment
        #expect(throws: Refusal.assignment(.cancelNeedsReason)) {
            try assignment.cancel(reason: " ", at: Fixture.instant("2026-11-05"))
        }
    }

    @Test mutating func `a later notice calls off without further reason, an earlier one or its own does not`() throws {
        let moment = Fixture.instant("2026-11-20")
        var earlier = Fixture.notice(number: 90)
        earlier.issuedAt = Fixture.instant("2026-01-05")
        var own = Fixture.notice(id: assignment.notice)
        own.issuedAt = assignment.issuedAt
        for notice in [earlier, own, Fixture.notice(number: 91)] {
            #expect(throws: Refusal.assignment(.cancellingNoticeNotLater)) {
                try assignment.cancel(reason: "", by: notice, at: moment)
            }
        }
        var later = Fixture.notice(number: 92)
        later.issuedAt = Fixture.instant("2026-11-19")
        try assignment.cancel(reason: "", by: later, at: moment)
        #expect(assignment.cancelledBy == later.id && assignment.state == .cancelled)
    }

    @Test mutating func `a standing duty goes on after its report is accepted`() throws {
        assignment = Fixture.assignment(due: nil, rhythm: .quarterly)
        let report = Fixture.report(on: "2026-11-10")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-11-12"), on: report, by: Fixture.officer)
        #expect(assignment.state == .inProgress)
        #expect(!assignment.isLate(on: Fixture.day("2030-01-01")))
        try assignment.report(Fixture.report(2, on: "2027-02-10"), evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.state == .reported)
    }
}
