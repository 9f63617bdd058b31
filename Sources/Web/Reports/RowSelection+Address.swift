// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A figure of a report in addresses.
extension RowSelection {
    /// Reads the query of an address; nil when it names no figure.
    package init?(_ query: some Fields) {
        guard let figure = Figure(rawValue: query.text("muc")) else { return nil }
        self.init(
            figure, tier: AgencyTier(rawValue: query.text("nhom")), agency: query.id("coquan"),
            directive: query.id("y"))
    }

    /// The selection as a query.
    package var query: [(String, String)] {
        [
            ("muc", figure.rawValue), ("nhom", tier?.rawValue ?? ""), ("coquan", agency?.description ?? ""),
            ("y", directive?.description ?? ""),
        ]
    }

    /// Where its rows are, as the report counted them.
    package func url(in report: ID<SummaryReport>) -> String { URLs.summaryRows(report, query) }

    /// The nearest that the list of assignments can show of it today.
    package func filterNow(notice: ID<Notice>?) -> AssignmentFilter {
        var filter = AssignmentFilter { _ in nil }
        filter.agency = agency
        filter.directive = directive
        filter.notice = notice
        switch figure {
        case .late: filter.period = .late
        case .awaiting: filter.state = .reported
        case .returned: filter.state = .returned
        case .cancelled: filter.state = .cancelled
        case .doneOnTime: filter.outcome = .onTime
        case .doneLate: filter.state = .accepted
        case .open: filter.outcome = .open
        case .standing: filter.period = .standing
        case .noDeadline: filter.period = .noDeadline
        case .notUpdated: filter.period = .notUpdated
        case .extended: filter.outcome = .extended
        case .assigned, .carriedOver, .issuedInPeriod, .due, .difficulties: break
        }
        return filter
    }
}
