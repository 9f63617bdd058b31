// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

/// The policy written out a second time, row by row: a change of it has to be made, and thought of, twice.
struct PolicyTests {
    /// Role, then how far each ability reaches: `P` province, `o` own, `-` not at all, in the order of `columns`.
    static let table: [(Role, String)] = [
        (.administrator, "o---- ---- --- P P P P"),
        (.standingOfficer, "oPooP ooPo PP- P P - P"),
        (.clerk, "ooo-o ---- --- P - - -"),
        (.committeeOffice, "oPooP --Po PP- P - - -"),
        (.provincialLeader, "oP--P ---o P-- P - - -"),
        (.homeAffairsReviewer, "oP--P oo-- P-- P - - -"),
        (.financeReviewer, "oP--P oo-- P-- P - - -"),
        (.committeeMember, "oP--P ---- P-- P - - -"),
        (.agencyHead, "oo--o oo-o o-- P - - -"),
        (.qualityRepresentative, "oo--o oo-- o-- P - - -"),
        (.isoSecretary, "oo--o oo-- o-- P - - -"),
        (.officer, "oo--o o--- o-- P - - -"),
        (.internalAuditor, "oo--o ---- o-- P - - -"),
        (.externalReader, "oo--o ---- --- o - - -"),
    ]

    @Test func `every role is in the table`() {
        #expect(Set(Self.table.map(\.0)) == Set(Role.allCases))
    }

    @Test func `an administrator sees nobody's work`() {
        #expect(Policy.reach(of: .administrator, for: .seeAssignments) == .none)
        #expect(Policy.reach(of: .administrator, for: .decideAssignment) == .none)
    }

    @Test func `an outside reader only reads`() {
        let writing: [Ability] = [
            .prepareNotice, .issueNotice, .workOnAssignment, .reportAssignment, .recordPaperReply, .decideAssignment,
            .makeReport, .manageAgencies, .manageAccounts,
        ]
        for ability in writing { #expect(!Policy.allows(.externalReader, ability)) }
    }

    @Test func `what is own reaches the agencies below, and no others`() {
        let district = ID<Agency>(high: 1, low: 1)
        let office = ID<Agency>(high: 1, low: 2)
        let other = ID<Agency>(high: 1, low: 3)
        let actor = Actor(
            person: ID(high: 9, low: 1), name: "", role: .agencyHead, agency: district, ownAgencies: [office])
        #expect(actor.may(.seeAssignments, on: district))
        #expect(actor.may(.seeAssignments, on: office))
        #expect(!actor.may(.seeAssignments, on: other))
    }
}
