// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How the agencies' work on the orders of one notice, or of all, stands today: what the page of the province shows.
///
/// Every row is counted by the rules of the reports (``CountedAssignment``), so the page, a report of today and the list
/// of assignments give the same figures.
package struct ProvinceBoard: Sendable {
    /// A notice whose orders are columns.
    package struct Document: Sendable, Hashable {
        package let id: ID<Notice>
        package let kind: String
        package let number: String
        package let subject: String

        package init(id: ID<Notice>, kind: String, number: String, subject: String) {
            self.id = id
            self.kind = kind
            self.number = number
            self.subject = subject
        }
    }

    /// An order: a column.
    package struct Order: Sendable, Hashable {
        package let id: ID<Directive>
        package let notice: ID<Notice>
        /// Its number in the document, such as `4.1`.
        package let label: String
        /// Without that number.
        package let title: String
        package let due: Day?

        package init(id: ID<Directive>, notice: ID<Notice>, label: String, title: String, due: Day?) {
            self.id = id
            self.notice = notice
            self.label = label
            self.title = Directive.title(title, without: label)
            self.due = due
        }
    }

    /// An agency: a row.
    package struct Body: Sendable {
        package let id: ID<Agency>
        package let name: String
        package let tier: AgencyTier
        /// What it has to do, by the place of the order, of those that were asked for; several where an order comes again
        /// in every period.
        package let cells: [Int: [CountedAssignment]]
        package let onTime: Tally.Share
        package let late: Int
        /// Working days of what is late the longest.
        package let longestLate: Int
    }

    /// So many orders stand side by side on the page at most: the newest do.
    package static let widest = 60

    package let today: Day
    /// The newest first.
    package let documents: [Document]
    /// In the order of the documents, then of the document.
    package let orders: [Order]
    /// In Vietnamese order of their names.
    package let bodies: [Body]
    package let figures: ProvinceFigures
    package let trend: WeeklyTrend
    /// What is late, the longest first.
    package let late: [CountedAssignment]
    /// The states that occur.
    package let states: Set<Assignment.State>

    /// Whether nothing was counted.
    package var isEmpty: Bool { states.isEmpty }

    /// Counts the board of a day.
    ///
    /// The documents come the newest first, the orders of each in their order; the facts need what was reported and
    /// decided only where work fell due, for the trend.
    package init(
        facts: [AssignmentFacts], documents: [Document], orders: [Order], directory: AgencyDirectory, today: Day,
        calendar: WorkingCalendar, zone: Zone
    ) {
        var count = ProvinceCount(orders: orders, today: today, calendar: calendar, zone: zone)
        for fact in facts { count.add(fact) }
        self.init(count, documents: documents, directory: directory)
    }

    /// The board of what was counted.
    package init(_ count: ProvinceCount, documents: [Document], directory: AgencyDirectory) {
        let today = count.today
        self.today = today
        self.documents = documents
        orders = count.orders
        figures = count.figures
        trend = count.weeks.trend
        states = count.states
        late = count.late.enumerated()
            .sorted { ($1.element.workingDays, $0.offset) < ($0.element.workingDays, $1.offset) }
            .map(\.element)
        bodies = directory.all.compactMap { agency in
            count.bodies[agency.id].map { body in
                Body(
                    id: agency.id, name: directory.shortName(of: agency.id, on: today),
                    tier: AgencyTier(of: agency, in: directory), cells: body.cells,
                    onTime: Tally.Share(part: body.doneOnTime, whole: body.settled), late: body.late,
                    longestLate: body.longestLate)
            }
        }
    }

    package func order(_ id: ID<Directive>) -> Order? { orders.first { $0.id == id } }

    package func body(_ id: ID<Agency>) -> Body? { bodies.first { $0.id == id } }
}

extension CountedAssignment {
    /// Which of several assignments a cell shows: what wants attention most.
    package var urgency: Int {
        switch counted {
        case .late: 1000 + workingDays
        case .awaiting: 900
        case .open: 800
        case .standing: state == .reported ? 900 : 700
        case .noDeadline: 600
        case .doneLate: 500
        case .doneOnTime: 400
        case .cancelled: 0
        }
    }
}

extension ProvinceBoard {
    /// What is late, agency by agency: the agency with the longest first, and of each the longest first.
    package var lateByAgency: [CountedAssignment] {
        let groups = Dictionary(grouping: late, by: \.agency)
        let place = Dictionary(bodies.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        return groups.sorted {
            let (first, second) = ($0.value[0].workingDays, $1.value[0].workingDays)
            return (second, $1.value.count, place[$0.key] ?? 0) < (first, $0.value.count, place[$1.key] ?? 0)
        }.flatMap(\.value)
    }
}
