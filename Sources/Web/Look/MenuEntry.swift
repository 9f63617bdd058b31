// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A word of the menu.
package enum MenuEntry: String, Sendable, CaseIterable {
    case leading, inbox, province, assignments, notices, rounds, agencies, reports, accounts, trail, backups

    /// Where it leads.
    package var url: String {
        switch self {
        case .inbox: URLs.inbox
        case .leading: URLs.leading
        case .province: URLs.province()
        case .assignments: URLs.assignments()
        case .notices: URLs.notices
        case .rounds: URLs.rounds
        case .agencies: URLs.agencies
        case .reports: URLs.reports
        case .accounts: URLs.accounts
        case .trail: URLs.trail()
        case .backups: URLs.backups
        }
    }

    /// What one must be allowed to do for the word to be there.
    package var ability: Ability {
        switch self {
        case .inbox: .manageOwnSession
        case .leading, .province: .seeProvince
        case .assignments: .seeAssignments
        case .notices: .seeNotices
        case .rounds: .seeRounds
        case .agencies: .seeAgencies
        case .reports: .seeReports
        case .accounts, .backups: .manageAccounts
        case .trail: .seeTrail
        }
    }

    /// The menu of a role; its first word is the first page after sign-in.
    package static func entries(for role: Role) -> [MenuEntry] {
        order(for: role).filter { Policy.allows(role, $0.ability) }
    }

    private static func order(for role: Role) -> [MenuEntry] {
        switch role {
        case .isoSecretary, .qualityRepresentative: [.inbox, .assignments, .notices, .rounds, .agencies]
        case .officer: [.inbox, .assignments]
        case .agencyHead: [.inbox, .assignments, .notices, .rounds, .agencies, .reports]
        case .standingOfficer, .committeeOffice:
            [.inbox, .province, .assignments, .notices, .rounds, .agencies, .reports]
        case .clerk: [.inbox, .notices, .assignments]
        case .provincialLeader: [.leading, .province, .rounds, .inbox, .assignments, .notices, .reports]
        case .committeeMember: [.inbox, .province, .rounds, .assignments, .notices, .reports]
        case .homeAffairsReviewer, .financeReviewer: [.inbox, .province, .assignments, .rounds, .reports]
        case .internalAuditor: [.inbox, .assignments, .notices]
        case .externalReader: [.assignments, .notices]
        case .administrator: [.accounts, .agencies, .trail, .backups]
        }
    }
}
