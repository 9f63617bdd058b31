// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The filter of the list of assignments as it stands in the address.
package struct AssignmentFilter: Sendable, Hashable {
    /// When the work is due, or how it stands to its date.
    package enum Period: String, Sendable, CaseIterable {
        case late
        case soon
        case thisWeek = "week"
        case thisMonth = "month"
        case thisQuarter = "quarter"
        case thisYear = "year"
        case noDeadline = "none"
        case standing
        case notUpdated = "silent"
        /// Counted from an event that has not come.
        case awaitingEvent = "event"
    }

    /// What came of the work, over several of its states.
    package enum Outcome: String, Sendable, CaseIterable {
        /// Not ended.
        case open
        case onTime = "ontime"
        /// Done after the due date.
        case doneLate = "donelate"
        /// Done, or late: what a share on time is a share of.
        case settled
        /// The due date was moved.
        case extended
        /// Not called off: what was assigned and still counts.
        case assigned
    }

    /// The column the list is sorted by.
    package enum Sort: String, Sendable, CaseIterable {
        case due
        case agency
        case state
        case updated
    }

    /// Words sought in title and text, accents or not.
    package var words: String
    package var agency: ID<Agency>?
    package var notice: ID<Notice>?
    /// The order of the notice, by its number.
    package var directive: ID<Directive>?
    package var state: Assignment.State?
    /// Never beside a state: both are one choice of the form.
    package var outcome: Outcome?
    package var period: Period?
    /// Agencies of one level of government.
    package var tier: AgencyTier?
    /// Due on or after, on or before; set by links from figures of a period.
    package var dueFrom: Day?
    package var dueTo: Day?
    package var sort: Sort
    package var isDescending: Bool
    /// From 1.
    package var page: Int

    /// Reads the query of an address; whatever can't be read is left out.
    package init(_ query: (String) -> String?) {
        words = String((query("q") ?? "").prefix(200))
        agency = query("coquan").flatMap { ID($0) }
        notice = query("vanban").flatMap { ID($0) }
        directive = query("y").flatMap { ID($0) }
        state = query("trangthai").flatMap(Assignment.State.init(rawValue:))
        outcome = query("trangthai").flatMap(Outcome.init(rawValue:))
        period = query("han").flatMap(Period.init(rawValue:))
        tier = query("cap").flatMap(AgencyTier.init(rawValue:))
        dueFrom = query("tu").flatMap { Day(iso: $0) ?? Day(official: $0) }
        dueTo = query("den").flatMap { Day(iso: $0) ?? Day(official: $0) }
        let order = query("xep") ?? ""
        isDescending = order.hasPrefix("-")
        sort = Sort(rawValue: isDescending ? String(order.dropFirst()) : order) ?? .due
        page = PageNumber.read(query("trang"))
    }

    /// The filter as a query, default values left out.
    package var query: [(String, String)] {
        let order = sort == .due && !isDescending ? "" : (isDescending ? "-" : "") + sort.rawValue
        return [
            ("q", words), ("coquan", agency?.description ?? ""), ("vanban", notice?.description ?? ""),
            ("y", directive?.description ?? ""), ("trangthai", outcome?.rawValue ?? state?.rawValue ?? ""),
            ("han", period?.rawValue ?? ""), ("cap", tier?.rawValue ?? ""), ("tu", dueFrom?.iso ?? ""),
            ("den", dueTo?.iso ?? ""), ("xep", order), ("trang", page > 1 ? String(page) : ""),
        ]
    }

    /// The address of the list with this filter.
    package var url: String { URLs.assignments(query) }

    /// The same filter changed, on its first page.
    package func with(_ change: (inout AssignmentFilter) -> Void) -> AssignmentFilter {
        var copy = self
        copy.page = 1
        change(&copy)
        return copy
    }

    /// How many conditions are in force.
    package var inForce: Int {
        [
            !words.isEmpty, agency != nil, notice != nil, directive != nil, state != nil || outcome != nil,
            period != nil, tier != nil, dueFrom != nil, dueTo != nil,
        ].count { $0 }
    }
}
