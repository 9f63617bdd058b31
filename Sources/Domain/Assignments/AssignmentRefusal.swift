// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why something about assignments is refused, one or several at once, from the order to its end.
package enum AssignmentRefusal: Sendable, Hashable {
    /// A rule for periods of before today: they are open already.
    case periodRuleInPast(Day)
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
    case nothingChosen
    case tooManyChosen(limit: Int)
    case assignmentOfAnotherAgency
    /// Some changed since the page was read; nothing was written.
    case someCannotBeDone(count: Int)
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
}
