// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// A register is kept as on paper: what is wrong is put right or struck out with its reason, and nothing vanishes.
extension IncomingEntry {
    /// That a line was struck out: by whom, when, why.
    package struct Strike: Sendable, Hashable {
        package let step: Letter.Step
        package let reason: String

        package init(_ step: Letter.Step, reason: String) {
            self.step = step
            self.reason = reason
        }
    }

    /// Puts right what was written down; the number stays.
    package mutating func correct(_ document: IncomingDocument, reason: String, today: Day) throws(Refusal) {
        guard strike == nil else { throw .letter(.entryIsStruck) }
        try document.check(today: today)
        guard !reason.isBlank else { throw .letter(.correctionNeedsReason) }
        self.document = document
        version += 1
    }

    /// Strikes the line out.
    ///
    /// Its number is not given again; what the system knew of the document is let go, so that it can be entered rightly.
    package mutating func strikeOut(reason: String, by step: Letter.Step) throws(Refusal) {
        guard strike == nil else { throw .letter(.entryIsStruck) }
        guard !reason.isBlank else { throw .letter(.strikeNeedsReason) }
        strike = Strike(step, reason: reason)
        source = .paper
        version += 1
    }
}
