// SPDX-License-Identifier: AGPL-3.0-or-later

import HTML

/// Numbers of some weeks or agencies as bars, each with its value over it.
package struct BarChart: Sendable {
    private static let field = 34
    private static let above = 16

    /// What the chart shows, for those who don't see it.
    package let spoken: String
    package let values: [Int]
    package let labels: [String]
    /// Red, which is for late and for nothing else.
    package let isLate: Bool

    package init(_ spoken: String, values: [Int], labels: [String], isLate: Bool = false) {
        self.spoken = spoken
        self.values = values
        self.labels = labels
        self.isLate = isLate
    }

    /// The drawing, its numbers written as given.
    package func html(_ number: (Int) -> String) -> HTML {
        let most = max(values.max() ?? 0, 1)
        let floor = Self.field + Self.above
        let width = min(220, (ChartField.right - ChartField.left) * 10 / max(values.count, 1) / 2)
        let bars = values.enumerated().map { place, value -> HTML in
            let middle = ChartField.middle(place, of: values.count)
            let height = value * Self.field * 10 / most
            let top = floor * 10 - height
            return """
                <rect class="\(isLate ? "l" : "f")" x="\(pixels(middle - width / 2))" y="\(pixels(top))" \
                width="\(pixels(width))" height="\(pixels(height))"/>\
                <text class="\(isLate ? "v vl" : "v")" x="\(pixels(middle))" y="\(pixels(top))" dy="-4" \
                text-anchor="middle">\(number(value))</text>
                """
        }
        return """
            \(ChartField.open(spoken, height: floor + 20))<path class="r" d="M\(ChartField.left) \(floor)H\(ChartField.right)"/>\
            \(bars)\(ChartField.labels(labels, at: floor + 15))</svg>
            """
    }
}
