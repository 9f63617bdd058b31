// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing
import WorkingTime

@testable import Actions

@Suite struct ProseTests {
    @Test func `numbers below ten carry a nought in running text`() {
        #expect(Prose.number(9) == "09")
        #expect(Prose.number(10) == "10")
        #expect(Prose.number(0) == "0")
        #expect(Prose.number(1850) == "1.850")
    }

    @Test func `percents have a comma`() {
        #expect(Prose.percent(Tally.Share(part: 59, whole: 73)) == "80,8")
        #expect(Prose.percent(Tally.Share(part: 3, whole: 3)) == "100")
        #expect(Prose.percent(Tally.Share(part: 0, whole: 0)) == nil)
    }

    @Test func `days and periods read as officials write them`() {
        let day = Day(iso: "2026-02-08") ?? Day(number: 0)
        #expect(Prose.day(day) == "08/02/2026")
        #expect(Prose.day(day.adding(months: 6)) == "08/8/2026")
        #expect(Prose.period(.quarter(of: day)) == "quý I năm 2026")
        #expect(Prose.period(.halfYear(of: day)) == "6 tháng đầu năm 2026")
        #expect(Prose.period(.month(of: day)) == "tháng 02 năm 2026")
    }
}
