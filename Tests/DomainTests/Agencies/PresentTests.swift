// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

struct PresentTests {
    private let today = Day(iso: "2026-11-28") ?? Day(number: 0)

    private func id(_ number: UInt64) -> ID<Agency> { ID(high: 9, low: number) }

    private func agency(_ number: UInt64, until last: String? = nil) -> Agency {
        Agency(
            id: id(number), name: "Cơ quan \(number)", shortName: "CQ \(number)", level: .commune,
            validTo: last.flatMap { Day(iso: $0) })
    }

    private func link(_ before: UInt64, _ after: UInt64) -> AgencyLink {
        AgencyLink(
            id: ID(high: 8, low: before * 10 + after), reorganisation: ID(high: 7, low: 1), predecessor: id(before),
            successor: id(after))
    }

    @Test func `an order to agencies that ended goes to whoever took over, once each`() {
        let directory = AgencyDirectory(
            agencies: [
                agency(1), agency(2, until: "2025-06-30"), agency(3, until: "2025-06-30"), agency(4),
                agency(5, until: "2025-06-30"), agency(6, until: "2027-01-31"),
            ], links: [link(2, 1), link(3, 1), link(3, 4), link(6, 4)])
        #expect(directory.present([id(2), id(3), id(1)], on: today) == [id(1), id(4)])
        // Nobody took over: it stays, to be seen.
        #expect(directory.present([id(5)], on: today) == [id(5)])
        // It ends later.
        #expect(directory.present([id(6)], on: today) == [id(6)])
    }
}
