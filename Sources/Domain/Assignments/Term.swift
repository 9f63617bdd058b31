// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The time an order gives from an event on (thời hạn kể từ ngày xảy ra sự kiện), such as five working days.
package struct Term: Sendable, Hashable, Codable {
    package enum Unit: String, Sendable, CaseIterable, Codable {
        case hour
        case day
        case workingDay
        case month
    }

    /// The longest that is believed; more is a slip of the pen.
    package static let longest = 1_000

    package let count: Int
    package let unit: Unit

    package init(_ count: Int, _ unit: Unit) {
        self.count = count
        self.unit = unit
    }

    /// Reads what ``text`` wrote; nil for anything else, and for no time at all.
    package init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, let count = Int(parts[0]), (1...Self.longest).contains(count),
            let unit = Unit(rawValue: String(parts[1]))
        else { return nil }
        self.init(count, unit)
    }

    /// As it is kept: `5 workingDay`.
    package var text: String { "\(count) \(unit.rawValue)" }

    /// The last day of the term when the event is on a day, with the way it was counted.
    ///
    /// The rules are the Civil Code's, by analogy, since no law says how an administrative order's term runs: the day of
    /// the event doesn't count, and a last day that is not worked gives way to the next working day. Hours are days begun;
    /// a month ends on the day of the same number, or on the month's last (Bộ luật Dân sự 2015, Điều 146 to 148).
    package func deadline(from event: Day, calendar: WorkingCalendar) -> Deadline {
        let policy = DeadlinePolicy.civilCode(on: event)
        return switch unit {
        case .workingDay: calendar.deadline(from: event, workingDays: count, policy: policy)
        case .day: calendar.deadline(from: event, calendarDays: count, policy: policy)
        case .hour: calendar.deadline(from: event, calendarDays: (count + 23) / 24, policy: policy)
        case .month:
            calendar.deadline(from: event, calendarDays: event.adding(months: count) - event, policy: policy)
        }
    }
}
