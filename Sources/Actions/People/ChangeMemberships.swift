// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Gives a person a role in an agency, or takes one away.
package struct ChangeMemberships: Action {
    /// What is to be changed.
    package enum Change: Sendable, Hashable {
        case add(agency: ID<Agency>, role: Role, until: Day?)
        case end(ID<Membership>)
    }

    package static let name = TrailAction.people(.changeMemberships)
    package let person: ID<Person>
    package let change: Change

    package init(of person: ID<Person>, _ change: Change) {
        self.person = person
        self.change = change
    }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws {
        let person = try work.openPerson(person)
        switch change {
        case .add(let agency, let role, let until):
            try work.addMembership(of: person, agency: agency, role: role, until: until)
        case .end(let id):
            try end(id, of: person, work)
        }
    }

    private func end(_ id: ID<Membership>, of person: Person, _ work: Work) throws {
        let held = try PersonStore.memberships(of: person.id, in: work.transaction)
        guard var membership = held.first(where: { $0.id == id && $0.endedAt == nil }) else {
            throw StoreError.notFound
        }
        if membership.role == .administrator, membership.isValid(on: work.today) {
            let others = try PersonStore.hasAdministrator(on: work.today, membership: id, in: work.transaction)
            guard others else { throw Refusal.people(.lastAdministrator) }
        }
        membership.endedAt = work.now
        try work.recorder.update(membership)
        try SessionStore.removeAll(using: id, in: work.transaction)
        work.note(.role, from: membership.role.rawValue, to: nil)
        work.note(.agencies, from: try PersonStore.name(of: membership.agency, in: work.transaction), to: nil)
    }
}
