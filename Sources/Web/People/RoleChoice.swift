// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

/// A role one may act in: one's own, or that of somebody who is away.
package struct RoleChoice: Sendable, Hashable {
    package let standing: Sessions.Standing
    package let role: Role
    /// The agency's name.
    package let agency: String
    package let until: Day?
    /// Whether one acts in it now.
    package let isInUse: Bool
    /// The name of the person acted for; nil for one's own.
    package let principal: String?
    /// How much of the role was given.
    package let scope: Delegation.Scope

    package init(
        _ standing: Sessions.Standing, role: Role, agency: String, until: Day?, isInUse: Bool,
        principal: String? = nil, scope: Delegation.Scope = .all
    ) {
        self.standing = standing
        self.role = role
        self.agency = agency
        self.until = until
        self.isInUse = isInUse
        self.principal = principal
        self.scope = scope
    }
}
