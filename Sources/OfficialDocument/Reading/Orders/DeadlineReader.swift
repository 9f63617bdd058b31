// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Finds the time limit in the words of an order.
///
/// A date counts only with a word that makes it a limit before it; cited dates have none.
struct DeadlineReader {
    let source: SourceText
    let issuedOn: Day?
    private var tokens: [Token] { source.tokens }
    private var dates: DateScanner { DateScanner(source: source, issuedOn: issuedOn) }

    /// The first limit in a range of prose.
    func inProse(_ range: Range<Int>) -> Deadline? {
        var index = range.lowerBound
        while index < range.upperBound {
            if let rhythm = recurring(index, range, cueless: false) { return rhythm }
            if let counted = counted(index, range) { return counted }
            if let time = dates.time(index, range.upperBound) {
                if let deadline = dated(time, range, cueless: false) { return deadline }
                index = max(index + 1, time.end)
                continue
            }
            index += 1
        }
        return nil
    }

    /// The limit a plan gives under "Thời gian": every date there is one.
    func inAttribute(_ range: Range<Int>) -> Deadline? {
        var index = range.lowerBound
        var best: Deadline?
        while index < range.upperBound {
            if let rhythm = recurring(index, range, cueless: true) { return best ?? rhythm }
            if let counted = counted(index, range) { return best ?? counted }
            if let time = dates.time(index, range.upperBound) {
                if var deadline = dated(time, range, cueless: true) {
                    if let earlier = best, isRange(earlier, deadline, index) {
                        deadline.phrase = found(from: earlier.phrase.span.start, range, to: time.end)
                        return deadline
                    }
                    if best == nil { best = deadline }
                }
                index = max(index + 1, time.end)
                continue
            }
            index += 1
        }
        return best
    }

    private func isRange(_ earlier: Deadline, _ later: Deadline, _ index: Int) -> Bool {
        guard earlier.rhythm == nil, earlier.after == nil, index > 0 else { return false }
        let previous = tokens[index - 1]
        return previous.isMark("-") || Self.to.length(tokens, index - 1, index) > 0
            || index > 1 && Self.to.length(tokens, index - 2, index) > 0
    }

    private static let to = Lexicon<Void>("đến|đến hết|tới|đến ngày")
    private static let from = Lexicon<Void>("từ")

    private func found(from start: Int, _ range: Range<Int>, to end: Int) -> Found {
        let first = range.first { Int(tokens[$0].start) >= start } ?? range.lowerBound
        return found(first..<end)
    }

    private func found(_ range: Range<Int>) -> Found { Found(text: source.text(range), span: source.span(range)) }

    // MARK: Dates

