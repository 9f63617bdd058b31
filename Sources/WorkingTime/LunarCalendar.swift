// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// The Vietnamese lunar calendar, computed from the moon and the sun for the meridian of UTC+7.
///
/// Months begin on the day of the new moon; month 11 holds the winter solstice; in a year of thirteen months the first
/// without a principal solar term is the leap month. Formulas: J. Meeus, "Astronomical Algorithms" (1998), in the
/// shortened form published by Hồ Ngọc Đức. The Chinese calendar (UTC+8) sometimes differs by a day or a month.
enum LunarCalendar {
    /// Finds the Gregorian day of a day in an ordinary (not leap) lunar month of a lunar year.
    static func day(year: Int, month: Int, day: Int) -> Day? {
        guard (1...12).contains(month), (1...30).contains(day) else { return nil }
        let winter = month11(of: month < 11 ? year - 1 : year)
        let nextWinter = month11(of: month < 11 ? year : year + 1)
        var offset = (month - 11 + 12) % 12
        if nextWinter - winter > 365 {
            let leap = leapOffset(after: winter)
            if offset >= leap { offset += 1 }
        }
        let index = Int((0.5 + (Double(winter) - firstNewMoon) / monthLength).rounded(.down))
        return Day(number: newMoon(index + offset) + day - 1 - julianEpoch)
    }

    /// The Julian day number of 1970-01-01.
    private static let julianEpoch = 2_440_588
    /// The Julian date of the new moon numbered 0, 1 January 1900.
    private static let firstNewMoon = 2_415_021.076998695
    private static let monthLength = 29.530588853
    private static let hoursAhead = 7.0

    /// The Julian day number, in Việt Nam, on which new moon `index` falls.
    private static func newMoon(_ index: Int) -> Int {
        let k = Double(index)
        let t = k / 1236.85
        let t2 = t * t
        let t3 = t2 * t
        let radians = Double.pi / 180
        let mean =
            2_415_020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
            + 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t2) * radians)
        let sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * radians
        let moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * radians
        let latitude = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * radians
        let equation = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) + periodicTerms(sun, moon, latitude)
        let dynamicalTime =
            t < -11
            ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
            : -0.000278 + 0.000265 * t + 0.000262 * t2
        return Int((mean + equation - dynamicalTime + 0.5 + hoursAhead / 24).rounded(.down))
    }

    private static func periodicTerms(_ sun: Double, _ moon: Double, _ latitude: Double) -> Double {
        let lunar = -0.4068 * sin(moon) + 0.0161 * sin(2 * moon) - 0.0004 * sin(3 * moon)
        let mixed = -0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon) + 0.0005 * sin(2 * moon + sun)
        let node = 0.0104 * sin(2 * latitude) + 0.0004 * sin(2 * latitude + sun) - 0.0004 * sin(2 * latitude - sun)
        let nodeAndMoon = 0.0010 * sin(2 * latitude - moon) - 0.0006 * sin(2 * latitude + moon)
        return lunar + mixed + node + nodeAndMoon
    }

    /// Tells in which twelfth of its yearly path the sun stands at midnight in Việt Nam: 0 from the spring equinox.
    private static func sunSector(_ julianDay: Int) -> Int {
        let t = (Double(julianDay) - 2_451_545.5 - hoursAhead / 24) / 36_525
        let t2 = t * t
        let radians = Double.pi / 180
        let anomaly = (357.52910 + 35_999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * radians
        let mean = 280.46645 + 36_000.76983 * t + 0.0003032 * t2
        let centre =
            (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly) + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly)
        let turns = (mean + centre) / 360
        return Int(((turns - turns.rounded(.down)) * 12).rounded(.down))
    }

    /// The first day of lunar month 11 that lies in a Gregorian year or ends it.
    private static func month11(of year: Int) -> Int {
        let yearEnd = (Day(year: year, month: 12, day: 31)?.number ?? 0) + julianEpoch
        let index = Int(((Double(yearEnd) - 2_415_021) / monthLength).rounded(.down))
        let start = newMoon(index)
        return sunSector(start) >= 9 ? newMoon(index - 1) : start
    }

    /// Tells how many months after month 11 the leap month comes.
    private static func leapOffset(after winter: Int) -> Int {
        let index = Int(((Double(winter) - firstNewMoon) / monthLength + 0.5).rounded(.down))
        var offset = 1
        var previous = sunSector(newMoon(index + offset))
        while offset < 14 {
            offset += 1
            let sector = sunSector(newMoon(index + offset))
            if sector == previous { break }
            previous = sector
        }
        return offset - 1
    }
}
