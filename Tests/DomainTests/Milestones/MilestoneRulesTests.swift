// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

/// A track of three milestones, of which each waits for the one before; days in a week of June 2026 without holidays.
struct MilestoneGround {
    let calendar = WorkingCalendar.national
    let agency = ID<Agency>(high: 1, low: 1)
    let office = ID<Agency>(high: 1, low: 2)
    let track = ID<RoundTrack>(high: 2, low: 1)
    let enrolment = ID<Enrolment>(high: 3, low: 1)

    func day(_ number: Int) -> Day { Day(year: 2026, month: 6, day: number) ?? Day(number: 0) }

    func id(_ place: Int) -> ID<Milestone> { ID(high: 4, low: UInt64(place)) }

    /// Planned for the 5th, the 12th and the 19th.
    var milestones: [Milestone] {
        (1...3).map {
            Milestone(
                id: id($0), track: track, ordinal: $0, kind: [.survey, .training, .applied][$0 - 1], name: "Mốc \($0)",
                planned: day(7 * $0 - 2), blockers: $0 > 1 ? [id($0 - 1)] : [])
        }
    }

    func standings(_ facts: [ID<Milestone>: MilestoneFacts] = [:], on today: Day) -> [MilestoneStanding] {
        MilestoneStanding.all(of: milestones, facts: facts, today: today, calendar: calendar)
    }

    func situation(
        _ place: Int, _ facts: [ID<Milestone>: MilestoneFacts] = [:], on today: Day, takesPart: Bool = true
    ) -> MilestoneSituation {
        let all = standings(facts, on: today)
        let milestone = milestones[place - 1]
        let blockers = zip(milestones, all).filter { milestone.blockers.contains($0.0.id) }
        return MilestoneSituation(
            milestone: milestone, agency: agency,
            blockers: blockers.map { MilestoneSituation.Blocker(name: $0.name, standing: $1) }, takesPart: takesPart,
            isEnteredElsewhere: false, standing: all[place - 1])
    }

    func actor(_ person: UInt64, of agency: ID<Agency>, role: Role = .isoSecretary) -> Actor {
        Actor(person: ID(high: 9, low: person), name: "Người \(person)", role: role, agency: agency)
    }

    func at(_ day: Day) -> Instant { Instant(day: day, hour: 9, minute: 0, in: .vietnam) }

    func progress(_ place: Int) -> MilestoneProgress {
        MilestoneProgress(id: ID(high: 5, low: UInt64(place)), milestone: id(place), enrolment: enrolment)
    }
}

@Suite struct MilestoneStandingTests {
    private let ground = MilestoneGround()

    @Test func `before its day it is expected, after it late, by working days`() {
        #expect(ground.standings(on: ground.day(5)).map(\.state) == [.expected, .expected, .expected])
        let late = ground.standings(on: ground.day(9))
        #expect(late[0].state == .late && late[0].workingDays == 2)
        // The 5th is a Friday: on the Saturday it is late by no working day.
        #expect(ground.standings(on: ground.day(6))[0].workingDays == 0)
    }

    @Test func `what waits for a late one is at risk, and expected no earlier than it`() {
        let standings = ground.standings(on: ground.day(9))
        #expect(standings.map(\.state) == [.late, .atRisk, .expected])
        let later = ground.standings([ground.id(1): .init(forecast: ground.day(16))], on: ground.day(9))
        #expect(later[1].state == .atRisk && later[1].expected == ground.day(16) && later[1].workingDays == 2)
        #expect(later[2].state == .expected)
    }

    @Test func `a forecast after the plan is a risk, one before it isn't`() {
        func state(_ forecast: Int) -> MilestoneStanding.State {
            ground.standings([ground.id(3): .init(forecast: ground.day(forecast))], on: ground.day(1))[2].state
        }
        #expect(state(22) == .atRisk && state(19) == .expected && state(18) == .expected)
    }

    @Test func `handed in it is no longer late, whatever is decided; returned it is again`() {
        var facts = MilestoneFacts(reachedOn: ground.day(8))
        #expect(ground.standings([ground.id(1): facts], on: ground.day(30))[0].state == .awaiting)
        facts.isAccepted = true
        let reached = ground.standings([ground.id(1): facts], on: ground.day(30))[0]
        #expect(reached.state == .reached && reached.workingDays == 1 && reached.isBehind)
        let returned = ground.standings([ground.id(1): .init(isReturned: true)], on: ground.day(9))[0]
        #expect(returned.state == .late && returned.isReturned)
    }

