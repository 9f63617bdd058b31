// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// Words no longer stand for the agencies they were remembered for.
package struct RemoveAlias: Action {
    package static let name = TrailAction.agency(.removeAlias)
    package let alias: ID<AgencyAlias>

    package init(_ alias: ID<AgencyAlias>) { self.alias = alias }

    package var ability: Ability? { .manageAgencies }

    package func perform(_ work: Work) throws {
        try work.forget(try AgencyStore.alias(alias, in: work.transaction))
    }
}
