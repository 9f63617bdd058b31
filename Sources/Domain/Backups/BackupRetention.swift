// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Which backups are kept: so many days, weeks and months, each by its latest one, and every one of the last two days.
///
/// Of one day more than the latest may matter: what was deleted by mistake at ten is in the backup of two o'clock, and not
/// in the one somebody asks for at eleven.
package struct BackupRetention: Sendable, Hashable, LosslessStringConvertible {
    package let days: Int
    package let weeks: Int
    package let months: Int

    package init(days: Int, weeks: Int, months: Int) {
        self.days = days
        self.weeks = weeks
        self.months = months
    }

    /// What is kept where nobody says anything.
    package static let standard = BackupRetention(days: 7, weeks: 4, months: 12)

    /// Reads `7,4,12`: days, weeks, months; at least one day.
    package init?(_ text: String) {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false).map {
            Int(String($0).trimmingPrefix(while: \.isWhitespace))
        }
        guard parts.count == 3, let days = parts[0], let weeks = parts[1], let months = parts[2],
            (1...3650).contains(days), (0...520).contains(weeks), (0...120).contains(months)
        else { return nil }
        self.init(days: days, weeks: weeks, months: months)
    }

    package var description: String { "\(days),\(weeks),\(months)" }

    /// The backups that may go.
    ///
    /// Periods are counted from the latest backup and not from today, and only those that have one: where backups stopped,
    /// the last ones stay.
    package func superfluous(_ names: some Collection<BackupName>) -> [BackupName] {
        let newestFirst = names.sorted { ($0.day, $0.time) > ($1.day, $1.time) }
        guard let newest = newestFirst.first else { return [] }
        var kept = Set(newestFirst.filter { $0.day >= newest.day.adding(days: -1) })
        func keep(_ count: Int, by period: (Day) -> Int) {
            var seen: Set<Int> = []
            for name in newestFirst where seen.count < count {
                if seen.insert(period(name.day)).inserted { kept.insert(name) }
            }
        }
        keep(days) { $0.number }
        // 1970-01-01 was a Thursday; weeks begin on Monday.
        keep(weeks) { ($0.number + 3) / 7 }
        keep(months) { $0.year * 12 + $0.month }
        return newestFirst.filter { !kept.contains($0) }
    }
}
