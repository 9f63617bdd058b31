// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// Own sign-in, own sessions, own password: anyone signed in.
    package static let manageOwnSession = Ability("manageOwnSession", .seeing, own: Policy.everyone)
    /// Make, end and reset accounts.
    package static let manageAccounts = Ability("manageAccounts", .whole, province: [.administrator])
}

enum PeopleAbilities: FeatureAbilities {
    static let all: [Ability] = [.manageOwnSession, .manageAccounts]
}
