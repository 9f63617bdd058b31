// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The issuer, or the accepting body for it, calls an order off for one agency, with the reason or later document.
package struct CancelAssignment: Action {
    package static let name = TrailAction.cancelAssignment
    package let assignment: ID<Assignment>
    package let reason: String

    package init(_ assignment: ID<Assignment>, reason: String) {
        self.assignment = assignment
        self.reason = reason
    }

    package var ability: Ability? { .issueNotice }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        try work.change(assignment) { assignment in
            guard assignment.agency != work.actor.agency else { throw Refusal.ownAgencyCannotDecide }
            try assignment.cancel(reason: reason, at: work.now)
        }
        work.note(.reason, to: reason)
    }
}
