// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension AssignmentFilter {
    /// The filter as the store understands it, for a day, with the agencies of a level looked up.
    package func criteria(on today: Day, in directory: AgencyDirectory, zone: Zone) -> AssignmentCriteria {
        var criteria = criteria(on: today)
        criteria.zone = zone
        criteria.agencies = tier.map { tier in
            directory.all.filter { AgencyTier(of: $0, in: directory) == tier }.map(\.id)
        }
        return criteria
    }

    /// The filter as the store understands it, for a day; of a level it knows nothing.
    private func criteria(on today: Day) -> AssignmentCriteria {
        var criteria = AssignmentCriteria(
            words: words, agency: agency, notice: notice, directive: directive, state: state)
        switch outcome {
        case nil: break
        case .open: criteria.situations.append(.open)
        case .onTime: criteria.situations.append(.doneOnTime)
        case .doneLate: criteria.situations.append(.doneLate)
        case .assigned: criteria.situations.append(.assigned)
        case .settled: criteria.situations.append(.settled)
        case .extended: criteria.situations.append(.extended)
        }
        switch period {
        case nil: break
        case .late: criteria.situations.append(.late)
        case .soon: criteria.situations.append(.dueSoon)
        case .noDeadline: criteria.situations.append(.noDeadline)
        case .standing: criteria.situations.append(.standing)
        case .notUpdated: criteria.situations.append(.notUpdated)
        case .awaitingEvent: criteria.situations.append(.awaitingEvent)
        case .thisWeek: criteria.narrow(to: today.week)
        case .thisMonth: criteria.narrow(to: today.adding(days: 1 - today.day)...today.endOfMonth)
        case .thisQuarter:
            let end = today.endOfQuarter
            criteria.narrow(to: end.adding(days: 1).adding(months: -3)...end)
        case .thisYear:
            let first = today.adding(months: 1 - today.month)
            criteria.narrow(to: first.adding(days: 1 - first.day)...first.adding(months: 11).endOfMonth)
        }
        if let dueFrom { criteria.dueFrom = max(dueFrom, criteria.dueFrom ?? dueFrom) }
        if let dueTo { criteria.dueTo = min(dueTo, criteria.dueTo ?? dueTo) }
        return criteria
    }

    /// The order of the list as the store understands it.
    package var order: AssignmentList.Order {
        switch sort {
        case .due: .due
        case .agency: .agency
        case .state: .state
        case .updated: .updated
        }
    }
}

extension AssignmentCriteria {
    fileprivate mutating func narrow(to days: ClosedRange<Day>) {
        dueFrom = days.lowerBound
        dueTo = days.upperBound
    }
}

extension Day {
    /// Monday to Sunday of this day's week.
    package var week: ClosedRange<Day> {
        monday...monday.adding(days: 6)
    }
}
