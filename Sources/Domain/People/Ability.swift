// SPDX-License-Identifier: AGPL-3.0-or-later

/// Something a role may be allowed to do; the rows of the policy table.
package enum Ability: String, Sendable, CaseIterable, Codable {
    /// Own sign-in, own sessions, own password: anyone signed in.
    case manageOwnSession
    /// See issued notices, and through them the orders.
    case seeNotices
    /// Import a document, and see and check what is not yet issued.
    case prepareNotice
    /// Issue the orders of a checked notice; cancel an order by a later one.
    case issueNotice
    /// See assignments, their reports, evidence and history.
    case seeAssignments
    /// Acknowledge, start, note progress on the own agency's assignments; give a coordinating body's opinion.
    case workOnAssignment
    /// Hand in the own agency's report with evidence.
    case reportAssignment
    /// Record a paper, e-mail or eOffice reply for another agency.
    case recordPaperReply
    /// Accept or return a report, for the accepting body.
    case decideAssignment
    /// Answer a difficulty that one's agency is asked to clear, or say that one's own is cleared.
    case answerDifficulty
    // Letters
    /// See the own agency's letters and registers, and letters that were sent to it.
    case seeLetters
    /// Draft the own agency's outgoing letters and hand them to who approves.
    case draftLetter
    /// Approve or return a letter somebody else drafted.
    case approveLetter
    /// Văn thư: give numbers, keep the registers, set the office's series.
    case numberLetter
    /// Văn thư: attach the signed document and send it.
    case sendLetter
    /// Remind agencies of orders, by words or by a letter; set the rhythm of reminding.
    case remindAssignment
    /// Say within how many working days the reports of standing duties are expected: for the whole province.
    case setPeriodReportRule
    /// See and export the summary reports.
    case seeReports
    /// Make and freeze the report of a period.
    case makeReport
    /// See the directory of agencies.
    case seeAgencies
    /// Change agencies, aliases, identifier codes; import them.
    case manageAgencies
    /// Make, end and reset accounts.
    case manageAccounts
    /// See the system's trail and its verification.
    case seeTrail
    // Rounds
    /// See rounds and which agencies are in them; with own reach, the own agency's place once it is decided.
    case seeRounds
    /// Set rounds up, enrol agencies, keep the list and what happens to each.
    case manageRounds
    /// Give a department's opinion on the list of a round.
    case giveListOpinion
    /// Record the People's Committee's decision on a list.
    case recordListDecision
    // Committees
    /// See committees, working groups and the competence of the people in them; the province's bodies are known to all.
    case seeCommittees
    /// Keep the own agency's committee, its decisions and its people's competence.
    case keepCommittee
    /// Receive or return the agencies' decisions, and keep the province's bodies.
    case receiveCommittee
    // Plans
    /// See agencies' detailed plans; drafts are the agency's own.
    case seePlans
    /// Make the own agency's plan, submit it, note how far it has come.
    case keepPlan
    /// Approve, return and comment agencies' plans.
    case approvePlan
    // Milestones
    /// Hand in the own agency's milestones and say when they are expected; the standing office records what came on paper.
    case reportMilestone
    /// Accept or return what agencies handed in.
    case acceptMilestone
    /// Give an agency its own day for a milestone, by a decision.
    case extendMilestone
    // Decisions
    /// Lay a decision before the province's leader.
    case layDecision
    /// Take it.
    case takeDecision
    // The province
    /// See how all agencies stand, on one page.
    case seeProvince
}

/// How far an ability reaches.
package enum Reach: Sendable, Comparable {
    /// Not at all: the page answers as if it did not exist.
    case none
    /// The own agency and the agencies below it.
    case own
    /// The whole province.
    case province
}
