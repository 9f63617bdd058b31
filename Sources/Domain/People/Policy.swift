// SPDX-License-Identifier: AGPL-3.0-or-later

/// Who may do what, how far: the one table that every page, query, export and action asks.
///
/// It is pure, so a test can write out every row. Reach says whose records; the record's own life cycle may refuse
/// more (nobody accepts their own agency's report, whatever the table says).
package enum Policy {
    /// How far an ability reaches for a role.
    package static func reach(of role: Role, for ability: Ability) -> Reach {
        switch ability {
        case .manageOwnSession: .own
        case .seeNotices, .seeAssignments: reachOfSeeing(role)
        case .seeReports: role == .externalReader ? .none : reachOfSeeing(role)
        case .seeAgencies: role == .externalReader ? .own : .province
        case .prepareNotice: [.standingOfficer, .committeeOffice, .clerk].contains(role) ? .own : .none
        case .issueNotice: [.standingOfficer, .committeeOffice].contains(role) ? .own : .none
        case .workOnAssignment: workers.contains(role) ? .own : .none
        case .reportAssignment: reporters.contains(role) ? .own : .none
        case .recordPaperReply: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        case .decideAssignment:
            [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead].contains(role) ? .own : .none
        case .answerDifficulty:
            reporters.union([.committeeOffice, .provincialLeader]).contains(role) ? .own : .none
        // Letters
        case .seeLetters: letterReaders.contains(role) ? .own : .none
        case .draftLetter: [.standingOfficer, .committeeOffice, .isoSecretary].contains(role) ? .own : .none
        case .approveLetter: [.agencyHead, .provincialLeader, .committeeOffice].contains(role) ? .own : .none
        case .numberLetter, .sendLetter: role == .clerk ? .own : .none
        case .remindAssignment:
            [.standingOfficer, .committeeOffice, .provincialLeader].contains(role) ? .province : .none
        case .setPeriodReportRule: role == .standingOfficer ? .province : .none
        case .makeReport: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        case .manageAgencies: [.administrator, .standingOfficer].contains(role) ? .province : .none
        case .manageAccounts: role == .administrator ? .province : .none
        case .seeTrail: [.administrator, .standingOfficer].contains(role) ? .province : .none
        // Rounds
        case .seeRounds: role == .externalReader ? .none : reachOfSeeing(role)
        case .manageRounds: role == .standingOfficer ? .province : .none
        case .giveListOpinion: [.homeAffairsReviewer, .financeReviewer].contains(role) ? .province : .none
        case .recordListDecision: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        // Committees
        case .seeCommittees: reachOfSeeing(role)
        case .keepCommittee: reporters.union([.committeeOffice]).contains(role) ? .own : .none
        case .receiveCommittee: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        // Plans
        case .seePlans: reachOfSeeing(role)
        case .keepPlan: reporters.contains(role) ? .own : .none
        case .approvePlan: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        // Milestones
        case .reportMilestone: role == .standingOfficer ? .province : reporters.contains(role) ? .own : .none
        case .acceptMilestone: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        case .extendMilestone:
            [.standingOfficer, .committeeOffice, .provincialLeader].contains(role) ? .province : .none
        // Decisions
        case .layDecision: [.standingOfficer, .committeeOffice].contains(role) ? .province : .none
        case .takeDecision: role == .provincialLeader ? .province : .none
        // The province
        // Whoever sees all assignments; an agency's own standing is on its own pages.
        case .seeProvince: reachOfSeeing(role) == .province ? .province : .none
        }
    }

    /// Whether the role has the ability at all.
    package static func allows(_ role: Role, _ ability: Ability) -> Bool {
        reach(of: role, for: ability) != .none
    }

    private static let workers: Set<Role> = reporters.union([.officer])

    private static let reporters: Set<Role> = [
        .agencyHead, .qualityRepresentative, .isoSecretary, .standingOfficer, .homeAffairsReviewer, .financeReviewer,
    ]

    private static let letterReaders: Set<Role> = [
        .standingOfficer, .committeeOffice, .clerk, .provincialLeader, .agencyHead, .qualityRepresentative,
        .isoSecretary,
    ]

    private static func reachOfSeeing(_ role: Role) -> Reach {
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
