// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// Values over time as lines; the last value of each is written at its end.
package struct LineChart: Sendable {
    /// One line: drawn out for what was done, dashed for what it is measured by.
    package struct Line: Sendable {
        package let values: [Int]
        package let isDashed: Bool

        package init(_ values: [Int], isDashed: Bool = false) {
            self.values = values
            self.isDashed = isDashed
        }
    }

    private static let field = 110
    private static let above = 16

    /// What the chart shows, for those who don't see it.
    package let spoken: String
    package let lines: [Line]
    /// Under the points; none where a chart below has them.
    package let labels: [String]

    package init(_ spoken: String, lines: [Line], labels: [String] = []) {
        self.spoken = spoken
        self.lines = lines
        self.labels = labels
    }

    /// The drawing, its numbers written as given.
    package func html(_ number: (Int) -> String) -> HTML {
        let scale = ChartScale(upTo: lines.flatMap(\.values).max() ?? 0)
        let rungs = scale.rungs.map { value -> HTML in
            let y = pixels(scale.down(value, in: Self.field) + Self.above * 10)
            return """
                <path class="r" d="M\(ChartField.left) \(y)H\(ChartField.right)"/>\
                <text class="t" x="\(ChartField.left - 6)" y="\(y)" dy="4" text-anchor="end">\(number(value))</text>
                """
        }
        let height = Self.field + Self.above + (labels.isEmpty ? 6 : 20)
        return """
            \(ChartField.open(spoken, height: height))\(rungs)\(lines.map { drawing($0, scale) })\(ends(scale, number))\
            \(ChartField.labels(labels, at: height - 4))</svg>
            """
    }

    private func drawing(_ line: Line, _ scale: ChartScale) -> HTML {
        let points = line.values.enumerated().map { place, value -> HTML in
            "\(pixels(ChartField.middle(place, of: line.values.count))) \(pixels(y(value, scale)))"
        }
        guard !points.isEmpty else { return .empty }
        return "<path class=\"\(line.isDashed ? "b" : "a")\" d=\"M\(points.joined(separator: "L"))\"/>"
    }

    private func y(_ value: Int, _ scale: ChartScale) -> Int { scale.down(value, in: Self.field) + Self.above * 10 }

    /// The last values: the higher one above its point, the lower one below, so that they never lie on each other.
    private func ends(_ scale: ChartScale, _ number: (Int) -> String) -> HTML {
        let highest = lines.compactMap(\.values.last).max() ?? 0
        var isTaken = false
        return lines.map { line -> HTML in
            guard let last = line.values.last else { return .empty }
            let isAbove = last == highest && !isTaken
            isTaken = isTaken || isAbove
            let x = pixels(ChartField.middle(line.values.count - 1, of: line.values.count))
            let dot: HTML? =
                line.isDashed ? nil : "<circle class=\"d\" cx=\"\(x)\" cy=\"\(pixels(y(last, scale)))\" r=\"3.5\"/>"
            return """
                \(dot)<text class="\(line.isDashed ? "v vb" : "v")" x="\(x)" y="\(pixels(y(last, scale)))" \
                dy="\(isAbove ? -7 : 16)" text-anchor="middle">\(number(last))</text>
                """
        }.joined()
    }
}
