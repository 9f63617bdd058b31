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
    case delegateRole
    case endDelegation
    case setUpSecondFactor
    case renewRecoveryCodes
    case removeSecondFactor
    case resetSecondFactor
    case requireSecondFactor
    case liftSecondFactor
    // Agencies
    case createAgency
    case changeAgency
    case endAgency
    case addAlias
    case removeAlias
    case rememberMatch
    case importAgencies
    case reorganiseAgencies
    case carryOutReorganisation
    case attachReorganisationFile
    // Notices
    case importNotice
    case checkNotice
    case dropNotice
    case issueNotice
    // Scans
    case importScan
    case stopScan
    case readScanAgain
    case dropScan
    case finishScan
    case failScan
    case refuseScan
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
    // Several assignments at once
    case acknowledgeAssignments
    case acceptReports
    case remindAssignments
    // Orders' life
    case askExtension
    case grantExtension
    case refuseExtension
    case extendDue
    case instructFurther
    case acknowledgeInstruction
    case giveEventDay
    case openPeriods
    case raiseDifficulty
    case answerDifficulty
    case handDifficulty
    case solveDifficulty
    case listDifficulties
    // Letters
    case draftLetter
    case editLetter
    case submitLetter
    case approveLetter
    case returnLetter
    case numberLetter
    case attachSignedLetter
    case sendLetter
    case abandonLetter
    case dropLetter
    case recordOutsideNumbers
    case enterIncoming
    case correctIncoming
    case strikeIncoming
    case changeLetterOffice
    case draftChase
    case prepareChase
    case changeChaseRhythm
    case remindAssignment
    // Reports
    case makeReport
    case editReport
    case recountReport
    case freezeReport
    // The trail itself
    case signCheckpoint
    case rotateKey
}
