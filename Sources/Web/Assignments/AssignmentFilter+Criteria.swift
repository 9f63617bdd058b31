// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

extension AssignmentFilter {
    /// The filter as the store understands it, for a day.
    package func criteria(on today: Day) -> AssignmentCriteria {
        var criteria = AssignmentCriteria(
            words: words, agency: agency, notice: notice, directive: directive, state: state)
        switch outcome {
        case nil: break
        case .open: criteria.situations.append(.open)
        case .onTime: criteria.situations.append(.doneOnTime)
        case .settled: criteria.situations.append(.settled)
        }
        switch period {
        case nil: break
        case .late: criteria.situations.append(.late)
        case .soon: criteria.situations.append(.dueSoon)
        case .noDeadline: criteria.situations.append(.noDeadline)
        case .standing: criteria.situations.append(.standing)
        case .notUpdated: criteria.situations.append(.notUpdated)
        case .thisWeek: criteria.narrow(to: today.week)
        case .thisMonth: criteria.narrow(to: today.adding(days: 1 - today.day)...today.endOfMonth)
        case .thisQuarter:
            let end = today.endOfQuarter
            criteria.narrow(to: end.adding(days: 1).adding(months: -3)...end)
        case .thisYear:
            let first = today.adding(months: 1 - today.month)
            criteria.narrow(to: first.adding(days: 1 - first.day)...first.adding(months: 11).endOfMonth)
        }
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
        let monday = adding(days: 1 - weekday.rawValue)
        return monday...monday.adding(days: 6)
    }
}
