// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// A date, month, quarter or year as written, with its last day.
struct WrittenTime: Sendable {
    enum Grain: Sendable { case day, month, quarter, half, year, dayOfMonth }
    var grain: Grain
    /// The first token, "ngày" included.
    var start: Int
    var end: Int
    /// The first and the last day meant; nil when the year is unknown or the calendar has no such day.
    var first: Day?
    var last: Day?
    var isYearInferred = false
    /// For a day of some month: "ngày 25".
    var dayNumber: Int?
}

/// Reads dates at a token.
struct DateScanner {
    let source: SourceText
    let issuedOn: Day?
    private var tokens: [Token] { source.tokens }

    /// The time written at a token; nil when there is none.
    func time(_ at: Int, _ end: Int) -> WrittenTime? {
        guard at < end else { return nil }
        let token = tokens[at]
        if token.hash == TimeWords.day { return day(at, at + 1, end) }
        if token.hash == TimeWords.month { return month(at, end) }
        if token.hash == TimeWords.quarter { return quarter(at, end) }
        if let half = TimeWords.halves.match(tokens, at, end) { return half_(half.tag, at, at + half.length, end) }
        if token.hash == TimeWords.year { return wholeYear(at, end) }
        if token.kind == .number {
            // "trước 30/10": only right after a word of limit is a fraction a date.
            let isLimited = at > 0 && Self.limiting.length(tokens, at - 1, at) > 0
            let day = day(at, at, end, needsFull: !isLimited)
            return isLimited && day?.grain == .dayOfMonth ? nil : day
        }
        return nil
    }

    private static let limiting = Lexicon<Void>("trước|hết|nhất|ngày|đến")

    private func value(_ at: Int, _ end: Int, _ range: ClosedRange<Int>) -> Int? {
        guard at < end, let value = tokens[at].number, range.contains(value) else { return nil }
        return value
    }

    private func isSlash(_ at: Int, _ end: Int) -> Bool {
        at < end && (tokens[at].isMark("/") || tokens[at].isMark("-") || tokens[at].isMark("."))
    }

    private func day(_ start: Int, _ at: Int, _ end: Int, needsFull: Bool = false) -> WrittenTime? {
        guard let number = value(at, end, 1...31) else { return nil }
        if isSlash(at + 1, end), !tokens[at + 1].spaceBefore || tokens[at + 1].isMark("/"),
            let month = value(at + 2, end, 1...12)
        {
            let separator = tokens[at + 1].hash
            if at + 3 < end, tokens[at + 3].hash == separator, let year = value(at + 4, end, 1900...2200),
                tokens[at + 4].length == 4
            {
                return made(.day, start, at + 5, number, month, year)
            }
            let isFraction =
                at + 3 < end
                && (tokens[at + 3].isMark("/") || tokens[at + 3].kind == .word && !tokens[at + 3].spaceBefore)
            if tokens[at + 1].isMark("/"), !isFraction, !needsFull {
                return made(.day, start, at + 3, number, month, nil)
            }
            return needsFull || !tokens[at + 1].isMark("/")
                ? nil : WrittenTime(grain: .dayOfMonth, start: start, end: at + 1, dayNumber: number)
        }
        if at + 1 < end, tokens[at + 1].hash == TimeWords.month, let month = value(at + 2, end, 1...12) {
            var next = at + 3
            if next < end, tokens[next].isMark("/"), let year = value(next + 1, end, 1900...2200) {
                return made(.day, start, next + 2, number, month, year)
            }
            if next < end, tokens[next].isMark(",") { next += 1 }
            if next + 1 < end, tokens[next].hash == TimeWords.year, let year = value(next + 1, end, 1900...2200) {
                return made(.day, start, next + 2, number, month, year)
            }
            return needsFull ? nil : made(.day, start, at + 3, number, month, nil)
        }
        return needsFull ? nil : WrittenTime(grain: .dayOfMonth, start: start, end: at + 1, dayNumber: number)
    }

    /// "/2012" or "năm 2012" after a month or quarter.
    private func yearAfter(_ at: Int, _ end: Int) -> (year: Int?, end: Int) {
        if isSlash(at, end), let year = value(at + 1, end, 1900...2200) { return (year, at + 2) }
        var at = at
        if at + 2 < end, tokens[at].isMark(","), tokens[at + 1].hash == TimeWords.year { at += 1 }
        if at + 1 < end, tokens[at].hash == TimeWords.year, let year = value(at + 1, end, 1900...2200) {
            return (year, at + 2)
        }
        return (nil, at)
    }

