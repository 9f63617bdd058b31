// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Limits counted from an event: "trong 05 ngày làm việc kể từ ngày nhận hồ sơ".
extension DeadlineReader {
    func counted(_ at: Int, _ range: Range<Int>) -> Deadline? {
        guard let count = tokens[at].number, count > 0, count < 1000,
            let unit = TimeWords.countUnits.match(tokens, at + 1, range.upperBound)
        else { return nil }
        let cue = cue(before: at, range.lowerBound)
        var end = at + 1 + unit.length
        let event = event(end, range.upperBound)
        if let event { end = event.end }
        guard let cue, cue.bound != .before, event != nil || unit.tag == .workingDay || cue.start < at - 1,
            unit.tag != .month || event != nil
        else { return nil }
        var deadline = Deadline(on: nil, phrase: found(cue.start..<end), bound: cue.bound)
        let words = event.map { source.text($0.words) } ?? ""
        deadline.after = Deadline.After(count: count, unit: unit.tag, event: words)
        if let event, isIssue(event.words), let issuedOn, unit.tag == .day {
            deadline.on = issuedOn.adding(days: count)
        }
        return deadline
    }

    func event(_ at: Int, _ end: Int) -> (words: Range<Int>, end: Int)? {
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
            let isPart =
                HandInWords.compounds.match(tokens, index - 1, end).map { $0.length == 2 } ?? false
                || Self.receiving.length(tokens, index - 1, index) > 0
            if index > start + 1, !isJoint, !isPart, TimeWords.eventEnds.length(tokens, index, end) > 0 { break }
            index += 1
        }
        return index > start ? (start..<index, index) : nil
    }

    /// "sau khi nhận được báo cáo": the paper received, no act.
    static let receiving = Lexicon<Void>("được|đủ|nhận|có")

    static let this = Lexicon<Void>.hashes("này")[0]
    func isIssue(_ words: Range<Int>) -> Bool {
        guard let last = words.last, tokens[last].hash == Self.this else { return false }
        return TimeWords.issuing.length(tokens, words.lowerBound, words.upperBound) > 0
    }
}
