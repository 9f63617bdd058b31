// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Finds the time limit in the words of an order.
///
/// A date counts only with a word that makes it a limit before it; cited dates have none.
struct DeadlineReader {
    let source: SourceText
    let issuedOn: Day?
    var tokens: [Token] { source.tokens }
    var dates: DateScanner { DateScanner(source: source, issuedOn: issuedOn) }

    /// The first limit in a range of prose.
    ///
    /// "trực từ ngày … đến ngày …, gửi lịch trước ngày …": a span counts only when nothing else limits.
    func inProse(_ range: Range<Int>) -> Deadline? {
        var index = range.lowerBound
        var opened: Range<Int>?
        var span: Deadline?
        while index < range.upperBound {
            if let begun = opened, index > begun.upperBound { opened = nil }
            if let rhythm = recurring(index, range, cueless: false) { return rhythm }
            if let counted = counted(index, range) { return counted }
            guard let time = dates.time(index, range.upperBound) else {
                index += 1
                continue
            }
            if var deadline = dated(time, range, cueless: false) {
                if let opened, deadline.rhythm == nil { deadline.phrase = found(opened.lowerBound..<time.end) }
                guard deadline.rhythm == nil, opened != nil || reaches(deadline) else { return deadline }
                span = span ?? deadline
            } else {
                opened = openedSpan(time, range)
            }
            index = max(index + 1, time.end)
        }
        return span
    }

    /// Only "đến ngày …": the end of a span, weaker than "trước" and "chậm nhất".
    private func reaches(_ deadline: Deadline) -> Bool {
        let words = deadline.phrase.text.lowercased()
        return words.hasPrefix("đến ngày") || words.hasPrefix("tới ngày")
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

    /// "từ ngày 01/9 đến": a span whose end follows at once.
    private func openedSpan(_ time: WrittenTime, _ range: Range<Int>) -> Range<Int>? {
        guard time.start > range.lowerBound, Self.from.length(tokens, time.start - 1, time.start) > 0,
            Self.to.length(tokens, time.end, range.upperBound) > 0
        else { return nil }
        return time.start - 1..<time.end + 2
    }

    private func isRange(_ earlier: Deadline, _ later: Deadline, _ index: Int) -> Bool {
        guard earlier.rhythm == nil, earlier.after == nil, index > 0 else { return false }
        let previous = tokens[index - 1]
        return previous.isMark("-") || Self.to.length(tokens, index - 1, index) > 0
            || index > 1 && Self.to.length(tokens, index - 2, index) > 0
    }

    private static let to = Lexicon<Void>("đến|đến hết|tới|đến ngày")
    private static let from = Lexicon<Void>("từ")

    func found(from start: Int, _ range: Range<Int>, to end: Int) -> Found {
        let first = range.first { Int(tokens[$0].start) >= start } ?? range.lowerBound
        return found(first..<end)
    }

    func found(_ range: Range<Int>) -> Found { Found(text: source.text(range), span: source.span(range)) }

    // MARK: Dates

    private func dated(_ time: WrittenTime, _ range: Range<Int>, cueless: Bool) -> Deadline? {
        let cue = cue(before: time.start, range.lowerBound)
        if !cueless {
            guard let cue, !isPast(cue.start, range.lowerBound), isLimit(time, cue, range.lowerBound) else {
                return nil
            }
        }
        let end = time.end
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
        let on = bound == .before && time.grain != .day ? time.first.map { $0.adding(days: -1) } : time.last
        return Deadline(on: on, phrase: found(start..<end), bound: bound)
    }

    private func leadingFrom(_ at: Int, _ floor: Int) -> Int {
        at > floor && Self.from.length(tokens, at - 1, at) > 0 ? at - 1 : at
    }

    /// The run of limiting words right before a date.
    func cue(before at: Int, _ floor: Int) -> (start: Int, bound: Deadline.Bound)? {
        if let labelled = labelled(at, floor) { return labelled }
        var start = at
        while start > floor {
            let previous = tokens[start - 1]
            let isHour =
                previous.kind == .number && start - 1 > floor && previous.number.map { $0 < 60 } == true
                && (start < at || Self.hourMarks.length(tokens, start - 2, start - 1) > 0)
            let isUnit = TimeWords.leading.length(tokens, start - 1, start) > 0
            // "17h00": letters that touch the number before them.
            let isHourMark =
                previous.kind == .word && previous.length <= 4 && !previous.spaceBefore && start > floor + 1
                && tokens[start - 2].kind == .number
            guard isUnit || isHour || isHourMark, at - start < 9 else { break }
            start -= 1
        }
        // The phrase begins with the first cue of the run: "[là] trước ngày".
        var index = start
        while index < at {
            if let cue = TimeWords.cues.match(tokens, index, at), Self.term.length(tokens, index, at) == 0 {
                return isReach(index, floor) ? nil : bounded(index, cue.tag, at)
            }
            index += 1
        }
        return nil
    }

    /// "số liệu tính đến ngày …" says how far, not until when.
    private func isReach(_ at: Int, _ floor: Int) -> Bool {
        guard Self.to.length(tokens, at, at + 2) > 0 || at > floor && Self.to.length(tokens, at - 1, at + 1) > 0 else {
            return false
        }
        for index in stride(from: at - 1, through: max(floor, at - 4), by: -1) {
            if tokens[index].kind == .mark { return false }
            if TimeWords.reaching.length(tokens, index, at) > 0 { return true }
        }
        return false
    }

    /// "có thời hạn trước ngày …": the limit begins after it.
    private static let term = Lexicon<Void>("thời hạn|hết trước|hết chậm")
    /// "thời hạn hoàn thành: 15/12/2017": a limit by its label.
    private func labelled(_ at: Int, _ floor: Int) -> (start: Int, bound: Deadline.Bound)? {
        guard at - 1 > floor, tokens[at - 1].isMark(":") else { return nil }
        let isLabel = (max(floor, at - 5)..<at - 1).contains {
            Self.labels.length(tokens, $0, at - 1) > 0 && $0 + Self.labels.length(tokens, $0, at - 1) == at - 1
        }
        return isLabel ? (at, .by) : nil
    }

    private static let labels = Lexicon<Void>(
        "thời hạn hoàn thành|hoàn thành|thời hạn|thời gian hoàn thành|hạn chót|hạn cuối|tiến độ hoàn thành")

    private static let hourMarks = Lexicon<Void>("giờ|h|g")

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
        if time.grain != .day, time.grain != .dayOfMonth, cue.start + 1 == time.start,
            Self.to.length(tokens, cue.start, cue.start + 1) > 0
        {
            return false
        }
        guard cue.bound == .within, time.grain != .day, time.grain != .dayOfMonth else { return true }
        for index in stride(from: cue.start - 1, through: max(floor, cue.start - 14), by: -1) {
            if tokens[index].isMark(";") || tokens[index].isMark(".") { return true }
            if TimeWords.task.length(tokens, index, cue.start) > 0 { return time.grain != .year }
        }
        return true
    }
}
