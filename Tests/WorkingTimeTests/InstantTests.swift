// SPDX-License-Identifier: AGPL-3.0-or-later
import Testing
import WorkingTime

@Suite struct InstantTests {
    @Test func `midnight belongs to the zone and not to the server`() throws {
        let day = try #require(Day(iso: "2026-10-14"))
        let midnight = Instant(day: day, in: .vietnam)
        #expect(midnight.iso == "2026-10-13T17:00:00Z")
        #expect(midnight.day(in: .vietnam) == day)
        #expect(midnight.adding(milliseconds: -1).day(in: .vietnam) == day.adding(days: -1))
        #expect(midnight.day(in: Zone(secondsAhead: 0)) == day.adding(days: -1))
        #expect(Instant(day: day, hour: 8, minute: 21, in: .vietnam).clock(in: .vietnam) == "08:21")
    }

    @Test func `moments before 1970 fall into the right day`() throws {
        let day = try #require(Day(iso: "1969-09-02"))
        let moment = Instant(day: day, hour: 9, minute: 47, in: .vietnam)
        #expect(moment.day(in: .vietnam) == day)
        #expect(moment.clock(in: .vietnam) == "09:47")
        #expect(moment.iso == "1969-09-02T02:47:00Z")
    }

    @Test func `a named zone with summer time is followed`() throws {
        let berlin = try #require(Zone(identifier: "Europe/Berlin"))
        let winter = try #require(Day(iso: "2026-01-10"))
        let summer = try #require(Day(iso: "2026-07-10"))
        #expect(Instant(day: winter, hour: 12, in: berlin).iso == "2026-01-10T11:00:00Z")
        #expect(Instant(day: summer, hour: 12, in: berlin).iso == "2026-07-10T10:00:00Z")
        #expect(Instant(day: summer, hour: 12, in: berlin).clock(in: berlin) == "12:00")
    }

    @Test func `zones are found by name and wrong names are not`() {
        #expect(Zone(identifier: "Asia/Ho_Chi_Minh") == .vietnam)
        #expect(Zone(identifier: "Asia/Nowhere") == nil)
        #expect(Zone(secondsAhead: -34_200).identifier == "-09:30")
    }
}
