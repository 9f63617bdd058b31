// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

/// A list on its way to its decision.
@Suite struct RoundListTests {
    private let now = Instant(milliseconds: 0)
    private let person = ID<Person>(high: 9, low: 1)
    private let today = RoundScene.day("2026-03-10")

    private func list(replyBy: String = "2026-03-20") -> RoundList {
        RoundList(id: ID(high: 6, low: 1), round: ID(high: 3, low: 1), number: 1, replyBy: RoundScene.day(replyBy))
    }

    private func refusal(_ body: () throws(Refusal) -> Void) -> RoundRefusal? {
        do throws(Refusal) {
            try body()
        } catch .round(let refusal) {
            return refusal
        } catch {
            Issue.record(error)
        }
        return nil
    }

    @Test func `it is submitted once everybody has spoken, or the day asked for has passed`() throws {
        var early = list()
        let told = refusal { () throws(Refusal) in
            try early.submit(silent: 3, hasChanged: false, by: person, on: today, at: now)
        }
        #expect(told == .opinionsAwaited(3, until: RoundScene.day("2026-03-20")))
        var late = list(replyBy: "2026-03-09")
        try late.submit(silent: 3, hasChanged: false, by: person, on: today, at: now)
        #expect(late.state == .submitted)
        var whole = list()
        try whole.submit(silent: 0, hasChanged: false, by: person, on: today, at: now)
        #expect(whole.submission?.revision == 1)
    }

    @Test func `what changed since it went out is not submitted unseen`() {
        var list = list()
        let told = refusal { () throws(Refusal) in
            try list.submit(silent: 0, hasChanged: true, by: person, on: today, at: now)
        }
        #expect(told == .listHasChanged)
    }

    @Test func `a revision takes back what was submitted, a decision freezes it for ever`() throws {
        var list = list()
        try list.submit(silent: 0, hasChanged: false, by: person, on: today, at: now)
        try list.revise(replyBy: RoundScene.day("2026-03-25"))
        #expect(list.state == .out && list.revision == 2)
        let decision = CitedDocument(number: "512/QĐ-UBND", on: RoundScene.day("2026-03-10"))
        let early = refusal { () throws(Refusal) in try list.decide(decision, by: person, on: today, at: now) }
        #expect(early == .listNotSubmitted)
        try list.submit(silent: 0, hasChanged: false, by: person, on: today, at: now)
        try list.decide(decision, by: person, on: today, at: now)
        #expect(list.decision?.revision == 2 && list.standing == 2)
        let again = refusal { () throws(Refusal) in try list.revise(replyBy: today) }
        let opinion = refusal { () throws(Refusal) in try list.takesOpinion(on: 2) }
        #expect(again == .listDecided)
        #expect(opinion == .listNotOut)
    }

    @Test func `a decision has a number and a day that has come`() throws {
        var list = list()
        try list.submit(silent: 0, hasChanged: false, by: person, on: today, at: now)
        func decide(_ document: CitedDocument) -> RoundRefusal? {
            refusal { () throws(Refusal) in try list.decide(document, by: person, on: today, at: now) }
        }
        #expect(decide(CitedDocument(number: " ", on: today)) == .decisionNumberMissing)
        #expect(decide(CitedDocument(number: "5/QĐ")) == .citedDayMissing(number: "5/QĐ"))
        #expect(
            decide(CitedDocument(number: "5/QĐ", on: today.adding(days: 1))) == .stepInFuture(today.adding(days: 1)))
    }

    @Test func `the difference between revisions names who came and who went`() {
        func line(_ low: UInt64, _ track: RoundTrack.Kind = .firstApplication) -> ListRevision.Line {
            ListRevision.Line(enrolment: ID(high: 7, low: low), agency: ID(high: 5, low: low), track: track)
        }
        let difference = ListDifference(from: [line(1), line(2)], to: [line(2), line(3)])
        #expect(difference.added == [line(3)] && difference.removed == [line(1)])
        #expect(ListDifference(from: [line(1)], to: [line(1)]).isEmpty)
        #expect(!ListDifference(from: [line(1)], to: [line(1, .maintenance)]).isEmpty)
    }

    @Test func `an edition is followed only while it stands`() {
        func refusals(_ edition: String, _ begins: String) -> [RoundRefusal] {
            Round.Content(
                year: 2012, title: "Đợt", edition: edition, begins: RoundScene.day(begins),
                ends: RoundScene.day(begins).adding(days: 200)
            ).refusals(among: StandardEditions())
        }
        #expect(refusals("TCVN ISO 9001:2008", "2012-02-01").isEmpty)
        #expect(refusals("TCVN ISO 9001:2008", "2021-07-01").count == 1)
        #expect(refusals("TCVN ISO 9001:2015", "2012-02-01").count == 1)
        #expect(refusals("ISO 9001:2026", "2026-02-01").count == 1)
        #expect(refusals("TCVN ISO 9001:1994", "2012-02-01") == [.editionUnknown("TCVN ISO 9001:1994")])
        let adopted = StandardEditions([
            StandardEdition(code: "ISO 9001:2026", adopted: RoundScene.day("2027-05-01"), source: "QĐ …")
        ])
        #expect(adopted["ISO 9001:2026"]?.isInForce(on: RoundScene.day("2027-05-01")) == true)
    }
}
