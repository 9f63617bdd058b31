// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Orders of issued notices that a milestone may be bound to.
package struct BindableOrder: Sendable, Hashable {
    package let id: ID<Directive>
    package let label: String
    package let title: String
    package let notice: String
}

extension NoticeStore {
    /// The orders of the latest issued notices, the newest first.
    package static func bindableOrders(seen: Visible, limit: Int = 200, in snapshot: Snapshot) throws -> [BindableOrder]
    {
        try snapshot.rows(
            """
            SELECT directive.id, directive.label, directive.title, notice.number
            FROM directive JOIN notice ON notice.id = directive.notice_id
            WHERE notice.issued_at IS NOT NULL AND \(sql: seen.issuedNotices)
            ORDER BY COALESCE(notice.issued_on, 0) DESC, notice.id DESC, directive.ordinal LIMIT \(count: limit)
            """
        ) {
            BindableOrder(
                id: try $0.id(0), label: try $0.text(1), title: try $0.text(2), notice: try $0.text(3))
        }
    }

    /// Whether a notice is issued and may be seen.
    package static func isIssued(_ notice: ID<Notice>, seen: Visible, in snapshot: Snapshot) throws -> Bool {
        try snapshot.exists(
            "SELECT 1 FROM notice WHERE notice.id = \(notice) AND notice.issued_at IS NOT NULL AND \(sql: seen.issuedNotices)"
        )
    }

    /// Whether an order is of an issued notice that may be seen.
    package static func hasIssued(_ order: ID<Directive>, seen: Visible, in snapshot: Snapshot) throws -> Bool {
        try snapshot.exists(
            """
            SELECT 1 FROM directive JOIN notice ON notice.id = directive.notice_id
            WHERE directive.id = \(order) AND notice.issued_at IS NOT NULL AND \(sql: seen.issuedNotices)
            """)
    }
}
