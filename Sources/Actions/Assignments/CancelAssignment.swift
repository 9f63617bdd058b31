// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The issuer, or the accepting body for it, calls an order off for one agency, with the reason or later document.
package struct CancelAssignment: Action {
    package static let name = TrailAction.cancelAssignment
    package let assignment: ID<Assignment>
    package let reason: String
    /// The version that was read: a report handed in meanwhile is not called off unseen.
    package let version: Int?

    package init(_ assignment: ID<Assignment>, reason: String, version: Int? = nil) {
        self.assignment = assignment
        self.reason = reason
        self.version = version
    }

    package var ability: Ability? { .issueNotice }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        try work.change(assignment, version: version) { assignment in
            guard assignment.agency != work.actor.agency else { throw Refusal.ownAgencyCannotDecide }
            let notice = try NoticeStore.of(assignment, in: work.transaction)
            guard work.actor.isSystem || assignment.answersForOrder(work.actor.agency, of: notice) else {
                throw StoreError.notFound
            }
            try assignment.cancel(reason: reason, at: work.now)
        }
        work.note(.reason, to: reason)
    }
}
