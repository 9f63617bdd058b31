// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// What the page of the province shows, as it stands in its address.
package struct ProvinceFilter: Sendable, Hashable {
    /// Of which notices.
    package enum Scope: Sendable, Hashable {
        /// The one with the most work still open: what the page opens with.
        case busiest
        case all
        case one(ID<Notice>)
    }

    /// When the work falls due.
    package enum Period: String, Sendable, CaseIterable {
        case month
        case quarter
        case lastQuarter = "lastquarter"
        case half
        case year
        case lastYear = "lastyear"
    }

    package static let everything = "tatca"

    package var scope: Scope
    package var tier: AgencyTier?
    package var period: Period?
    /// Only agencies with something late.
    package var isOnlyLate: Bool
    /// The most late first, instead of by level and name.
    package var isByLate: Bool

    /// Reads the query of an address; whatever can't be read is left out.
    package init(_ query: (String) -> String?) {
        switch query("vanban") {
        case Self.everything: scope = .all
        case let text: scope = text.flatMap { ID<Notice>($0) }.map(Scope.one) ?? .busiest
        }
        tier = query("cap").flatMap(AgencyTier.init(rawValue:))
        period = query("ky").flatMap(Period.init(rawValue:))
        isOnlyLate = query("tre") != nil
        isByLate = query("xep") == "tre"
    }

    /// The filter as a query, default values left out.
    package var query: [(String, String)] {
        let notice =
            switch scope {
            case .busiest: ""
            case .all: Self.everything
            case .one(let id): id.description
            }
        return [
            ("vanban", notice), ("cap", tier?.rawValue ?? ""), ("ky", period?.rawValue ?? ""),
            ("tre", isOnlyLate ? "1" : ""), ("xep", isByLate ? "tre" : ""),
        ]
    }

    package var url: String { URLs.province(query) }

    /// The same filter changed.
    package func with(_ change: (inout ProvinceFilter) -> Void) -> ProvinceFilter {
        var copy = self
        change(&copy)
        return copy
    }

    /// The list of the assignments that are counted; `notice` is the one the scope comes to.
    func list(notice: ID<Notice>?, today: Day) -> AssignmentFilter {
        var filter = AssignmentFilter { _ in nil }
        filter.notice = notice
        filter.tier = tier
        let days = period?.days(on: today)
        filter.dueFrom = days?.from
        filter.dueTo = days?.to
        return filter
    }
}

extension ProvinceFilter.Period {
    /// The days it means on a day.
    package func days(on today: Day) -> ReportPeriod {
        switch self {
        case .month: .month(of: today)
        case .quarter: .quarter(of: today)
        case .lastQuarter: .quarter(of: ReportPeriod.quarter(of: today).from.adding(days: -1))
        case .half: .halfYear(of: today)
        case .year: .year(of: today)
        case .lastYear: .year(of: ReportPeriod.year(of: today).from.adding(days: -1))
        }
    }
}
