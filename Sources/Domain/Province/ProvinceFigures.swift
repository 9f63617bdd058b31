// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// The figures at the head of the province's page; each is the number of rows it opens to in the list of assignments.
package struct ProvinceFigures: Sendable, Hashable {
    /// Within how many days, today and the last included, an open assignment counts as due soon.
    package static let soonDays = 7

    /// Được giao: everything but what was called off.
    package private(set) var assigned = 0
    package private(set) var accepted = 0
    package private(set) var doneOnTime = 0
    package private(set) var doneLate = 0
    package private(set) var late = 0
    package var lateAgencies: Int { lateOnes.count }
    /// Working days of what is late the longest.
    package private(set) var longestLate = 0
    /// Chờ xem xét, a standing duty's report too.
    package private(set) var awaiting = 0
    /// Working days that the oldest report waits.
    package private(set) var longestWait = 0
    package private(set) var unacknowledged = 0
    package var unacknowledgedAgencies: Int { silentOnes.count }
    package private(set) var dueSoon = 0
    /// The first day on which something falls due.
    package private(set) var nextDue: Day?
    /// Chưa cập nhật, late or not: silence is told apart from lateness.
    package private(set) var notUpdated = 0
    /// Of them, those that are not late.
    package private(set) var notUpdatedOnly = 0

    /// Done on time, of what is done or late.
    package var onTime: Tally.Share { Tally.Share(part: doneOnTime, whole: doneOnTime + doneLate + late) }

    private var lateOnes: Set<ID<Agency>> = []
    private var silentOnes: Set<ID<Agency>> = []

    /// Counts one more.
    mutating func add(_ row: CountedAssignment, today: Day, calendar: WorkingCalendar) {
        guard row.counted != .cancelled else { return }
        assigned += 1
        if row.state == .accepted { accepted += 1 }
        switch row.counted {
        case .doneOnTime: doneOnTime += 1
        case .doneLate: doneLate += 1
        case .late:
            late += 1
            longestLate = max(longestLate, row.workingDays)
            lateOnes.insert(row.agency)
        case .open: addOpen(row, today: today)
        case .awaiting, .standing, .noDeadline, .cancelled: break
        }
        if row.state == .reported { addAwaiting(row, today: today, calendar: calendar) }
        if row.state == .issued {
            unacknowledged += 1
            silentOnes.insert(row.agency)
        }
        if row.isNotUpdated {
            notUpdated += 1
            if row.counted != .late { notUpdatedOnly += 1 }
        }
    }

    private mutating func addOpen(_ row: CountedAssignment, today: Day) {
        guard let due = row.due, due <= today.adding(days: Self.soonDays) else { return }
        dueSoon += 1
        nextDue = min(nextDue ?? due, due)
    }

    private mutating func addAwaiting(_ row: CountedAssignment, today: Day, calendar: WorkingCalendar) {
        awaiting += 1
        if let day = row.lastReport {
            longestWait = max(longestWait, calendar.workingDays(after: min(day, today), through: today))
        }
    }
}
