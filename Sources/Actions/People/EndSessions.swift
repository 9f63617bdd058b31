// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Ends every session of a person, at an administrator's wish: a lost laptop, a password somebody may have seen.
package struct EndSessions: Action {
    package static let name = TrailAction.people(.endSessions)
    package let person: ID<Person>

    package init(of person: ID<Person>) { self.person = person }

    package var ability: Ability? { .manageAccounts }

    package func perform(_ work: Work) throws {
        let person = try PersonStore.person(person, in: work.transaction)
        try SessionStore.removeAll(of: person.id, in: work.transaction)
        try PendingSignInStore.removeAll(of: person.id, in: work.transaction)
        work.about(person.id)
        work.note(.userName, to: person.userName)
    }
}
