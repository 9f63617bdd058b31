// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The count of a board while assignments are put into it one by one: it keeps what the page shows and no more, so that a
/// province of a million assignments needs no more memory than its late ones.
package struct ProvinceCount {
    /// What one agency has.
    struct Body {
        var cells: [Int: [CountedAssignment]] = [:]
        var doneOnTime = 0
        /// What is done or late: what the share on time is a share of.
        var settled = 0
        var late = 0
        var longestLate = 0
    }

    let orders: [ProvinceBoard.Order]
    let today: Day
    private let places: [ID<Directive>: Int]
    private let year: ReportPeriod
    private let calendar: WorkingCalendar
    private let zone: Zone
    private(set) var bodies: [ID<Agency>: Body] = [:]
    private(set) var figures = ProvinceFigures()
    private(set) var late: [CountedAssignment] = []
    private(set) var states: Set<Assignment.State> = []
    private(set) var weeks: WeeklyTrend.Count

    /// Nothing yet; of each agency the cells of the first `columns` orders are kept.
    package init(
        orders: [ProvinceBoard.Order], columns: Int = .max, today: Day, calendar: WorkingCalendar, zone: Zone
    ) {
        (self.orders, self.today, self.calendar, self.zone) = (orders, today, calendar, zone)
        places = Dictionary(
            orders.prefix(columns).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        year = ReportPeriod.year(of: today)
        weeks = WeeklyTrend.Count(today: today, zone: zone)
    }

    /// Counts one more.
    package mutating func add(_ facts: AssignmentFacts) {
        let row = counted(facts)
        states.insert(row.state)
        figures.add(row, today: today, calendar: calendar)
        weeks.add(facts)
        if row.counted == .late { late.append(row) }
        var body = bodies.removeValue(forKey: row.agency) ?? Body()
        if let place = places[row.directive] { body.cells[place, default: []].append(row) }
        switch row.counted {
        case .late:
            body.late += 1
            body.settled += 1
            body.longestLate = max(body.longestLate, row.workingDays)
        case .doneOnTime:
            body.doneOnTime += 1
            body.settled += 1
        case .doneLate: body.settled += 1
        case .awaiting, .open, .standing, .noDeadline, .cancelled: break
        }
        bodies[row.agency] = body
    }

    /// An assignment as the page counts it, by the rules of this year's report.
    package func counted(_ facts: AssignmentFacts) -> CountedAssignment {
        CountedAssignment(
            AssignmentFacts(facts.assignment), period: year, asOf: today, calendar: calendar, zone: zone)
    }
}
