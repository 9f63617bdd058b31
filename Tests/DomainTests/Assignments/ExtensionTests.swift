// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct ExtensionTests {
    var assignment = Fixture.assignment()
    private let today = Fixture.day("2026-11-10")
    private let now = Fixture.instant("2026-11-10")
    private let notice = Fixture.notice()

    private func request(until day: String? = "2026-11-20", reason: String = "Chờ kinh phí") -> Extension {
        Extension(
            id: ID(high: 7, low: 1), assignment: assignment.id, before: Fixture.day("2026-11-13"),
            proposed: day.map(Fixture.day), reason: reason, askedAt: now, askedBy: Fixture.secretary.person)
    }

    private func grant(until day: String?, reason: String = "Mưa lũ") -> Extension {
        Extension(
            id: ID(high: 7, low: 2), assignment: assignment.id, before: Fixture.day("2026-11-13"), reason: reason,
            decidedAt: now, decidedBy: Fixture.officer.person, granted: day.map(Fixture.day))
    }

    @Test mutating func `a granted day is the due date in force, and the original one is kept`() throws {
        var asked = request()
        try assignment.askExtension(asked, today: today, at: now)
        #expect(assignment.state == .extensionAsked)
        #expect(assignment.due == Fixture.day("2026-11-13"))
        try assignment.decideExtension(
            &asked, granting: Fixture.day("2026-11-18"), answer: "", by: Fixture.officer, of: notice,
            at: Fixture.instant("2026-11-11"))
        #expect(assignment.due == Fixture.day("2026-11-18") && assignment.originalDue == Fixture.day("2026-11-13"))
        #expect(asked.granted == Fixture.day("2026-11-18") && asked.decidedBy == Fixture.officer.person)
        #expect(assignment.state == .acknowledged)
        try assignment.extend(grant(until: "2026-11-25"), by: Fixture.officer, of: notice)
        #expect(assignment.due == Fixture.day("2026-11-25") && assignment.originalDue == Fixture.day("2026-11-13"))
    }

    @Test mutating func `late counts against the day in force`() throws {
        #expect(assignment.isLate(on: Fixture.day("2026-11-16")))
        try assignment.extend(grant(until: "2026-11-20"), by: Fixture.officer, of: notice)
        #expect(!assignment.isLate(on: Fixture.day("2026-11-16")))
        #expect(assignment.isLate(on: Fixture.day("2026-11-21")))
    }

    @Test mutating func `asking does not stop the clock`() throws {
        try assignment.askExtension(request(), today: Fixture.day("2026-11-16"), at: Fixture.instant("2026-11-16"))
        #expect(assignment.state == .extensionAsked)
        #expect(assignment.isLate(on: Fixture.day("2026-11-16")))
    }

    @Test mutating func `a refusal says why, and the due date stays`() throws {
        var asked = request()
        try assignment.askExtension(asked, today: today, at: now)
        #expect(throws: Refusal.assignment(.extensionRefusalNeedsReason)) {
            try assignment.decideExtension(
                &asked, granting: nil, answer: " ", by: Fixture.officer, of: notice, at: now)
        }
        try assignment.decideExtension(
            &asked, granting: nil, answer: "Đủ người", by: Fixture.officer, of: notice,
            at: Fixture.instant("2026-11-11"))
        #expect(assignment.due == Fixture.day("2026-11-13") && assignment.originalDue == nil)
        #expect(!assignment.asksExtension && asked.granted == nil && !asked.isOpen)
        // It may ask again.
        try assignment.askExtension(
            request(until: "2026-11-30"), today: Fixture.day("2026-11-12"), at: Fixture.instant("2026-11-12"))
        #expect(assignment.state == .extensionAsked)
    }

    @Test mutating func `who asks does not grant, and nobody grants their own agency's`() throws {
        var asked = request()
        try assignment.askExtension(asked, today: today, at: now)
        let day = Fixture.day("2026-11-18")
        let standIn = Actor(
            person: ID(high: 9, low: 9), name: "", role: .standingOfficer, agency: Fixture.standingOffice,
            actingFor: asked.askedBy)
        #expect(throws: Refusal.assignment(.askerCannotGrant)) {
            try assignment.decideExtension(&asked, granting: day, answer: "", by: standIn, of: notice, at: now)
        }
        let moved = Fixture.actor(1, .standingOfficer, Fixture.standingOffice)
        #expect(throws: Refusal.assignment(.askerCannotGrant)) {
            try assignment.decideExtension(&asked, granting: day, answer: "", by: moved, of: notice, at: now)
        }
        #expect(throws: Refusal.assignment(.ownAgencyCannotDecide)) {
            try assignment.decideExtension(&asked, granting: day, answer: "", by: Fixture.head, of: notice, at: now)
        }
        let stranger = Fixture.actor(8, .agencyHead, ID(high: 1, low: 9))
        #expect(throws: Refusal.assignment(.notTheIssuer)) {
            try assignment.decideExtension(&asked, granting: day, answer: "", by: stranger, of: notice, at: now)
        }
        #expect(throws: Refusal.assignment(.ownAgencyCannotDecide)) {
            try assignment.extend(grant(until: "2026-11-25"), by: Fixture.head, of: notice)
        }
    }

    @Test mutating func `a request names a later day that has not passed, and why`() throws {
        #expect(throws: Refusal.assignment(.extensionNeedsReason)) {
            try assignment.askExtension(request(reason: "\u{a0}"), today: today, at: now)
        }
        #expect(throws: Refusal.assignment(.extensionNeedsDay)) {
            try assignment.askExtension(request(until: nil), today: today, at: now)
        }
        #expect(throws: Refusal.assignment(.extensionNotLater(Fixture.day("2026-11-13")))) {
            try assignment.askExtension(request(until: "2026-11-13"), today: today, at: now)
        }
        let late = Fixture.day("2026-11-30")
        #expect(throws: Refusal.assignment(.extensionDayPassed(Fixture.day("2026-11-20"), today: late))) {
            try assignment.askExtension(request(), today: late, at: now)
        }
        try assignment.askExtension(request(), today: today, at: now)
        #expect(throws: Refusal.assignment(.extensionAlreadyAsked)) {
            try assignment.askExtension(request(), today: today, at: now)
        }
        #expect(throws: Refusal.assignment(.extensionAwaitsDecision)) {
            try assignment.extend(grant(until: "2026-11-25"), by: Fixture.officer, of: notice)
        }
    }

    @Test func `only dated work has a day to move`() {
        for var undated in [Fixture.assignment(due: nil), Fixture.assignment(due: nil, rhythm: .monthly)] {
            #expect(throws: Refusal.assignment(.nothingToExtend)) {
                try undated.askExtension(request(), today: today, at: now)
            }
            #expect(throws: Refusal.assignment(.nothingToExtend)) {
                try undated.extend(grant(until: "2026-11-25"), by: Fixture.officer, of: notice)
            }
        }
    }

    @Test mutating func `a request meanwhile handed in shows as the report, and is decided all the same`() throws {
        var asked = request()
        try assignment.askExtension(asked, today: today, at: now)
        let report = Fixture.report(on: "2026-11-16")
        try assignment.report(report, evidenceFiles: 1, zone: .vietnam)
        #expect(assignment.state == .reported && assignment.asksExtension)
        try assignment.decideExtension(
            &asked, granting: Fixture.day("2026-11-18"), answer: "", by: Fixture.officer, of: notice,
            at: Fixture.instant("2026-11-17"))
        try assignment.decide(
            Fixture.decision(on: report, accepted: true, at: "2026-11-17"), on: report, by: Fixture.officer)
        #expect(
            assignment.timeliness(on: Fixture.day("2026-11-20"), calendar: .national) == .doneOnTime)
    }
}
