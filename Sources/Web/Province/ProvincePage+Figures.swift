// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import WorkingTime

extension ProvincePage {
    /// The figures at the head of the page.
    func strip(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let figures = board.figures
        let silent = words.agencies(frame.number(figures.unacknowledgedAgencies))
        let still = words.notUpdatedOnly(frame.number(figures.notUpdatedOnly))
        let tiles = [
            share(words, frame),
            tile(words.late, figures.late, lateNote(words, frame), rows { $0.period = .late }, isLate: true, frame),
            tile(words.awaiting, figures.awaiting, waitNote(words, frame), rows { $0.state = .reported }, frame),
            tile(words.unacknowledged, figures.unacknowledged, silent, rows { $0.state = .issued }, frame),
            tile(words.dueSoon, figures.dueSoon, soonNote(words), rows { $0.period = .soon }, frame),
            tile(words.notUpdated, figures.notUpdated, still, rows { $0.period = .notUpdated }, frame),
            done(words, frame),
        ]
        return "<dl class=\"strip six seven\">\(tiles)</dl>"
    }

    /// Where the rows behind a figure are.
    private func rows(_ change: (inout AssignmentFilter) -> Void) -> String { list.with(change).url }

    private func tile(
        _ name: String, _ value: Int, _ note: String, _ url: String, isLate: Bool = false, _ frame: Frame
    ) -> HTML {
        let mark: HTML? = isLate && value > 0 ? " class=\"late\"" : nil
        return """
            <div\(mark)><dt>\(name)</dt><dd>\(Look.figure(frame.number(value), value == 0 ? nil : url))</dd>\
            <dd>\(note)</dd></div>
            """
    }

    /// Never a percentage without its fraction.
    private func share(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let onTime = board.figures.onTime
        let percent = frame.percent(onTime.part, of: onTime.whole) ?? "–"
        let part = rows { $0.outcome = .onTime }
        let whole = rows { $0.outcome = .settled }
        return """
            <div><dt>\(words.onTime)</dt><dd>\(percent)</dd>\
            <dd>\(Look.figure(frame.number(onTime.part), onTime.part == 0 ? nil : part))/\
            \(Look.figure(frame.number(onTime.whole), onTime.whole == 0 ? nil : whole)) \(words.settled)</dd></div>
            """
    }

    private func done(_ words: ProvinceWords, _ frame: Frame) -> HTML {
        let figures = board.figures
        let done = Look.figure(
            frame.number(figures.accepted), figures.accepted == 0 ? nil : rows { $0.state = .accepted })
        let all = Look.figure(
            frame.number(figures.assigned), figures.assigned == 0 ? nil : rows { $0.outcome = .assigned })
        let late: HTML =
            figures.doneLate == 0
            ? .text(words.doneLate("0"))
            : "<a href=\"\(rows { $0.outcome = .doneLate })\">\(words.doneLate(frame.number(figures.doneLate)))</a>"
        return "<div><dt>\(words.done)</dt><dd>\(done)/\(all)</dd><dd>\(late)</dd></div>"
    }

    private func lateNote(_ words: ProvinceWords, _ frame: Frame) -> String {
        let figures = board.figures
        guard figures.late > 0 else { return words.noneLate }
        let longest = StateWords.in(frame.language).workingDays(figures.longestLate)
        return words.lateAt(frame.number(figures.lateAgencies), longest)
    }

    private func waitNote(_ words: ProvinceWords, _ frame: Frame) -> String {
        let figures = board.figures
        let longest = StateWords.in(frame.language).workingDays(figures.longestWait)
        return figures.awaiting == 0 ? words.noneAwaiting : words.longestWait(longest)
    }

    private func soonNote(_ words: ProvinceWords) -> String {
        board.figures.nextDue.map { words.soonest($0.short) } ?? words.noneSoon
    }
}
