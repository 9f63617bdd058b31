// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Limits that come back: "hằng quý", "trước ngày 25 hằng tháng".
extension DeadlineReader {
    func rhythmAfter(_ at: Int, _ end: Int) -> (rhythm: Deadline.Rhythm, end: Int)? {
        if let found = TimeWords.ofMonth.match(tokens, at, end) {
            let rhythm = TimeWords.rhythms.match(tokens, at + found.length, end)
            return (rhythm?.tag ?? found.tag, at + found.length + (rhythm?.length ?? 0))
        }
        guard let found = TimeWords.rhythms.match(tokens, at, end) else { return nil }
        return (found.tag, at + found.length)
    }

    static let periodic = Lexicon<Void>(
        """
        định kỳ|báo cáo|tổng hợp|gửi|sơ kết|tổng kết|họp|đánh giá|kiểm tra|rà soát
        """)

    /// "Hàng quý …", "Định kỳ 6 tháng": a rhythm where the order opens with it, or where something is reported.
    func recurring(_ at: Int, _ range: Range<Int>, cueless: Bool) -> Deadline? {
        guard let found = TimeWords.rhythms.match(tokens, at, range.upperBound) else { return nil }
        let isPeriodic = Self.periodic.length(tokens, at, range.upperBound) > 0
        // A bullet stands before the first word; elsewhere a dash joins words.
        let isFirst = at == range.lowerBound || at - 1 == range.lowerBound && tokens[at - 1].kind == .mark
        let opens = isFirst || tokens[at - 1].kind == .mark && !tokens[at - 1].isMark("-")
        let point = isPeriodic ? nil : point(before: at, range.lowerBound)
        let limit = isPeriodic ? nil : point ?? cue(before: at, range.lowerBound).map { ($0.start, nil) }
        var end = at + found.length
        var day = point?.day
        var bound = Deadline.Bound.by
        while let more = morePeriod(end, range.upperBound) { end = more }
        let inner = limitAfter(end, range)
        guard cueless || isPeriodic || opens || limit != nil || inner != nil || reports(at, range) else { return nil }
        if let inner {
            end = inner.end
            day = inner.day
            bound = .before
            while let more = morePeriod(end, range.upperBound) { end = limitAfter(more, range)?.end ?? more }
        }
        var deadline = Deadline(on: nil, phrase: self.found((limit?.start ?? at)..<end), bound: bound)
        deadline.rhythm = found.tag
        deadline.dayOfPeriod = day
        return deadline
    }

    /// "vào ngày 25 [hằng tháng]", "vào chiều thứ Sáu [hằng tuần]": the point in the period, written before it.
    private func point(before at: Int, _ floor: Int) -> (start: Int, day: Int?)? {
        var start = at
        var day: Int?
        if at - 2 >= floor, TimeWords.weekday.length(tokens, at - 2, at) == 2 {
            start = at - 2
        } else if at - 1 >= floor, let number = tokens[at - 1].number, (1...31).contains(number) {
            start = at - 1
            day = number
        } else {
            return nil
        }
        var isSaid = false
        while start > floor, at - start < 10 {
            let word = tokens[start - 1]
            let isHour = word.kind == .number && Self.hours.length(tokens, start, at) > 0
            guard isHour || Self.hours.length(tokens, start - 1, start) > 0 || word.hash == TimeWords.day else { break }
            isSaid = true
            start -= 1
        }
        return isSaid ? (start, day) : nil
    }

    /// The end of ", 6 tháng", " và năm" after a period.
    func morePeriod(_ at: Int, _ end: Int) -> Int? {
        guard at + 1 < end, tokens[at].isMark(",") || Self.and.length(tokens, at, end) > 0 else { return nil }
        let period = TimeWords.morePeriods.length(tokens, at + 1, end)
        return period > 0 ? at + 1 + period : nil
    }

    static let and = Lexicon<Void>("và|hoặc")

    /// "báo cáo … hàng quý": the report recurs, close by and in the same clause.
    func reports(_ at: Int, _ range: Range<Int>) -> Bool {
        for index in stride(from: at - 1, through: max(range.lowerBound, at - 16), by: -1) {
            if tokens[index].isMark(",") || tokens[index].isMark(";") || tokens[index].isMark(".") { return false }
            if Self.reporting.length(tokens, index, at) > 0 { return true }
        }
        return false
    }

    static let reporting = Lexicon<Void>("báo cáo|định kỳ|tổng hợp")

    /// ", trước ngày 25" or "(trước ngày 25 của tháng cuối quý)" right after a rhythm.
    func limitAfter(_ at: Int, _ range: Range<Int>) -> (end: Int, day: Int?)? {
        var index = at
        let opensBracket = index < range.upperBound && tokens[index].isMark("(")
        if index < range.upperBound, opensBracket || tokens[index].isMark(",") { index += 1 }
        if let weekday = weekday(index, range.upperBound, opensBracket) { return (weekday, nil) }
        guard index < range.upperBound, TimeWords.leading.length(tokens, index, range.upperBound) > 0 else {
            return nil
        }
        var next = index
        while next < range.upperBound, TimeWords.leading.length(tokens, next, range.upperBound) > 0 { next += 1 }
        guard let time = dates.time(next, range.upperBound), time.grain == .dayOfMonth || time.grain == .day else {
            return nil
        }
        var end = rhythmAfter(time.end, range.upperBound)?.end ?? time.end
        if opensBracket {
            guard let close = (end..<min(end + 8, range.upperBound)).first(where: { tokens[$0].isMark(")") }) else {
                return nil
            }
            end = close + 1
        }
        return (end, time.dayNumber)
    }

    /// "(sáng thứ Hai)", "trước 16 giờ 00 thứ Sáu": the end of a day of the week with its hour.
    func weekday(_ at: Int, _ end: Int, _ isBracketed: Bool) -> Int? {
        for index in at..<min(end, at + 7) {
            let length = TimeWords.weekday.length(tokens, index, end)
            if length > 0 {
                let next = index + length
                return isBracketed && next < end && tokens[next].isMark(")") ? next + 1 : next
            }
            guard tokens[index].kind == .number || Self.hours.length(tokens, index, end) > 0 else { return nil }
        }
        return nil
    }

    static let hours = Lexicon<Void>("trước|vào|giờ|h|sáng|chiều|chậm|nhất|ngày|là|cuối|định|kỳ")
}
