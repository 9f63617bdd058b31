// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension AssignmentList {
    /// Some rows of a list, for taking it away; in the list's own order.
    package static func batch(
        _ filter: AssignmentCriteria, order: Order, descending: Bool = false, limit: Int, offset: Int,
        visible: Visible, today: Day, now: Instant, in snapshot: Snapshot
    ) throws -> [AssignmentRow] {
        try rows(
            where: filter.condition(on: today, now: now, visible: visible),
            order: order.columns(descending: descending), limit: limit, offset: offset, in: snapshot)
    }
}
