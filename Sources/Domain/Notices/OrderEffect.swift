// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// What an order of a later notice does to an order of an earlier one.
package struct OrderEffect: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable, Codable {
        /// Sửa đổi: its words change, its assignments go on.
        case amend
        /// Gia hạn: its due date moves.
        case extend
        /// Thay thế: its assignments end, the new order's take their place.
        case replace
        /// Thôi thực hiện: its assignments end.
        case end

        /// Whether the later order is work of its own, and not only a word on the earlier one.
        package var makesAssignments: Bool { self == .replace }
    }

    package let id: ID<OrderEffect>
    /// The later notice, and its order.
    package let notice: ID<Notice>
    package let directive: ID<Directive>
    package let kind: Kind
    package let earlierNotice: ID<Notice>
    package let earlierDirective: ID<Directive>
    /// The new due date, when it extends.
    package let due: Day?
    package let at: Instant

    package init(
        id: ID<OrderEffect>, notice: ID<Notice>, directive: ID<Directive>, kind: Kind, earlierNotice: ID<Notice>,
        earlierDirective: ID<Directive>, due: Day?, at: Instant
    ) {
        self.id = id
        self.notice = notice
        self.directive = directive
        self.kind = kind
        self.earlierNotice = earlierNotice
        self.earlierDirective = earlierDirective
        self.due = due
        self.at = at
    }
}

extension DraftDirective {
    /// What an order under check does to an order of an earlier notice.
    package struct Link: Sendable, Hashable, Codable {
        package let kind: OrderEffect.Kind
        package let notice: ID<Notice>
        package let directive: ID<Directive>
        /// As the officer sees it: "46/TB-UBND, ý 4.1".
        package let name: String
        package let due: Day?

        package init(
            _ kind: OrderEffect.Kind, notice: ID<Notice>, directive: ID<Directive>, name: String, due: Day? = nil
        ) {
            self.kind = kind
            self.notice = notice
            self.directive = directive
            self.name = name
            self.due = due
        }
    }

    /// What issuing it does by one of its effects, by the earlier order's open assignments: which of them change, and which
    /// are left to whoever reviews them.
    ///
    /// It is done to the agencies named, to all where none is; nobody moves, replaces or ends their own agency's work.
    package static func split(
        _ open: [Assignment], by link: Link, for named: [ID<Agency>], issuedBy office: ID<Agency>
    ) -> (changed: [Assignment], leftOut: [Assignment]) {
        let concerned = open.filter { named.isEmpty || named.contains($0.agency) }
        let own = link.kind == .amend ? [] : concerned.filter { $0.agency == office }
        return (concerned.filter { $0.agency != office }, own)
    }

    /// What it does to earlier orders.
    package var effects: [Link] { links ?? [] }

    /// Whether issuing it gives agencies work; an order that only extends, amends or ends an earlier one doesn't.
    package var makesAssignments: Bool { effects.allSatisfy(\.kind.makesAssignments) }
}

extension Assignment {
    /// A later notice takes the order's place by one of its own.
    package mutating func replace(by order: ID<Directive>, of later: Notice, at now: Instant) throws(Refusal) {
        try cancel(reason: "", by: later, at: now)
        replacedBy = order
    }

    /// A later notice moves the due date; a request that waits is thereby granted.
    ///
    /// Nothing happens to work without a date, and to work that is due later anyway.
    package mutating func extend(
        to day: Day, by later: Notice, request: inout Extension?, recordedBy person: ID<Person>, at now: Instant
    ) -> Bool {
        guard let due, !isStanding, !state.isEnded, day > due else { return false }
        request?.settle(day, before: due, answer: later.number, by: person, of: later.id, at: now)
        if asksExtension { extensionDecidedAt = now }
        move(to: day)
        version += 1
        return true
    }
}
