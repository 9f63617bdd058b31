// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See committees, working groups and the competence of the people in them; the province's bodies are known to all.
    package static let seeCommittees = Ability("seeCommittees", .seeing, reach: Policy.seeing)
    /// Keep the own agency's committee, its decisions and its people's competence.
    package static let keepCommittee = Ability(
        "keepCommittee", .working, own: Policy.reporters.union([.committeeOffice]))
    /// Receive or return the agencies' decisions, and keep the province's bodies.
    package static let receiveCommittee = Ability(
        "receiveCommittee", .deciding, province: [.standingOfficer, .committeeOffice])
}

enum CommitteeAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeCommittees, .keepCommittee, .receiveCommittee]
}
