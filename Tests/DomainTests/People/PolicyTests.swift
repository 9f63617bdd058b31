// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Testing

/// The policy written out a second time, row by row: a change of it has to be made, and thought of, twice.
struct PolicyTests {
    /// Role, then how far each ability reaches: `P` province, `o` own, `-` not at all.
    ///
    /// In the order of `Ability.allCases`: own session, see notices, prepare, issue, see assignments, work, report,
    /// record paper, decide, answer difficulties, see letters, draft, approve, number, send them, remind, set when periods
    /// are reported, see reports, make, see agencies, manage them, accounts, trail; see rounds, manage them, give an opinion on a
    /// list, record its decision; see committees, keep, receive; see plans, keep, approve; report a milestone, accept, extend;
    /// lay a decision, take it; province.
    static let table: [(Role, String)] = [
        (.administrator, "o------------------PPPP----------------"),
        (.standingOfficer, "oPooPooPoooo---PPPPPP-PPP-PPoPPoPPPPP-P"),
        (.clerk, "ooo-o-----o--oo--o-P---o---o--o--------"),
        (.committeeOffice, "oPooP--Pooooo--P-PPP---P--PPoPP-P-PPP-P"),
        (.provincialLeader, "oP--P---ooo-o--P-P-P---P---P--P----P-PP"),
        (.homeAffairsReviewer, "oP--Poo--o-------P-P---P-P-Po-Po-o----P"),
        (.financeReviewer, "oP--Poo--o-------P-P---P-P-Po-Po-o----P"),
        (.committeeMember, "oP--P------------P-P---P---P--P-------P"),
        (.agencyHead, "oo--ooo-ooo-o----o-P---o---oo-oo-o-----"),
        (.qualityRepresentative, "oo--ooo--oo------o-P---o---oo-oo-o-----"),
        (.isoSecretary, "oo--ooo--ooo-----o-P---o---oo-oo-o-----"),
        (.officer, "oo--oo-----------o-P---o---o--o--------"),
        (.internalAuditor, "oo--o------------o-P---o---o--o--------"),
        (.externalReader, "oo--o--------------o-------o--o--------"),
    ]

    @Test(arguments: PolicyTests.table)
    func `a role reaches as far as its row says`(role: Role, row: String) {
        #expect(row.count == Ability.allCases.count)
        for (ability, letter) in zip(Ability.allCases, row) {
            let expected: Reach = letter == "P" ? .province : letter == "o" ? .own : .none
            #expect(Policy.reach(of: role, for: ability) == expected, "\(role) \(ability)")
        }
    }

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