    @Test func `the agency's own day takes the place of the track's`() {
        let standing = ground.standings([ground.id(1): .init(ownPlanned: ground.day(15))], on: ground.day(9))[0]
        #expect(standing.state == .expected && standing.planned == ground.day(15))
    }

    @Test func `without a day nothing is late`() {
        let undated = Milestone(id: ground.id(1), track: ground.track, ordinal: 1, kind: .other, name: "Khác")
        let standing = MilestoneStanding.all(
            of: [undated], facts: [:], today: ground.day(30), calendar: ground.calendar)[0]
        #expect(standing.state == .undated && standing.expected == nil)
    }
}

@Suite struct MilestoneLifeTests {
    private let ground = MilestoneGround()

    private func report(
        on day: Day?, text: String = "Đã khảo sát", delay: DelayReason? = nil, document: String = "", files: Int = 1
    ) -> MilestoneReport {
        MilestoneReport(on: day, text: text, delay: delay, document: document, files: files)
    }

    private func refusal(_ body: () throws -> Void) -> Refusal? {
        do {
            try body()
            return nil
        } catch { return error as? Refusal }
    }

    private func hand(
        _ report: MilestoneReport, _ place: Int = 1, _ facts: [ID<Milestone>: MilestoneFacts] = [:],
        today: Day? = nil, by actor: Actor? = nil, takesPart: Bool = true
    ) -> Refusal? {
        let today = today ?? ground.day(5)
        var progress = ground.progress(place)
        return refusal {
            try progress.report(
                report, in: ground.situation(place, facts, on: today, takesPart: takesPart),
                by: actor ?? ground.actor(1, of: ground.agency), at: ground.at(today), zone: .vietnam)
        }
    }

    @Test func `reached needs a day that has come, words and evidence`() {
        #expect(hand(report(on: ground.day(5))) == nil)
        #expect(hand(report(on: nil)) == .milestone(.dayMissing))
        #expect(hand(report(on: ground.day(6))) == .milestone(.dayInFuture(ground.day(5))))
        #expect(hand(report(on: ground.day(5), text: " \n")) == .milestone(.textMissing))
        #expect(hand(report(on: ground.day(5), files: 0)) == .milestone(.evidenceMissing))
        #expect(hand(report(on: ground.day(5)), takesPart: false) == .milestone(.notTakingPart))
    }

