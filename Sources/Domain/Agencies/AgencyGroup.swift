// SPDX-License-Identifier: AGPL-3.0-or-later

/// Agencies addressed together: all those of some levels that exist on the day of the document.
package struct AgencyGroup: Sendable, Hashable {
    package let levels: Set<Agency.Level>

    package init(levels: Set<Agency.Level>) { self.levels = levels }

    /// "Các cơ quan, đơn vị": all but the province's own leading bodies, which give the orders.
    package static let everyone = AgencyGroup(levels: Set(Agency.Level.allCases).subtracting([.province]))

    /// Both groups together.
    func union(_ other: AgencyGroup) -> AgencyGroup { AgencyGroup(levels: levels.union(other.levels)) }
}
