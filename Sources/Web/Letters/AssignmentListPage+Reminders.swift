// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension AssignmentListPage.Row {
    /// The row with how often its agency was reminded.
    func reminded(_ tally: ReminderStore.Tally?, _ visit: Visit) -> Self {
        guard let tally else { return self }
        var row = self
        row.reminders = ChaseWords.in(visit.language).remindedSoFar(
            tally.count, tally.last.day(in: visit.system.zone).official)
        return row
    }
}
