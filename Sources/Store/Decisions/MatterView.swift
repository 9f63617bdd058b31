// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A matter with what was said to it and what it is about.
package struct MatterView: Sendable {
    package let matter: Matter
    package let opinions: [MatterOpinion]
    package let days: [(subject: MatterDay, agency: ID<Agency>, milestone: String)]
    /// Names of who laid and who answered it.
    package let names: [ID<Person>: String]

    /// Loads what belongs to a matter that was found visible.
    package init(_ matter: Matter, in snapshot: Snapshot) throws {
        self.matter = matter
        opinions = try MatterStore.opinions(of: matter.id, in: snapshot)
        days = try MatterStore.named(try MatterStore.days(of: matter.id, in: snapshot), in: snapshot)
        names = try PersonStore.names(of: [matter.laidBy] + [matter.answeredBy].compactMap(\.self), in: snapshot)
    }
}
