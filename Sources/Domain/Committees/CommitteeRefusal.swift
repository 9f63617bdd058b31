// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a rule about committees says no.
package enum CommitteeRefusal: Sendable, Hashable {
    case numberMissing
    case dayMissing
    case dayInFuture(Day)
    /// What came on paper can't have been sent later than today.
    case sentInFuture(Day)
    case fileMissing
    case nameMissing
    case membersMissing
    case tooManyMembers(limit: Int)
    case memberUnnamed
    case chairMissing
    case severalChairs
    case chairNeedsReason
    case notOpen
    /// The same number and day of the same agency was sent already, by it or for it.
    case alreadySent(number: String, on: Day)
    /// Its scan may turn out to be marked secret, so nobody else gets it before it was read.
    case scanIsBeingRead
    case notWaiting
    case ownCannotBeReceived
    case returnNeedsReason
    case decisionMissing
    /// The body the decision would end is not there.
    case nothingToEnd
    /// A later decision about the body counts already.
    case earlierThanInForce(Day)
    /// A paper is said to have been sent before the decision it brought was issued.
    case sentBeforeIssued(sent: Day, issued: Day)
    /// An agency's own decision is handed in, not recorded.
    case ownIsHandedIn
    case channelMissing
    case sentDayMissing
    case sentDayUnreadable(String)
    case notTheStandingOffice(name: String)
    case agencyUnknown
    case dayUnreadable(String)
}
