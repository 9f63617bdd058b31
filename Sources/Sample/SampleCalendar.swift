// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The days of the sample, counted back and forth from the day it is made, so that it is never out of date.
struct SampleCalendar {
    let today: Day
    let calendar: WorkingCalendar

    /// The working day on or before that many days from today.
    func day(_ offset: Int) -> Day { calendar.workingDay(onOrBefore: today.adding(days: offset)) }

    /// The day in the words of a letterhead: "ngày 05 tháng 8 năm 2026"; days under ten and January, February padded.
    func official(_ offset: Int) -> String {
        let day = day(offset)
        return "ngày \(padded(day.day)) tháng \(day.month < 3 ? padded(day.month) : "\(day.month)") năm \(day.year)"
    }

    /// The day as orders write it: "15/9/2026".
    func short(_ offset: Int) -> String {
        let day = day(offset)
        return "\(day.day)/\(day.month)/\(day.year)"
    }

    private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
