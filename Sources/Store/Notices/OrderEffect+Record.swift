// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension OrderEffect: Record {
    package static let table = BusinessTable(
        "order_effect",
        [
            "id", "notice_id", "directive_id", "kind", "earlier_notice_id", "earlier_directive_id", "due", "at",
        ])

    package var values: [Value] {
        [
            id.databaseValue, notice.databaseValue, directive.databaseValue, kind.rawValue.databaseValue,
            earlierNotice.databaseValue, earlierDirective.databaseValue, due.databaseValue, at.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), notice: try row.id(1), directive: try row.id(2), kind: try row.word(3),
            earlierNotice: try row.id(4), earlierDirective: try row.id(5), due: try row.optionalDay(6),
            at: try row.instant(7))
    }
}

/// One effect with the words around it, from the side of either notice.
package struct OrderEffectRow: Sendable {
    package let effect: OrderEffect
    package let number: String
    package let label: String
    package let earlierNumber: String
    package let earlierLabel: String
    /// Whether the reader sees the later notice, the earlier one.
    package let seesLater: Bool
    package let seesEarlier: Bool
}

/// What a later order says of an earlier one, and leaves undone for one agency.
package struct EffectLeftOut: Sendable {
    package let link: DraftDirective.Link
    package let agency: ID<Agency>
    /// Who has to do it instead.
    package let by: ID<Agency>
}

/// What later notices did to earlier orders.
package enum OrderEffectStore {
    /// Those a notice has, or was subject to; ask after the notice was found visible.
    package static func of(_ notice: ID<Notice>, for actor: Actor, in snapshot: Snapshot) throws -> [OrderEffectRow] {
        try rows("order_effect.notice_id = \(notice) OR order_effect.earlier_notice_id = \(notice)", actor, snapshot)
    }

    /// Those an order has, or was subject to; ask after its assignment was found visible.
    package static func of(
        _ directive: ID<Directive>, for actor: Actor, in snapshot: Snapshot
    ) throws -> [OrderEffectRow] {
        try rows(
            "order_effect.directive_id = \(directive) OR order_effect.earlier_directive_id = \(directive)", actor,
            snapshot)
    }

    /// The assignments of an order that have not ended, for the system's own work.
    package static func open(of directive: ID<Directive>, in snapshot: Snapshot) throws -> [Assignment] {
        try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment WHERE directive_id = \(directive)
            AND cancelled_at IS NULL AND accepted_at IS NULL ORDER BY assignment.id
            """
        ) { try Assignment($0) }
    }

    /// What issuing orders doesn't do to the issuing officer's own agency: whose assignment it is, and who answers for it.
    package static func leftOut(
        of orders: [DraftDirective], issuedBy agency: ID<Agency>, in snapshot: Snapshot
    ) throws -> [EffectLeftOut] {
        try orders.flatMap { order in
            try order.effects.flatMap { link in
                let open = try open(of: link.directive, in: snapshot)
                return DraftDirective.split(open, by: link, for: order.agencies, issuedBy: agency).leftOut
                    .map { EffectLeftOut(link: link, agency: agency, by: $0.acceptingBody) }
            }
        }
    }

    /// An order of an issued notice by its label, as officials write it.
    package static func directive(
        _ label: String, of notice: ID<Notice>, in snapshot: Snapshot
    ) throws -> Directive? {
        let wanted = label.lowercased()
        return try NoticeStore.directives(of: notice, in: snapshot).first { $0.label.lowercased() == wanted }
    }

    private static func rows(_ condition: SQL, _ actor: Actor, _ snapshot: Snapshot) throws -> [OrderEffectRow] {
        let width = OrderEffect.table.columns.count
        let found = try snapshot.rows(
            """
            SELECT \(sql: OrderEffect.table.selected), later.number, directive.label, earlier.number, old.label
            FROM order_effect
            JOIN notice AS later ON later.id = order_effect.notice_id
            JOIN directive ON directive.id = order_effect.directive_id
            JOIN notice AS earlier ON earlier.id = order_effect.earlier_notice_id
            JOIN directive AS old ON old.id = order_effect.earlier_directive_id
            WHERE \(sql: condition) ORDER BY order_effect.at, order_effect.id LIMIT 200
            """
        ) { row in
            (
                try OrderEffect(row), try row.text(width), try row.text(width + 1), try row.text(width + 2),
                try row.text(width + 3)
            )
        }
        let notices = Set(found.flatMap { [$0.0.notice, $0.0.earlierNotice] })
        let seen = try notices.filter { notice in
            do {
                _ = try NoticeStore.seen(notice, by: actor, in: snapshot)
                return true
            } catch StoreError.notFound {
                return false
            }
        }
        return found.map {
            OrderEffectRow(
                effect: $0.0, number: $0.1, label: $0.2, earlierNumber: $0.3, earlierLabel: $0.4,
                seesLater: seen.contains($0.0.notice), seesEarlier: seen.contains($0.0.earlierNotice))
        }
    }
}