    private func dated(_ time: WrittenTime, _ range: Range<Int>, cueless: Bool) -> Deadline? {
        let cue = cue(before: time.start, range.lowerBound)
        if !cueless {
            guard let cue, !isPast(cue.start, range.lowerBound), isLimit(time, cue, range.lowerBound) else {
                return nil
            }
        }
        var end = time.end
        let bound = cue?.bound ?? .by
        let start = cue?.start ?? leadingFrom(time.start, range.lowerBound)
        if let rhythm = rhythmAfter(end, range.upperBound) {
            var deadline = Deadline(on: nil, phrase: found(start..<rhythm.end), bound: bound)
            deadline.rhythm = rhythm.rhythm
            deadline.dayOfPeriod = time.dayNumber
            return deadline
        }
        if time.grain == .dayOfMonth {
            guard cueless || cue != nil, let day = time.dayNumber, let issuedOn else { return nil }
            guard cue != nil, tokens[time.start].hash == TimeWords.day else { return nil }
            var year = issuedOn.year
            var month = issuedOn.month
            if day < issuedOn.day { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
            return Deadline(on: Day(year: year, month: month, day: day), phrase: found(start..<end), bound: bound)
        }
        if end < range.upperBound, tokens[end].isMark(")"), start > range.lowerBound, tokens[start - 1].isMark("(") {
            end += 0
        }
        let on = bound == .before && time.grain != .day ? time.first.map { $0.adding(days: -1) } : time.last
        return Deadline(on: on, phrase: found(start..<end), bound: bound)
    }

    private func leadingFrom(_ at: Int, _ floor: Int) -> Int {
        at > floor && Self.from.length(tokens, at - 1, at) > 0 ? at - 1 : at
    }

    /// The run of limiting words right before a date.
    private func cue(before at: Int, _ floor: Int) -> (start: Int, bound: Deadline.Bound)? {
        var start = at
        while start > floor {
            let previous = tokens[start - 1]
            let isHour =
                previous.kind == .number && start - 1 > floor && previous.number.map { $0 < 60 } == true
                && start < at
            let isUnit = TimeWords.leading.length(tokens, start - 1, start) > 0
            let isHourMark =
                previous.kind == .word && previous.length <= 2 && tokens[start].kind == .number && start > floor + 1
                && tokens[start - 2].kind == .number
            guard isUnit || isHour || isHourMark, at - start < 9 else { break }
            start -= 1
        }
        // The phrase begins with the first cue of the run: "[là] trước ngày".
        var index = start
        while index < at {
            if let cue = TimeWords.cues.match(tokens, index, at) { return bounded(index, cue.tag, at) }
            index += 1
        }
        return nil
    }

    private func bounded(_ start: Int, _ bound: Deadline.Bound, _ at: Int) -> (start: Int, bound: Deadline.Bound) {
        let hasBefore = (start..<at).contains {
            TimeWords.cues.match(tokens, $0, $0 + 1).map { $0.tag == .before } ?? false
        }
        return (start, hasBefore ? .before : bound)
    }

    private static let conditions = Lexicon<Void>("nào|nếu|trường hợp")

    private func isPast(_ cue: Int, _ floor: Int) -> Bool {
        for index in stride(from: cue - 1, through: max(floor, cue - 4), by: -1) {
            if tokens[index].kind == .mark { break }
            if Self.conditions.length(tokens, index, cue) > 0 { return true }
        }
        for index in stride(from: cue - 1, through: max(floor, cue - 4), by: -1) {
            if tokens[index].kind == .mark { return false }
            if TimeWords.finishing.length(tokens, index, cue) > 0 { return false }
            if TimeWords.past.length(tokens, index, cue) > 0 { return true }
        }
        return false
    }

    /// "trong năm 2012" after "nhiệm vụ …" says which tasks, not until when.
    private func isLimit(_ time: WrittenTime, _ cue: (start: Int, bound: Deadline.Bound), _ floor: Int) -> Bool {
        guard cue.bound == .within, time.grain != .day, time.grain != .dayOfMonth else { return true }
        for index in stride(from: cue.start - 1, through: max(floor, cue.start - 14), by: -1) {
            if tokens[index].isMark(";") || tokens[index].isMark(".") { return true }
            if TimeWords.task.length(tokens, index, cue.start) > 0 { return time.grain != .year }
        }
        return true
    }

    // MARK: Recurring

    private func rhythmAfter(_ at: Int, _ end: Int) -> (rhythm: Deadline.Rhythm, end: Int)? {
        if let found = TimeWords.ofMonth.match(tokens, at, end) {
            let rhythm = TimeWords.rhythms.match(tokens, at + found.length, end)
            return (rhythm?.tag ?? found.tag, at + found.length + (rhythm?.length ?? 0))
        }
        guard let found = TimeWords.rhythms.match(tokens, at, end) else { return nil }
        return (found.tag, at + found.length)
    }

    private static let periodic = Lexicon<Void>(
        """
        định kỳ|báo cáo|tổng hợp|gửi|sơ kết|tổng kết|họp|đánh giá|kiểm tra|rà soát
        """)

    /// "Hàng quý …", "Định kỳ 6 tháng": a rhythm where the order opens with it, or where something is reported.
    private func recurring(_ at: Int, _ range: Range<Int>, cueless: Bool) -> Deadline? {
        guard let found = TimeWords.rhythms.match(tokens, at, range.upperBound) else { return nil }
        let isPeriodic = Self.periodic.length(tokens, at, range.upperBound) > 0
        // A bullet stands before the first word; elsewhere a dash joins words.
        let isFirst = at == range.lowerBound || at - 1 == range.lowerBound && tokens[at - 1].kind == .mark
        let opens = isFirst || tokens[at - 1].kind == .mark && !tokens[at - 1].isMark("-")
        let limit = isPeriodic ? nil : cue(before: at, range.lowerBound)
        guard cueless || isPeriodic || opens || limit != nil || reports(at, range) else { return nil }
        var end = at + found.length
        var day: Int?
        var bound = Deadline.Bound.by
        if let inner = limitAfter(end, range) {
            end = inner.end
            day = inner.day
            bound = .before
        }
        var deadline = Deadline(on: nil, phrase: self.found((limit?.start ?? at)..<end), bound: bound)
        deadline.rhythm = found.tag
        deadline.dayOfPeriod = day
        return deadline
    }

    /// "báo cáo … hàng quý": the report recurs, close by and in the same clause.
    private func reports(_ at: Int, _ range: Range<Int>) -> Bool {
        for index in stride(from: at - 1, through: max(range.lowerBound, at - 16), by: -1) {
            if tokens[index].isMark(",") || tokens[index].isMark(";") || tokens[index].isMark(".") { return false }
            if Self.reporting.length(tokens, index, at) > 0 { return true }
        }
        return false
    }

    private static let reporting = Lexicon<Void>("báo cáo|định kỳ|tổng hợp")

    /// ", trước ngày 25" or "(trước ngày 25 của tháng cuối quý)" right after a rhythm.
    private func limitAfter(_ at: Int, _ range: Range<Int>) -> (end: Int, day: Int?)? {
        var index = at
        let opensBracket = index < range.upperBound && tokens[index].isMark("(")
        if index < range.upperBound, opensBracket || tokens[index].isMark(",") { index += 1 }
        guard index < range.upperBound, TimeWords.cues.length(tokens, index, range.upperBound) > 0 else { return nil }
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

    // MARK: Counted from an event

    private func counted(_ at: Int, _ range: Range<Int>) -> Deadline? {
        guard let count = tokens[at].number, count > 0, count < 1000,
            let unit = TimeWords.countUnits.match(tokens, at + 1, range.upperBound)
        else { return nil }
        let cue = cue(before: at, range.lowerBound)
        var end = at + 1 + unit.length
        let event = event(end, range.upperBound)
        if let event { end = event.end }
        guard let cue, event != nil || unit.tag == .workingDay || cue.start < at - 1, unit.tag != .month || event != nil
        else { return nil }
        var deadline = Deadline(on: nil, phrase: found(cue.start..<end), bound: cue.bound)
        let words = event.map { source.text($0.words) } ?? ""
        deadline.after = Deadline.After(count: count, unit: unit.tag, event: words)
        if let event, isIssue(event.words), let issuedOn, unit.tag == .day {
            deadline.on = issuedOn.adding(days: count)
        }
        return deadline
    }

    private func event(_ at: Int, _ end: Int) -> (words: Range<Int>, end: Int)? {
        let lead = TimeWords.eventLeads.length(tokens, at, end)
        guard lead > 0 else { return nil }
        let start = at + lead
        var index = start
        while index < end, index - start < 18,
            tokens[index].kind != .mark || tokens[index].isMark("/") || tokens[index].isMark("-")
        {
            let isJoint =
                index + 1 < end && tokens[index].hash == MentionScanner.conjunction
                && tokens[index + 1].startsWithCapital
            let isPart = HandInWords.compounds.match(tokens, index - 1, end).map { $0.length == 2 } ?? false
            if index > start + 1, !isJoint, !isPart, TimeWords.eventEnds.length(tokens, index, end) > 0 { break }
            index += 1
        }
        return index > start ? (start..<index, index) : nil
    }

    private static let this = Lexicon<Void>.hashes("này")[0]
    private func isIssue(_ words: Range<Int>) -> Bool {
        guard let last = words.last, tokens[last].hash == Self.this else { return false }
        return TimeWords.issuing.length(tokens, words.lowerBound, words.upperBound) > 0
    }
}
