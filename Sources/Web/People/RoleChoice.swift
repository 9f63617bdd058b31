// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// A role one may act in.
package struct RoleChoice: Sendable, Hashable {
    package let membership: ID<Membership>
    package let role: Role
    /// The agency's name.
    package let agency: String
    package let until: Day?
    /// Whether one acts in it now.
    package let isInUse: Bool

    package init(membership: ID<Membership>, role: Role, agency: String, until: Day?, isInUse: Bool) {
        self.membership = membership
        self.role = role
        self.agency = agency
        self.until = until
        self.isInUse = isInUse
    }
}
