// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML
import WorkingTime

/// Agencies over time: a line each, on it the days of its milestones, planned and real; months across, today marked.
package struct GanttChart: Sendable {
    /// One day on a line.
    package struct Mark: Sendable {
        package enum Kind: String, Sendable {
            /// Reached.
            case reached = "d"
            /// Handed in, waiting.
            case awaiting = "r"
            /// Late, at its planned day.
            case late = "l"
            /// Expected after its planned day, or in danger.
            case atRisk = "k"
            /// Expected in time.
            case expected = "o"
        }

        package let kind: Kind
        package let day: Day
        /// Its planned day, where it is another.
        package let planned: Day?
        /// Its number in the key.
        package let number: Int

        package init(_ kind: Kind, day: Day, planned: Day?, number: Int) {
            self.kind = kind
            self.day = day
            self.planned = planned
            self.number = number
        }
    }

    /// One line.
    package struct Lane: Sendable {
        package let name: String
        package let url: String
        package let isLate: Bool
        /// The last day something was reached: up to here the line is solid.
        package let until: Day?
        package let marks: [Mark]

        package init(name: String, url: String, isLate: Bool, until: Day?, marks: [Mark]) {
            self.name = name
            self.url = url
            self.isLate = isLate
            self.until = until
            self.marks = marks
        }
    }

    private static let width = 1180
    private static let left = 190
    private static let lane = 26
    private static let top = 30

    package let spoken: String
    package let lanes: [Lane]
    package let first: Day
    package let last: Day
    package let today: Day
    package let todayWord: String

    package init(_ spoken: String, lanes: [Lane], first: Day, last: Day, today: Day, todayWord: String) {
        self.spoken = spoken
        self.lanes = lanes
        self.first = first
        self.last = max(last, first.adding(days: 7))
        self.today = today
        self.todayWord = todayWord
    }

    package func html() -> HTML {
        let height = Self.top + lanes.count * Self.lane + 4
        return """
            <svg class="gantt" viewBox="0 0 \(Self.width) \(height)" role="group" aria-label="\(spoken)">\
            \(months(height))\(lanes.enumerated().map { draw($1, at: $0) })\(now(height))</svg>
            """
    }

    /// Where a day stands, in tenths.
    private func across(_ day: Day) -> Int {
        let span = (Self.width - Self.left - 14) * 10
        let within = min(max(day, first), last)
        return Self.left * 10 + (within - first) * span / max(last - first, 1)
    }

    /// A line at the first of each month, its name over it.
    private func months(_ height: Int) -> HTML {
        var day = Day(year: first.year, month: first.month, day: 1) ?? first
        var pieces: [HTML] = []
        let many = last - first > 430
        while day <= last {
            let next = day.adding(months: 1)
            if day > first { pieces.append("<path class=\"g\" d=\"M\(pixels(across(day))) 18V\(height)\"/>") }
            let isNamed = !many || day.month % 3 == 1
            let start = max(day, first)
            // A name without room beside the next one is left out.
            if isNamed, last - start > 12, min(next, last) - start > (last - first) / 24 {
                let text = day.month == 1 || pieces.count < 2 ? "\(day.month)/\(day.year)" : "\(day.month)"
                pieces.append("<text class=\"t\" x=\"\(pixels(across(start) + 30))\" y=\"12\">\(text)</text>")
            }
            day = next
        }
        return pieces.joined()
    }

    private func now(_ height: Int) -> HTML {
        guard first <= today, today <= last else { return .empty }
        let x = pixels(across(today))
        return """
            <path class="n" d="M\(x) 18V\(height)"/><text class="tn" x="\(x)" y="26" dx="4">\(todayWord)</text>
            """
    }

    private func draw(_ lane: Lane, at place: Int) -> HTML {
        let middle = Self.top + place * Self.lane + Self.lane / 2
        let solid: HTML? = lane.until.map {
            "<path class=\"s\" d=\"M\(Self.left) \(middle)H\(pixels(across($0)))\"/>"
        }
        return """
            <a href="\(lane.url)"><text class="\(lane.isLate ? "a al" : "a")" x="0" y="\(middle + 4)">\(lane.name)</text></a>\
            <path class="b" d="M\(Self.left) \(middle)H\(Self.width - 14)"/>\(solid)\(lane.marks.map { mark($0, middle) })
            """
    }

    private func mark(_ mark: Mark, _ middle: Int) -> HTML {
        let x = across(mark.day)
        let moved: HTML? = mark.planned.flatMap { planned in
            planned == mark.day
                ? nil
                : "<path class=\"p\(HTML(trusted: mark.kind.rawValue))\" d=\"M\(pixels(across(planned))) \(middle - 6)v12m0-6H\(pixels(x))\"/>"
        }
        return """
            \(moved)<circle class="\(mark.kind.rawValue)" cx="\(pixels(x))" cy="\(middle)" r="8"/>\
            <text class="x\(HTML(trusted: mark.kind.rawValue))" x="\(pixels(x))" y="\(middle + 4)">\(mark.number)</text>
            """
    }
}
