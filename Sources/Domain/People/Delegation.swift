// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One of a person's roles, given to a colleague of the same agency for some days (ủy quyền khi vắng mặt).
///
/// Both stay who they are: the colleague acts on behalf of the person away, and every entry of the trail names both
/// (DESIGN.md 4.10). It ends by itself, and with the role or either account.
package struct Delegation: Sendable, Hashable {
    /// How much of the role is given.
    package enum Scope: String, Sendable, CaseIterable, Codable {
        /// All of it.
        case all
        /// What carries out the agency's orders: acknowledge, note, report, give opinions, prepare documents.
        case work
        /// What decides: on reports, on issuing, on letters.
        case decisions
    }

    package let id: ID<Delegation>
    /// The role that is given.
    package let membership: ID<Membership>
    package let agency: ID<Agency>
    /// Who is away.
    package let principal: ID<Person>
    /// Who acts for them.
    package let delegate: ID<Person>
    package let scope: Scope
    /// The first day.
    package let begins: Day
    /// The last day.
    package let until: Day
    /// Why, and by which paper where there is one.
    package let reason: String
    package let madeAt: Instant
    package let madeBy: ID<Person>
    package var endedAt: Instant?
    package var endedBy: ID<Person>?

    package init(
        id: ID<Delegation>, membership: ID<Membership>, agency: ID<Agency>, principal: ID<Person>,
        delegate: ID<Person>, scope: Scope, begins: Day, until: Day, reason: String, madeAt: Instant,
        madeBy: ID<Person>, endedAt: Instant? = nil, endedBy: ID<Person>? = nil
    ) {
        self.id = id
        self.membership = membership
        self.agency = agency
        self.principal = principal
        self.delegate = delegate
        self.scope = scope
        self.begins = begins
        self.until = until
        self.reason = reason
        self.madeAt = madeAt
        self.madeBy = madeBy
        self.endedAt = endedAt
        self.endedBy = endedBy
    }

    /// Whether it may be acted under on a day.
    package func isValid(on day: Day) -> Bool { endedAt == nil && begins <= day && day <= until }

    /// Whether it is over, or was never going to be used.
    package func isOver(on day: Day) -> Bool { endedAt != nil || until < day }

    /// Ends it before its day.
    package mutating func end(by person: ID<Person>, at now: Instant, on day: Day) throws(Refusal) {
        guard !isOver(on: day) else { throw .delegation(.isOver) }
        endedAt = now
        endedBy = person
    }

    /// Refuses a delegation that the rules don't allow; `others` are those of the same role.
    package func check(role: Membership, others: [Delegation], today: Day) throws(Refusal) {
        guard delegate != principal else { throw .delegation(.toOneself) }
        guard scope == .all || scope.gives(of: role.role) else { throw .delegation(.scopeEmpty) }
        guard begins >= today else { throw .delegation(.beginsInPast(today)) }
        guard until >= begins else { throw .delegation(.endsBeforeItBegins) }
        if let last = role.until, until > last { throw .delegation(.outlastsRole(last)) }
        let clash = others.first {
            $0.id != id && !$0.isOver(on: today) && $0.begins <= until && begins <= $0.until
                && ($0.scope == scope || $0.scope == .all || scope == .all)
        }
        if let clash { throw .delegation(.overlaps(clash.begins, clash.until)) }
    }
}

extension Delegation.Scope {
    /// From the least to the whole, as a form offers them.
    package static let fromLeast: [Delegation.Scope] = [.work, .decisions, .all]

    /// Whether a role has anything of this part besides seeing.
    package func gives(of role: Role) -> Bool {
        Ability.allCases.contains { Policy.allows(role, $0) && covers($0) && $0.part != .seeing }
    }

    /// The least part of a role that gives anything.
    package static func least(of role: Role) -> Delegation.Scope { fromLeast.first { $0.gives(of: role) } ?? .all }

    /// Whether an ability of the role is given with it: seeing always is.
    package func covers(_ ability: Ability) -> Bool {
        switch self {
        case .all: true
        case .work: ability.part == .seeing || ability.part == .working
        case .decisions: ability.part == .seeing || ability.part == .deciding
        }
    }
}