    @Test func `what blocks it is reached first, and on no later day`() {
        #expect(hand(report(on: ground.day(5)), 2) == .milestone(.blocked(by: "Mốc 1")))
        let reached = [ground.id(1): MilestoneFacts(reachedOn: ground.day(4))]
        #expect(hand(report(on: ground.day(4)), 2, reached) == nil)
        #expect(
            hand(report(on: ground.day(3)), 2, reached)
                == .milestone(.dayBeforeBlocker(ground.day(4), blocker: "Mốc 1")))
    }

    @Test func `late it says why, and the reason is kept to be counted`() throws {
        let today = ground.day(9)
        #expect(hand(report(on: today), today: today) == .milestone(.delayMissing))
        var progress = ground.progress(1)
        try progress.report(
            report(on: today, delay: .funding), in: ground.situation(1, on: today),
            by: ground.actor(1, of: ground.agency), at: ground.at(today), zone: .vietnam)
        #expect(progress.delay == .funding && progress.awaitsDecision)
    }

    @Test func `an officer who records it for the agency names its paper`() {
        let officer = ground.actor(2, of: ground.office, role: .standingOfficer)
        #expect(hand(report(on: ground.day(5)), by: officer) == .milestone(.documentMissing))
        #expect(hand(report(on: ground.day(5), document: "12/BC-UBND"), by: officer) == nil)
    }

    @Test func `who reports doesn't accept, nor anybody for their own agency, and returning says why`() throws {
        let today = ground.day(5)
        let officer = ground.actor(2, of: ground.office, role: .standingOfficer)
        var progress = ground.progress(1)
        let situation = ground.situation(1, on: today)
        #expect(
            refusal {
                try progress.decide(accepts: true, opinion: "", in: situation, by: officer, at: ground.at(today))
            }
                == .milestone(.nothingToDecide))
        try progress.report(
            report(on: today, document: "12/BC-UBND"), in: situation, by: officer, at: ground.at(today), zone: .vietnam)
        func decide(_ accepts: Bool, _ opinion: String, by actor: Actor) -> Refusal? {
            refusal {
                try progress.decide(
                    accepts: accepts, opinion: opinion, in: situation, by: actor, at: ground.at(ground.day(8)))
            }
        }
        #expect(decide(true, "", by: officer) == .milestone(.reporterCannotDecide))
        #expect(decide(true, "", by: ground.actor(3, of: ground.agency)) == .milestone(.ownAgencyCannotDecide))
        let second = ground.actor(4, of: ground.office, role: .standingOfficer)
        #expect(decide(false, " ", by: second) == .milestone(.returnNeedsReason))
        #expect(decide(false, "Thiếu danh sách", by: second) == nil)
        #expect(progress.isReturned && !progress.awaitsDecision)
    }

    @Test func `a forecast is of a day to come, not before what blocks it, and says why it is late`() {
        func forecast(_ day: Day?, _ place: Int = 1, delay: DelayReason? = nil, today: Int = 1) -> Refusal? {
            var progress = ground.progress(place)
            return refusal {
                try progress.forecast(
                    day, delay: delay, text: "", in: ground.situation(place, on: ground.day(today)),
                    today: ground.day(today), at: ground.at(ground.day(today)))
            }
        }
        #expect(forecast(ground.day(5)) == nil)
        #expect(forecast(nil) == .milestone(.dayMissing))
        #expect(forecast(ground.day(2), today: 3) == .milestone(.forecastPassed(ground.day(3))))
        #expect(forecast(ground.day(8)) == .milestone(.delayMissing))
        #expect(forecast(ground.day(8), delay: .partTime) == nil)
        #expect(
            forecast(ground.day(4), 2) == .milestone(.forecastBeforeBlocker(ground.day(5), blocker: "Mốc 1")))
    }

    @Test func `more time is later than what stands, and rests on something`() throws {
        var progress = ground.progress(1)
        let situation = ground.situation(1, on: ground.day(1))
        #expect(
            refusal { try progress.extend(to: ground.day(5), ground: "QĐ 9", in: situation) }
                == .milestone(.notLater(ground.day(5))))
        #expect(
            refusal { try progress.extend(to: ground.day(15), ground: " ", in: situation) }
                == .milestone(.groundMissing))
        try progress.extend(to: ground.day(15), ground: "Quyết định 9/QĐ-UBND", in: situation)
        #expect(progress.planned(situation.milestone) == ground.day(15))
    }
}

@Suite struct MilestoneSourceTests {
    private let ground = MilestoneGround()

    private func source(on day: Day?, isAccepted: Bool = false, isReturned: Bool = false) -> MilestoneSource {
        MilestoneSource(
            enrolment: ground.enrolment, milestone: ground.id(1), record: .enrolment, on: day, isAccepted: isAccepted,
            isReturned: isReturned)
    }

    @Test func `another record has the word once something was handed in there, and takes nothing accepted back`()
        throws
    {
        #expect(MilestoneFacts(nil, source(on: nil)) == MilestoneFacts())
        #expect(MilestoneFacts(nil, source(on: ground.day(4))).reachedOn == ground.day(4))
        var progress = ground.progress(1)
        let situation = ground.situation(1, on: ground.day(5))
        try progress.report(
            MilestoneReport(on: ground.day(5), text: "Xong", files: 1), in: situation,
            by: ground.actor(1, of: ground.agency), at: ground.at(ground.day(5)), zone: .vietnam)
        try progress.decide(
            accepts: true, opinion: "", in: situation, by: ground.actor(2, of: ground.office),
            at: ground.at(ground.day(8)))
        for one in [source(on: nil), source(on: ground.day(9)), source(on: nil, isReturned: true)] {
            let facts = MilestoneFacts(progress, one)
            #expect(facts.isAccepted && facts.reachedOn == ground.day(5))
        }
        #expect(MilestoneFacts(progress, source(on: ground.day(9), isAccepted: true)).reachedOn == ground.day(9))
    }
}
