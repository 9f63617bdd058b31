// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a rule of rounds, enrolment or the list says no.
package enum RoundRefusal: Sendable, Hashable {
    // A round and its tracks
    case yearOutOfRange(ClosedRange<Int>)
    case titleMissing
    case titleTaken(String)
    case endsBeforeItBegins
    case editionUnknown(String)
    case editionNotInForce(String, on: Day)
    case noTrack
    case trackUnknown
    case trackEndsBeforeItStarts(RoundTrack.Kind)
    case transitionNeedsEditions
    case transitionToItself
    case citedDayMissing(number: String)

    // Enrolling
    case nobodyChosen
    case alreadyEnrolled(String)

    // Steps
    case stepNotPossible(EnrolmentStep.Kind, from: Enrolment.State)
    case stepInFuture(Day)
    case stepBeforeApproval(Day)
    /// Before the step recorded last.
    case stepBeforeLast(Day)
    case stepNeedsReason(EnrolmentStep.Kind)
    case stepNeedsDocument(EnrolmentStep.Kind)
    case mergedIntoMissing
    case certificateNoMore(Day)
    case declarationNotYet(Day)

    // The list
    case nothingToSend
    case listOutAlready
    case listNotOut
    case listNotSubmitted
    case listDecided
    /// The list was revised since the page was read.
    case listRevised
    /// Agencies were proposed or withdrawn since the last revision.
    case listHasChanged
    case listUnchanged
    case replyDayPassed(Day)
    case opinionsAwaited(Int, until: Day)
    case opinionNeedsWords
    /// The department said it itself, here; a paper doesn't take its place.
    case opinionIsTheirOwn
    /// Somebody else changed it since the form was read.
    case changedSinceRead
    case decisionNumberMissing
    case trackInUse(RoundTrack.Kind)
    case carriedToEarlierRound
    case noHeir(String)
    // Rules as data
    case sourceMissing
    // The year's documents
    case paperFrozen
}
