// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing

@testable import Domain

/// The policy written out a second time, feature by feature: a change of it has to be made, and thought of, twice.
struct PolicyTests {
    private static var features: [any FeaturePolicyRows.Type] {
        [
            PeoplePolicyRows.self,
            AgencyPolicyRows.self,
            NoticePolicyRows.self,
            AssignmentPolicyRows.self,
            DifficultyPolicyRows.self,
            LetterPolicyRows.self,
            ReportPolicyRows.self,
            ProvincePolicyRows.self,
            RoundPolicyRows.self,
            CommitteePolicyRows.self,
            PlanPolicyRows.self,
            MilestonePolicyRows.self,
            MatterPolicyRows.self,
            TrailPolicyRows.self,
        ]
    }

    static let rows: [PolicyRow] = features.flatMap { $0.rows }

    @Test func `a role reaches as far as the ability's row says`() {
        for row in Self.rows {
            for role in Role.allCases {
                let expected: Reach =
                    row.province.contains(role) ? .province : row.own.contains(role) ? .own : .none
                #expect(Policy.reach(of: role, for: row.ability) == expected, "\(role) \(row.ability)")
            }
        }
    }

    @Test func `every ability has one row, and a name of its own`() {
        #expect(Set(Self.rows.map(\.ability)) == Set(Ability.allCases))
        #expect(Self.rows.count == Ability.allCases.count)
        #expect(Set(Ability.allCases.map(\.name)).count == Ability.allCases.count)
    }

    @Test func `what decides is given with decisions, what works with work, and seeing with both`() {
        for ability in Ability.allCases {
            #expect(Delegation.Scope.work.covers(ability) == [.seeing, .working].contains(ability.part), "\(ability)")
            #expect(
                Delegation.Scope.decisions.covers(ability) == [.seeing, .deciding].contains(ability.part), "\(ability)")
            #expect(Delegation.Scope.all.covers(ability))
        }
        #expect(Ability.manageAccounts.part == .whole && Ability.takeDecision.part == .deciding)
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
