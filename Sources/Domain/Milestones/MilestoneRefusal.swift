// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a rule about milestones says no.
package enum MilestoneRefusal: Sendable, Hashable {
    // Setting them
    case none
    case tooMany(limit: Int)
    case nameMissing
    case blockerNotBefore(name: String)
    case plannedBeforeBlocker(name: String, blocker: String)
    case startAfterEnd
    /// An agency has said something about it: it can't be taken out.
    case inUse(name: String)
    case directiveUnknown
    // Standing
    /// The agency takes part in the round no more, or not yet.
    case notTakingPart
    case alreadyReached
    case awaitsDecision
    case nothingToDecide
    /// The committee's decision, the approved plan or the order's report reaches it.
    case reachedElsewhere
    /// What blocks it has not been reached.
    case blocked(by: String)
    case dayMissing
    case dayInFuture(Day)
    case dayBeforeBlocker(Day, blocker: String)
    case textMissing
    case reasonMissing
    /// Later than planned, without a reason of the list.
    case delayMissing
    case forecastPassed(Day)
    case forecastBeforeBlocker(Day, blocker: String)
    case documentMissing
    case evidenceMissing
    // Deciding
    case reporterCannotDecide
    case ownAgencyCannotDecide
    case returnNeedsReason
    case decisionMissing
    // More time
    case groundMissing
    case notLater(Day)
    // Pushing
    case callTextMissing
    case ownAgencyCannotBeCalled
}
