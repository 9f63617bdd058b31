// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a rule says no: a value, worded for the user in `Web` and `nenep`, in the user's language.
///
/// One enum for the whole domain, so that a case without words does not compile.
package enum Refusal: Error, Sendable, Hashable {
    // People
    case userNameTaken(String)
    case userNameMalformed(String)
    case nameMissing
    case passwordTooShort(least: Int)
    case passwordTooCommon
    case passwordContainsUserName
    case passwordWrong
    case externalReaderNeedsEndDate
    case membershipAlreadyHeld
    case lastAdministrator
    case accountEnded
    case delegation(DelegationRefusal)
    case secondFactor(SecondFactorRefusal)

    // Agencies
    case agencyNameMissing
    case agencyNameTaken(String)
    case agencyCodeMalformed(String)
    case agencyCodeTaken(String)
    case agencyUnknown(String)
    case agencyParentWouldLoop
    case agencyEndsBeforeItBegins
    case agencyEnded(String)
    case aliasMissing
    case aliasMeansNothing
    case aliasIsAgencyName(String)
    case aliasIsManaged(String)
    /// A rule for periods of before today: they are open already.
    case periodRuleInPast(Day)
    case reorganisation(ReorganisationRefusal)
    case importIsNotUTF8
    case importIsEmpty
    case importColumnMissing
    case importRowsRefused(lines: [Int])

    // Notices
    case documentEmpty
    case documentUnsupported(ending: String)
    case documentTooLarge(megabytes: Int)
    case documentDamaged
    case documentNotUnicode
    case documentIsScan(pages: Int)
    case documentLocked
    case documentProgramMissing(package: String)
    case documentUnreadable
    case documentReaderBusy
    case documentTextTooLong(megabytes: Int)
    case documentHasTooManyOrders(limit: Int)
    case documentIsSecret(SecrecyMark)
    case evidenceIsSecret(SecrecyMark, name: String)
    /// A file of no bytes proves nothing.
    case evidenceIsEmpty(name: String)
    /// A program, or a file whose content is of no kind people exchange as documents.
    case evidenceIsNoDocument(name: String)
    /// The name promises another kind of file than the content is.
    case evidenceNameDisagrees(name: String)
    case documentAlreadyImported(number: String)
    case documentAlreadyIssued(number: String)
    case noticeAlreadyIssued
    case noticeDropped
    case noticeNumberMissing
    case noticeIssueDateMissing
    case directiveUnknown(label: String)
    case directiveTextMissing
    case directiveUnchecked(labels: [String])
    case directiveWithoutAgency(labels: [String])
    case acceptingBodyMissing(label: String)
    case noDirectives
    case nothingToMergeInto
    case splitOutsideText
    case dueBeforeIssue(Day)
    case dayMissing

    // Scans
    case scanNotBeingRead
    case scanIsBeingRead
    case scanHasEnded
    case scanHasTooManyPages(limit: Int)
    case pictureTooLarge(megapixels: Int)
    case tooManyScansWait(limit: Int)

    // Assignments
    case assignmentEnded
    case alreadyAcknowledged
    case reportTextMissing
    case evidenceMissing
    case reportAwaitsDecision
    case noReportToDecide
    case reportIsNotTheLatest
    case reporterCannotDecide
    case recorderCannotDecide
    case ownAgencyCannotDecide
    case notTheAcceptingBody
    case returnNeedsReason
    case cancelNeedsReason
    /// The notice said to call an order off is the order's own, or was issued before it.
    case cancellingNoticeNotLater
    case notACoordinator
    case opinionTextMissing
    case paperReplyNeedsDocument
    case paperReplyInFuture
    case paperReplyNeedsDay
    case paperReplyNeedsFile
    case paperReplyBeforeOrder(Day)
    case paperReplyOfOwnAgency
    case decisionMissing

    // Several assignments at once
    case nothingChosen
    case tooManyChosen(limit: Int)
    case assignmentOfAnotherAgency
    /// Some changed since the page was read; nothing was written.
    case someCannotBeDone(count: Int)

    // Orders' life
    case nothingToExtend
    case extensionNeedsReason
    case extensionNeedsDay
    /// The day asked for or granted is not after the due date in force.
    case extensionNotLater(Day)
    case extensionDayPassed(Day, today: Day)
    case extensionAlreadyAsked
    /// A day is to be granted unasked while a request waits.
    case extensionAwaitsDecision
    case noExtensionToDecide
    case extensionDecisionMissing
    case extensionRefusalNeedsReason
    case askerCannotGrant
    case notTheIssuer
    case instructionMissing
    case instructionAlreadyAcknowledged
    case followsNoEvent
    case eventNeedsDay
    case eventInFuture(Day)
    /// The due date was moved since it was counted: the event's day can't be put right any more.
    case eventAlreadyExtended
    case termMalformed
    case difficulty(DifficultyRefusal)
    /// The order named for a later notice's effect isn't in the earlier notice.
    case earlierOrderUnknown(label: String)
    case effectNeedsDay
    /// The earlier notice is the notice itself, or another body's to change.
    case effectNotYours(number: String)

    // Reports
    case periodEndsBeforeItBegins
    case reportAlreadyFrozen

    // Letters, registers, reminding
    case letter(LetterRefusal)

    // Rounds
    case round(RoundRefusal)

    // Committees
    case committee(CommitteeRefusal)

    // Competence
    case competence(CompetenceRefusal)

    // Plans
    case plan(PlanRefusal)

    // Milestones and decisions
    case milestone(MilestoneRefusal)
    case matter(MatterRefusal)

    // Files
    /// A file that is not taken, whatever it is for; the form it came in says which of its fields.
    case file(FileRefusal, name: String, isEvidence: Bool)

    // Anywhere
    case textTooLong(limit: Int)
}
