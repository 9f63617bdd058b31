// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A name that an agency carried until a day.
package struct FormerName: Sendable, Hashable {
    package let id: ID<FormerName>
    package let agency: ID<Agency>
    package let name: String
    package let shortName: String
    /// The last day of the name.
    package let until: Day

    package init(id: ID<FormerName>, agency: ID<Agency>, name: String, shortName: String, until: Day) {
        self.id = id
        self.agency = agency
        self.name = name
        self.shortName = shortName
        self.until = until
    }
}
