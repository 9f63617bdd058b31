// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

/// Where an agency stands in a round, and what may follow.
@Suite struct EnrolmentLifeTests {
    private let today = RoundScene.day("2026-11-18")

    private func taken(
        _ kinds: [(EnrolmentStep.Kind, String)], in track: RoundTrack.Kind = .firstApplication
    ) throws -> Enrolment {
        var enrolment = RoundScene.proposed(on: "2026-01-05")
        for (kind, day) in kinds {
            try enrolment.take(
                RoundScene.step(kind, day, number: "512/QĐ-UBND", reason: "Có lý do"), in: track, on: today)
        }
        return enrolment
    }

    private func refusal(
        of kind: EnrolmentStep.Kind, on day: String, after kinds: [(EnrolmentStep.Kind, String)],
        in track: RoundTrack.Kind = .firstApplication, number: String? = "1/QĐ", reason: String = "Có lý do"
    ) throws -> RoundRefusal? {
        var enrolment = try taken(kinds, in: track)
        let step = RoundScene.step(kind, day, number: number, reason: reason)
        do throws(Refusal) {
            try enrolment.take(step, in: track, on: today)
        } catch .round(let refusal) {
            return refusal
        } catch {
            Issue.record(error)
        }
        return nil
    }

    private let approved: [(EnrolmentStep.Kind, String)] = [
        (.listed, "2026-01-10"), (.approved, "2026-03-02"),
    ]

    @Test func `from proposal to declaration, each day tells where it stood`() throws {
        let enrolment = try taken(approved + [(.activated, "2026-03-05"), (.declared, "2026-11-02")])
        #expect(enrolment.state == .declared)
        #expect(enrolment.state(on: RoundScene.day("2026-01-04")) == nil)
        #expect(enrolment.state(on: RoundScene.day("2026-01-31")) == .listed)
        #expect(enrolment.state(on: RoundScene.day("2026-11-01")) == .active)
        #expect(enrolment.approvedOn == RoundScene.day("2026-03-02"))
    }

    @Test func `what was entered after its decision happened before it, and is told in that order`() throws {
        // A round of 2012, entered today: its agencies were proposed and listed before the decision that approved them.
        var enrolment = RoundScene.proposed(on: "2026-11-18")
        for (kind, day) in [
            (EnrolmentStep.Kind.listed, "2026-11-18"), (.approved, "2012-03-02"), (.activated, "2012-03-05"),
        ] {
            try enrolment.take(RoundScene.step(kind, day, number: "512/QĐ-UBND"), in: .firstApplication, on: today)
        }
        let decided = RoundScene.day("2012-03-02")
        #expect(enrolment.facts.map(\.step.kind) == [.proposed, .listed, .approved, .activated])
        #expect(enrolment.facts.map(\.on) == [decided, decided, decided, decided.adding(days: 3)])
        #expect(enrolment.facts.map(\.isLatestPossible) == [true, true, false, false])
        #expect(enrolment.state(on: decided.adding(days: -1)) == nil)
        #expect(enrolment.state(on: decided) == .approved && enrolment.state(on: today) == .active)
        // What was entered in time keeps its own days.
        let lived = try taken(approved)
        #expect(lived.facts.map(\.on.iso) == ["2026-01-05", "2026-01-10", "2026-03-02"])
        #expect(lived.facts.allSatisfy { !$0.isLatestPossible })
    }

