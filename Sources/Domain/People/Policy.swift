// SPDX-License-Identifier: AGPL-3.0-or-later

/// Who may do what, how far: what every page, query, export and action asks.
///
/// The rows stand with the features' abilities. It is pure, so a test can write out every row. Reach says whose
/// records; the record's own life cycle may refuse more (nobody accepts their own agency's report, whatever the table
/// says).
package enum Policy {
    /// How far an ability reaches for a role.
    package static func reach(of role: Role, for ability: Ability) -> Reach { ability.reach(role) }

    /// Whether the role has the ability at all.
    package static func allows(_ role: Role, _ ability: Ability) -> Bool {
        reach(of: role, for: ability) != .none
    }
}

/// What several features speak of.
extension Policy {
    static let everyone = Set(Role.allCases)

    /// Those who work for an agency.
    static let workers: Set<Role> = reporters.union([.officer])

    /// Those who answer for an agency.
    static let reporters: Set<Role> = [
        .agencyHead, .qualityRepresentative, .isoSecretary, .standingOfficer, .homeAffairsReviewer, .financeReviewer,
    ]

    /// Those who see an agency's letters.
    static let letterReaders: Set<Role> = [
        .standingOfficer, .committeeOffice, .clerk, .provincialLeader, .agencyHead, .qualityRepresentative,
        .isoSecretary,
    ]

    /// How far a role sees.
    @Sendable static func seeing(_ role: Role) -> Reach {
        switch role {
        case .administrator: .none
        case .standingOfficer, .committeeOffice, .provincialLeader, .homeAffairsReviewer, .financeReviewer,
            .committeeMember:
            .province
        case .clerk, .agencyHead, .qualityRepresentative, .isoSecretary, .officer, .internalAuditor, .externalReader:
            .own
        }
    }
}
