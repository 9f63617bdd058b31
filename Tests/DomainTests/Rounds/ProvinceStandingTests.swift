// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing
import WorkingTime

@testable import Domain

/// The nation's triple on a day, mandatory and encouraged apart.
@Suite struct ProvinceStandingTests {
    private let root = Agency(
        id: ID(high: 5, low: 99), name: "Ủy ban nhân dân tỉnh", shortName: "UBND tỉnh", level: .province)

    private func agency(_ low: UInt64, _ level: Agency.Level, until: String? = nil) -> Agency {
        Agency(
            id: ID(high: 5, low: low), name: "Cơ quan \(low)", shortName: "CQ \(low)", level: level, parent: root.id,
            validTo: until.map(RoundScene.day))
    }

    private func enrolment(_ low: UInt64, _ steps: [(EnrolmentStep.Kind, String)]) -> Enrolment {
        RoundScene.proposed(
            on: "2011-01-01", agency: ID(high: 5, low: low), id: ID(high: 7, low: low),
            steps.map { RoundScene.step($0.0, $0.1, number: "1/QĐ", reason: "Lý do") })
    }

    private func standing(
        _ agencies: [Agency], _ enrolments: [Enrolment], on day: String, rules: ObligationRules = ObligationRules()
    ) -> ProvinceStanding {
        ProvinceStanding(
            enrolments, directory: AgencyDirectory(agencies: agencies), rules: rules, on: RoundScene.day(day))
    }

    @Test func `every agency stands in one place, and who has no procedures stands apart`() {
        let agencies = (1...5).map { agency($0, .department) }
        let active: [(EnrolmentStep.Kind, String)] = [(.approved, "2026-02-01"), (.activated, "2026-02-05")]
        let seen = standing(
            agencies,
            [
                enrolment(1, active + [(.declared, "2026-05-01")]), enrolment(2, active),
                enrolment(3, [(.approved, "2026-02-01"), (.foundNotApplicable, "2026-03-01")]),
                enrolment(4, [(.listed, "2026-02-01")]),
            ], on: "2026-06-01")
        let stages = seen.rows.map(\.stage)
        #expect(stages == [.declared, .building, .notApplicable, .notYet, .notYet])
        #expect(seen.rows(.declared, .mandatory).map(\.since) == [RoundScene.day("2026-05-01")])
        #expect(seen.rows.allSatisfy { $0.obligation == .mandatory })
    }

    @Test func `it tells of the day asked for, and a withdrawn declaration no longer counts`() {
        let one = enrolment(
            1,
            [
                (.approved, "2020-02-01"), (.activated, "2020-02-05"), (.declared, "2020-05-01"),
                (.withdrawn, "2022-01-10"),
            ])
        #expect(standing([agency(1, .department)], [one], on: "2020-04-30").rows.map(\.stage) == [.building])
        #expect(standing([agency(1, .department)], [one], on: "2021-01-01").rows.map(\.stage) == [.declared])
        #expect(standing([agency(1, .department)], [one], on: "2022-01-10").rows.map(\.stage) == [.notYet])
    }

    @Test func `a certificate counts until 17/5/2014; afterwards the agency must declare`() {
        let one = enrolment(1, [(.approved, "2011-02-01"), (.activated, "2011-02-05"), (.certified, "2012-12-01")])
        #expect(standing([agency(1, .department)], [one], on: "2014-05-17").rows.map(\.stage) == [.declared])
        let later = standing([agency(1, .department)], [one], on: "2014-05-18").rows
        #expect(later.map(\.stage) == [.building])
        #expect(later.map(\.hasOldCertificate) == [true])
    }

    @Test func `offices of a district must since 18/5/2014, communes were only encouraged`() {
        let agencies = [agency(1, .districtOffice), agency(2, .commune), agency(3, .district)]
        #expect(
            standing(agencies, [], on: "2012-06-18").rows.map(\.obligation) == [.encouraged, .encouraged, .mandatory])
        #expect(
            standing(agencies, [], on: "2014-05-18").rows.map(\.obligation) == [.mandatory, .encouraged, .mandatory])
        #expect(standing(agencies, [], on: "2005-01-01").rows.isEmpty)
    }

    @Test func `a rule recorded since takes the place of the one known from its day on`() {
        let rule = ObligationRule(
            since: RoundScene.day("2026-01-01"), mandatory: [.commune], encouraged: [.department], source: "NQ 27")
        let rules = ObligationRules([rule])
        let agencies = [agency(1, .department), agency(2, .commune)]
        #expect(
            standing(agencies, [], on: "2025-12-31", rules: rules).rows.map(\.obligation) == [.mandatory, .encouraged])
        #expect(
            standing(agencies, [], on: "2026-01-01", rules: rules).rows.map(\.obligation) == [.encouraged, .mandatory])
    }

    @Test func `who had ended by then, and committees beside the People's Committee, are not counted`() {
        let agencies = [agency(1, .district, until: "2025-06-30"), agency(2, .province), root]
        #expect(standing(agencies, [], on: "2025-06-30").rows.count == 2)
        #expect(standing(agencies, [], on: "2025-07-01").rows.map(\.agency) == [root.id])
    }
}
