// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See the directory of agencies.
    package static let seeAgencies = Ability(
        "seeAgencies", .seeing, own: [.externalReader], province: Policy.everyone.subtracting([.externalReader]))
    /// Change agencies, aliases, identifier codes; import them.
    package static let manageAgencies = Ability("manageAgencies", .whole, province: [.administrator, .standingOfficer])
}

enum AgencyAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeAgencies, .manageAgencies]
}
