// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// An officer takes back what was remembered while checking a document; what the directory's keeper set stays.
package struct ForgetMatch: Action {
    package static let name = TrailAction.agency(.removeAlias)
    package let alias: ID<AgencyAlias>

    package init(_ alias: ID<AgencyAlias>) { self.alias = alias }

    package var ability: Ability? { .issueNotice }

    package func perform(_ work: Work) throws {
        let alias = try AgencyStore.alias(alias, in: work.transaction)
        guard alias.origin == .remembered else { throw Refusal.agency(.aliasIsManaged(alias.phrase)) }
        try work.forget(alias)
    }
}
