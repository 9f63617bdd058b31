// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Why a rule of letters, their registers, or reminding says no.
package enum LetterRefusal: Sendable, Hashable {
    // A letter
    case subjectMissing
    case bodyMissing
    case addresseeMissing
    case signerMissing
    case issuerUnknown
    /// Whoever was chosen doesn't sign for the body it goes out from.
    case signerUnknown
    /// It was sent, not issued, or given up.
    case ended
    case alreadyNumbered
    case alreadySubmitted
    case notSubmitted
    case drafterCannotApprove
    case decisionMissing
    case returnNeedsReason
    case notApproved
    case notNumbered
    case notSigned
    case signedFileMissing
    case abandonNeedsReason

    // Its number
    case numberNotNext(next: Int)
    /// A number kept free for a document of an earlier day.
    case numberBackDated(last: Day)
    case dayInFuture
    case dayOfOtherYear(Int)

    // Registers
    case numberTaken(Int, next: Int)
    case leap(most: Int)
    case outsideNeedsReason
    case authorMissing
    case incomingSubjectMissing
    case arrivesInFuture
    case arrivesBeforeDocument(Day)
    case alreadyEntered(number: Int)
    case entryIsStruck
    case correctionNeedsReason
    case strikeNeedsReason
    case issuerNameMissing
    case issuerSymbolMalformed(String)

    // Reminding
    case nothingToRemind
    case nothingLeftInTable
    case cannotRemindOwnAgency
    case reminderTextMissing
    case rhythmOutOfRange(most: Int)
    case rhythmLeaderTooSoon
    case rhythmLeaderMissing
}
