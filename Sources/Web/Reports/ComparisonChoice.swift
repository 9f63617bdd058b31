// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Which two counts are compared, as it stands in the address: two frozen reports, or one and today.
package struct ComparisonChoice: Sendable, Hashable {
    package static let today = "nay"

    package var first: ID<SummaryReport>?
    /// Nil together with ``isNow`` false: not chosen yet.
    package var second: ID<SummaryReport>?
    package var isNow: Bool
    /// Only assignments that entered or left a figure, or of one agency, are listed.
    package var figure: Figure?
    package var agency: ID<Agency>?

    package init(_ query: (String) -> String?) {
        first = query("truoc").flatMap { ID($0) }
        isNow = query("sau") == Self.today
        second = query("sau").flatMap { ID($0) }
        figure = query("muc").flatMap(Figure.init(rawValue:))
        agency = query("coquan").flatMap { ID($0) }
    }

    package var query: [(String, String)] {
        [
            ("truoc", first?.description ?? ""), ("sau", isNow ? Self.today : second?.description ?? ""),
            ("muc", figure?.rawValue ?? ""), ("coquan", agency?.description ?? ""),
        ]
    }

    package var url: String { URLs.link(URLs.comparison, query) }

    package func with(_ change: (inout ComparisonChoice) -> Void) -> ComparisonChoice {
        var copy = self
        change(&copy)
        return copy
    }

    /// The rows behind a figure of today.
    func rowsNow(_ selection: RowSelection) -> String {
        URLs.link(URLs.comparisonRows, [("truoc", first?.description ?? "")] + selection.query)
    }
}