    @Test func `what doesn't follow is refused with where the agency stands`() throws {
        #expect(
            try refusal(of: .declared, on: "2026-04-01", after: approved)
                == .stepNotPossible(.declared, from: .approved))
        #expect(
            try refusal(of: .activated, on: "2026-04-01", after: []) == .stepNotPossible(.activated, from: .proposed))
        let ended = approved + [(.withdrawn, "2026-05-01")]
        #expect(
            try refusal(of: .resumed, on: "2026-06-01", after: ended) == .stepNotPossible(.resumed, from: .withdrawn))
    }

    @Test func `a day to come, or before the approval, is refused`() throws {
        #expect(
            try refusal(of: .activated, on: "2026-11-19", after: approved)
                == .stepInFuture(RoundScene.day("2026-11-19")))
        #expect(
            try refusal(of: .activated, on: "2026-03-01", after: approved)
                == .stepBeforeApproval(RoundScene.day("2026-03-02")))
    }

    @Test func `an approved agency leaves by a decision only, a proposed one with a reason`() throws {
        #expect(
            try refusal(of: .withdrawn, on: "2026-04-01", after: approved, number: nil)
                == .stepNeedsDocument(.withdrawn))
        #expect(try refusal(of: .withdrawn, on: "2026-01-20", after: [], number: nil) == nil)
        #expect(try refusal(of: .withdrawn, on: "2026-01-20", after: [], reason: " \n") == .stepNeedsReason(.withdrawn))
        #expect(
            try refusal(of: .foundNotApplicable, on: "2026-01-20", after: [], reason: "")
                == .stepNeedsReason(.foundNotApplicable))
    }

    @Test func `certificates end, and declarations begin, with 18/5/2014`() throws {
        let old: [(EnrolmentStep.Kind, String)] = [(.approved, "2012-02-01"), (.activated, "2012-03-01")]
        let since = RoundScene.day("2014-05-18")
        #expect(try refusal(of: .certified, on: "2012-11-20", after: old) == nil)
        #expect(try refusal(of: .declared, on: "2014-05-17", after: old) == .declarationNotYet(since))
        #expect(try refusal(of: .certified, on: "2014-05-18", after: old) == .certificateNoMore(since))
        #expect(try refusal(of: .declared, on: "2014-05-18", after: old) == nil)
    }

    @Test func `who resumes stands where they stood before resting`() throws {
        let rested = try taken(
            approved + [(.activated, "2026-03-05"), (.declared, "2026-08-01"), (.suspended, "2026-09-01")])
        #expect(rested.state == .suspended)
        let again = try taken(
            approved + [
                (.activated, "2026-03-05"), (.declared, "2026-08-01"), (.suspended, "2026-09-01"),
                (.resumed, "2026-10-01"),
            ])
        #expect(again.state == .declared)
        #expect(again.state(on: RoundScene.day("2026-09-15")) == .suspended)
    }

    @Test func `each track has its own goal`() throws {
        let active = approved + [(EnrolmentStep.Kind.activated, "2026-03-05")]
        #expect(try refusal(of: .maintained, on: "2026-10-01", after: active, in: .maintenance) == nil)
        #expect(
            try refusal(of: .maintained, on: "2026-10-01", after: active)
                == .stepNotPossible(.maintained, from: .active))
        #expect(try refusal(of: .redeclared, on: "2026-10-01", after: active, in: .scopeExtension) == nil)
    }
}

/// A round's parts for tests.
enum RoundScene {
    static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

    static let enrolment = ID<Enrolment>(high: 7, low: 1)
    static let agency = ID<Agency>(high: 5, low: 1)

    static func step(
        _ kind: EnrolmentStep.Kind, _ day: String, number: String? = nil, reason: String = ""
    ) -> EnrolmentStep {
        EnrolmentStep(
            id: ID(high: 8, low: 1), enrolment: enrolment, kind: kind, on: RoundScene.day(day),
            document: number.map { CitedDocument(number: $0) }, reason: reason,
            into: kind == .merged ? ID(high: 5, low: 2) : nil, recordedAt: Instant(milliseconds: 0),
            recordedBy: ID(high: 9, low: 1))
    }

    static func proposed(
        on day: String, agency: ID<Agency> = agency, id: ID<Enrolment> = enrolment, _ more: [EnrolmentStep] = []
    ) -> Enrolment {
        Enrolment(
            id: id, round: ID(high: 3, low: 1), track: ID(high: 4, low: 1), agency: agency,
            steps: [step(.proposed, day)] + more)
    }
}
