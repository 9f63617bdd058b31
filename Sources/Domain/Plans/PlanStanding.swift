// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// How an item stands on a day, derived from what was recorded.
package struct PlanItemStanding: Sendable, Hashable {
    package enum State: String, Sendable, CaseIterable {
        case ahead, running, late, done
    }

    package let state: State
    /// Late by so many working days: still open, or done that late.
    package let workingDaysLate: Int?
    package let doneOn: Day?

    package init(
        _ item: PlanContent.Item, progress: [PlanProgress], on today: Day, calendar: WorkingCalendar
    ) {
        let own = progress.filter { $0.item == item.key }
        doneOn = own.compactMap(\.doneOn).min()
        let day = doneOn ?? today
        workingDaysLate = item.ends.flatMap { $0 < day ? calendar.workingDays(after: $0, through: day) : nil }
        if doneOn != nil {
            state = .done
        } else if item.ends.map({ $0 < today }) ?? false {
            state = .late
        } else {
            let hasBegun = !own.isEmpty || item.begins.map { $0 <= today } ?? false
            state = hasBegun ? .running : .ahead
        }
    }
}

/// How a plan stands on a day: what of it is done, late, still incomplete.
package struct PlanStanding: Sendable, Hashable {
    package let items: Int
    package let done: Int
    package let late: Int
    package let incomplete: Int

    package init(_ content: PlanContent, progress: [PlanProgress], on today: Day, calendar: WorkingCalendar) {
        let standings = content.items.map {
            PlanItemStanding($0, progress: progress, on: today, calendar: calendar)
        }
        items = standings.count
        done = standings.count { $0.state == .done }
        late = standings.count { $0.state == .late }
        incomplete = content.incomplete.count
    }
}
