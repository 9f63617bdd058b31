// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Somebody who will be away gives one of their roles to a colleague of the same agency, or an administrator does it for
/// them.
package struct DelegateRole: Action {
    package static let name = TrailAction.people(.delegateRole)
    package let membership: ID<Membership>
    package let delegate: ID<Person>
    package let scope: Delegation.Scope
    package let begins: Day
    package let until: Day
    package let reason: String

    package init(
        _ membership: ID<Membership>, to delegate: ID<Person>, scope: Delegation.Scope, from begins: Day, until: Day,
        reason: String
    ) {
        self.membership = membership
        self.delegate = delegate
        self.scope = scope
        self.begins = begins
        self.until = until
        self.reason = reason
    }

    /// Whose role it is to give is asked below: one's own, or anybody's for an administrator.
    package var ability: Ability? { .manageOwnSession }

    package func perform(_ work: Work) throws -> ID<Delegation> {
        try TextLimit.note.check(reason)
        // Who acts for somebody gives nothing on: nobody delegates a delegation.
        guard work.actor.actingFor == nil else { throw Refusal.delegation(.ofDelegation) }
        let role = try PersonStore.membership(membership, in: work.transaction)
        guard role.person == work.actor.person || work.actor.isSystem || work.actor.may(.manageAccounts) else {
            throw StoreError.notFound
        }
        // Who keeps the accounts gives others' roles to others, not to themselves.
        guard role.person == work.actor.person || delegate != work.actor.person else {
            throw Refusal.delegation(.toOneself)
        }
        let principal = try work.openPerson(role.person)
        guard role.isValid(on: work.today) else { throw StoreError.notFound }
        let delegation = Delegation(
            id: work.newID(), membership: role.id, agency: role.agency, principal: principal.id, delegate: delegate,
            scope: scope, begins: begins, until: until, reason: reason, madeAt: work.now, madeBy: work.actor.person)
        try delegation.check(
            role: role, others: try DelegationStore.all(of: role.id, in: work.transaction), today: work.today)
        let colleague = try colleague(in: role.agency, work)
        try work.recorder.insert(delegation)
        work.note(.role, to: role.role.rawValue)
        work.note(.delegate, to: colleague.name)
        work.note(.scope, to: scope.rawValue)
        work.note(.validFrom, to: begins.iso)
        work.note(.until, to: until.iso)
        if !reason.isBlank { work.note(.reason, to: reason) }
        try work.tell(
            .people(.roleDelegated), .person(delegate), about: .account(delegate),
            News.Facts(person: principal.name, text: reason, day: until))
        if role.person != work.actor.person {
            // Whoever is away learns that somebody acts for them, and from whom it comes.
            try work.tell(
                .people(.ownRoleDelegated), .person(principal.id), about: .account(principal.id),
                News.Facts(person: colleague.name, text: reason, day: until))
        }
        return delegation.id
    }

    /// The colleague: an open account with a role in the same agency, and nobody from outside who only reads there.
    private func colleague(in agency: ID<Agency>, _ work: Work) throws -> Person {
        let person = try PersonStore.person(delegate, in: work.transaction)
        let held = try PersonStore.memberships(of: delegate, in: work.transaction)
        let isColleague = held.contains {
            $0.agency == agency && $0.role != .externalReader && $0.isValid(on: work.today)
        }
        guard person.endedAt == nil, isColleague else {
            throw Refusal.delegation(.otherAgency)
        }
        return person
    }
}

/// A delegation is over before its day: the person is back, or the colleague can't, or an administrator says so.
package struct EndDelegation: Action {
    package static let name = TrailAction.people(.endDelegation)
    package let delegation: ID<Delegation>

    package init(_ delegation: ID<Delegation>) { self.delegation = delegation }

    /// Whose it is to end is asked below: the two it is about, and administrators.
    package var ability: Ability? { .manageOwnSession }

    package func perform(_ work: Work) throws {
        let delegation = try DelegationStore.find(delegation, in: work.transaction)
        let actor = work.actor
        let isTheirs = actor.person == delegation.principal || actor.person == delegation.delegate
        guard isTheirs || actor.isSystem || (actor.may(.manageAccounts) && actor.actingFor == nil) else {
            throw StoreError.notFound
        }
        let names = try work.end(delegation)
        work.about(delegation.principal)
        if let name = names[delegation.delegate] { work.note(.delegate, from: name, to: nil) }
    }
}

extension Work {
    /// A delegation is over: who acted in it acts no more, and the two are told unless they did it; gives their names.
    @discardableResult
    func end(_ delegation: Delegation) throws -> [ID<Person>: String] {
        var delegation = delegation
        try delegation.end(by: actor.person, at: now, on: today)
        try recorder.update(delegation)
        try SessionStore.removeAll(under: delegation.id, in: transaction)
        let (principal, delegate) = (delegation.principal, delegation.delegate)
        let names = try PersonStore.names(of: [principal, delegate], in: transaction)
        for (reader, other) in [(principal, delegate), (delegate, principal)] where reader != actor.person {
            try tell(
                .people(.delegationEnded), .person(reader), about: .account(reader), News.Facts(person: names[other]))
        }
        return names
    }
}
