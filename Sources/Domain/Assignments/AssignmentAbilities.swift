// SPDX-License-Identifier: AGPL-3.0-or-later

extension Ability {
    /// See assignments, their reports, evidence and history.
    package static let seeAssignments = Ability("seeAssignments", .seeing, reach: Policy.seeing)
    /// Acknowledge, start, note progress on the own agency's assignments; give a coordinating body's opinion.
    package static let workOnAssignment = Ability("workOnAssignment", .working, own: Policy.workers)
    /// Hand in the own agency's report with evidence.
    package static let reportAssignment = Ability("reportAssignment", .working, own: Policy.reporters)
    /// Record a paper, e-mail or eOffice reply for another agency.
    package static let recordPaperReply = Ability(
        "recordPaperReply", .working, province: [.standingOfficer, .committeeOffice])
    /// Accept or return a report, for the accepting body.
    package static let decideAssignment = Ability(
        "decideAssignment", .deciding, own: [.standingOfficer, .committeeOffice, .provincialLeader, .agencyHead])
    /// Say within how many working days the reports of standing duties are expected: for the whole province.
    package static let setPeriodReportRule = Ability("setPeriodReportRule", .whole, province: [.standingOfficer])
}

enum AssignmentAbilities: FeatureAbilities {
    static let all: [Ability] = [
        .seeAssignments, .workOnAssignment, .reportAssignment, .recordPaperReply, .decideAssignment,
        .setPeriodReportRule,
    ]
}
