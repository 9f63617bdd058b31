// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The issuer, or the accepting body for it, calls an order off for one agency, with the reason or later document.
package struct CancelAssignment: Action {
    package static let name = TrailAction.assignment(.cancelAssignment)
    package let assignment: ID<Assignment>
    package let reason: String
    /// The later notice that calls it off, when there is one.
    package let later: ID<Notice>?
    /// The version that was read: a report handed in meanwhile is not called off unseen.
    package let version: Int?

    package init(
        _ assignment: ID<Assignment>, reason: String, by later: ID<Notice>? = nil, version: Int? = nil
    ) {
        self.assignment = assignment
        self.reason = reason
        self.later = later
        self.version = version
    }

    package var ability: Ability? { .issueNotice }

    package func perform(_ work: Work) throws {
        try TextLimit.note.check(reason)
        let seen = Visible(to: work.actor, under: .seeNotices)
        let later = try later.map { try NoticeStore.issued($0, visible: seen, in: work.transaction) }
        let changed = try work.change(assignment, version: version) { assignment in
            guard assignment.agency != work.actor.agency else { throw Refusal.assignment(.ownAgencyCannotDecide) }
            let notice = try NoticeStore.of(assignment, in: work.transaction)
            guard work.actor.isSystem || assignment.answersForOrder(work.actor.agency, of: notice) else {
                throw StoreError.notFound
            }
            try assignment.cancel(reason: reason, by: later, at: work.now)
        }
        try work.tell(.assignment(.orderCancelled), about: changed, text: reason)
        if let later { work.note(.document, to: later.number) }
        if !reason.isBlank { work.note(.reason, to: reason) }
    }
}
