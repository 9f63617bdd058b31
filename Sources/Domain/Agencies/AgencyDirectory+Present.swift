// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

extension AgencyDirectory {
    /// Who an order to agencies named in an older document goes to on a day: one that has ended is followed by whoever took
    /// over from it.
    ///
    /// One that nobody took over from stays, for the officer to see.
    package func present(_ agencies: [ID<Agency>], on today: Day) -> [ID<Agency>] {
        var found: [ID<Agency>] = []
        for id in agencies {
            let standing = standing(for: id, on: today)
            for one in standing.isEmpty ? [id] : standing where !found.contains(one) { found.append(one) }
        }
        return found
    }
}
