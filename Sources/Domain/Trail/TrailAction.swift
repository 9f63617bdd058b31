// SPDX-License-Identifier: AGPL-3.0-or-later

/// What was done: the name of an action, as the trail keeps it.
///
/// A name, once used, never changes its meaning.
package enum TrailAction: String, Sendable, CaseIterable, Codable {
    // People
    case createFirstAdministrator
    case createAccounts
    case resetPassword
    case changePassword
    case endAccount
    case changeMemberships
    case endSessions
    // Agencies
    case createAgency
    case changeAgency
    case endAgency
    case addAlias
    case removeAlias
    case rememberMatch
    case importAgencies
    // Notices
    case importNotice
    case checkNotice
    case dropNotice
    case issueNotice
    // Assignments
    case acknowledgeAssignment
    case startAssignment
    case noteProgress
    case submitReport
    case recordPaperReply
    case acceptReport
    case returnReport
    case cancelAssignment
    case giveOpinion
    // Reports
    case makeReport
    case editReport
    case recountReport
    case freezeReport
    // The trail itself
    case signCheckpoint
    case rotateKey
}
