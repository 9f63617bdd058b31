// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See rounds and which agencies are in them; with own reach, the own agency's place once it is decided.
    package static let seeRounds = Ability(
        "seeRounds", .seeing, reach: { $0 == .externalReader ? .none : Policy.seeing($0) })
    /// Set rounds up, enrol agencies, keep the list and what happens to each.
    package static let manageRounds = Ability("manageRounds", .working, province: [.standingOfficer])
    /// Give a department's opinion on the list of a round.
    package static let giveListOpinion = Ability(
        "giveListOpinion", .working, province: [.homeAffairsReviewer, .financeReviewer])
    /// Record the People's Committee's decision on a list.
    package static let recordListDecision = Ability(
        "recordListDecision", .whole, province: [.standingOfficer, .committeeOffice])
}

enum RoundAbilities: FeatureAbilities {
    static let all: [Ability] = [.seeRounds, .manageRounds, .giveListOpinion, .recordListDecision]
}