    private func month(_ at: Int, _ end: Int) -> WrittenTime? {
        guard let number = value(at + 1, end, 1...12) else { return nil }
        var last = number
        var next = at + 2
        if next + 1 < end, tokens[next].isMark("-"), let other = value(next + 1, end, 1...12), other > number {
            last = other
            next += 2
        }
        // "trong tháng 02 và tháng 3 năm 2022": until the last of them.
        while next + 2 < end, tokens[next].hash == MentionScanner.conjunction || tokens[next].isMark(","),
            tokens[next + 1].hash == TimeWords.month, let other = value(next + 2, end, 1...12), other > last
        {
            last = other
            next += 3
        }
        let year = yearAfter(next, end)
        return span(.month, at, year.year == nil ? next : year.end, months: number...last, year: year.year)
    }

    private func quarter(_ at: Int, _ end: Int) -> WrittenTime? {
        guard at + 1 < end else { return nil }
        let roman = TimeWords.romans.firstIndex(of: tokens[at + 1].hash).map { $0 + 1 }
        guard let number = roman ?? value(at + 1, end, 1...4) else { return nil }
        var last = number
        var next = at + 2
        // "Quý II, III năm 2021": until the last of them.
        while next + 1 < end,
            tokens[next].isMark(",") || tokens[next].isMark("-") || tokens[next].hash == MentionScanner.conjunction
        {
            let name = tokens[next + 1].hash == TimeWords.quarter ? next + 2 : next + 1
            guard name < end, let more = TimeWords.romans.firstIndex(of: tokens[name].hash), more + 1 > last else {
                break
            }
            last = more + 1
            next = name + 1
        }
        let year = yearAfter(next, end)
        return span(
            .quarter, at, year.year == nil ? next : year.end, months: number * 3 - 2...last * 3, year: year.year)
    }

    private func half_(_ month: Int, _ at: Int, _ next: Int, _ end: Int) -> WrittenTime? {
        let year = value(next, end, 1900...2200)
        return span(.half, at, year == nil ? next : next + 1, months: month - 5...month, year: year)
    }

    private func wholeYear(_ at: Int, _ end: Int) -> WrittenTime? {
        guard let year = value(at + 1, end, 1900...2200) else { return nil }
        var next = at + 2
        var last = year
        if next + 1 < end, tokens[next].isMark("-"), let other = value(next + 1, end, year...2200) {
            last = other
            next += 2
        }
        var time = WrittenTime(grain: .year, start: at, end: next)
        time.first = Day(year: year, month: 1, day: 1)
        time.last = Day(year: last, month: 12, day: 31)
        return time
    }

    private func made(_ grain: WrittenTime.Grain, _ start: Int, _ end: Int, _ day: Int, _ month: Int, _ year: Int?)
        -> WrittenTime?
    {
        var time = WrittenTime(grain: grain, start: start, end: end, dayNumber: day)
        if let year {
            guard let found = Day(year: year, month: month, day: day) else { return nil }
            time.first = found
            time.last = found
            return time
        }
        time.isYearInferred = true
        guard let issuedOn, var found = Day(year: issuedOn.year, month: month, day: day) else { return time }
        if found < issuedOn, let next = Day(year: issuedOn.year + 1, month: month, day: day) { found = next }
        time.first = found
        time.last = found
        return time
    }

    private func span(_ grain: WrittenTime.Grain, _ start: Int, _ end: Int, months: ClosedRange<Int>, year: Int?)
        -> WrittenTime
    {
        var time = WrittenTime(grain: grain, start: start, end: end)
        time.isYearInferred = year == nil
        guard let base = year ?? issuedOn?.year else { return time }
        var chosen = base
        if year == nil, let issuedOn, let last = Self.lastDay(base, months.upperBound), last < issuedOn { chosen += 1 }
        time.first = Day(year: chosen, month: months.lowerBound, day: 1)
        time.last = Self.lastDay(chosen, months.upperBound)
        return time
    }

    private static func lastDay(_ year: Int, _ month: Int) -> Day? {
        for day in [31, 30, 29, 28] {
            if let found = Day(year: year, month: month, day: day) { return found }
        }
        return nil
    }
}
