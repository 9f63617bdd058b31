// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The figures of one group of assignments: a row of a report's table.
package struct Tally: Sendable, Hashable {
    /// A part of a whole; shown as a percentage only together with both numbers.
    package struct Share: Sendable, Hashable {
        package let part: Int
        package let whole: Int

        package init(part: Int, whole: Int) {
            self.part = part
            self.whole = whole
        }

        /// Tenths of a percent, rounded; nil of nothing.
        package var tenths: Int? { whole > 0 ? (part * 2000 + whole) / (2 * whole) : nil }
    }

    private var counts: [Figure: Int] = [:]

    /// Counts rows of a report as of a day.
    package init(_ rows: some Sequence<CountedAssignment>, asOf: Day) {
        for row in rows {
            for figure in Figure.allCases where figure.counts(row, asOf: asOf) { counts[figure, default: 0] += 1 }
        }
    }

    package subscript(figure: Figure) -> Int { counts[figure] ?? 0 }

    /// How many of those whose outcome is known were done on time: what awaits a decision is in neither number, and
    /// standing duties and orders without a deadline never are.
    package var onTime: Share {
        Share(part: self[.doneOnTime], whole: self[.doneOnTime] + self[.doneLate] + self[.late])
    }
}
