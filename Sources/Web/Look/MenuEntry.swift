// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A word of the menu.
///
/// Every feature has its own in its own folder, with where it leads and what it is called.
package struct MenuEntry: Sendable, Hashable {
    /// Where it leads.
    package let url: String
    /// What one must be allowed to do for the word to be there.
    package let ability: Ability
    let vietnamese: String
    let english: String

    init(_ url: String, _ ability: Ability, vi: String, en: String) {
        self.url = url
        self.ability = ability
        vietnamese = vi
        english = en
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
