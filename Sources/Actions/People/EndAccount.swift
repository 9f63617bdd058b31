// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Ends an account: the person can't sign in any more, and keeps their place in the trail.
package struct EndAccount: Action {
    package static let name = TrailAction.people(.endAccount)
    package let person: ID<Person>

    package init(_ person: ID<Person>) { self.person = person }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws {
        var person = try work.openPerson(person)
        let memberships = try PersonStore.memberships(of: person.id, in: work.transaction)
        if memberships.contains(where: { $0.role == .administrator && $0.isValid(on: work.today) }) {
            let others = try PersonStore.hasAdministrator(
                on: work.today, without: person.id, in: work.transaction)
            guard others else { throw Refusal.people(.lastAdministrator) }
        }
        person.endedAt = work.now
        try work.save(person)
        try SessionStore.removeAll(of: person.id, in: work.transaction)
        try PendingSignInStore.removeAll(of: person.id, in: work.transaction)
        try SessionStore.removeAll(actingFor: person.id, in: work.transaction)
        work.note(.userName, to: person.userName)
    }
}
