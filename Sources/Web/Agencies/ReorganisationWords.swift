// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of merging, splitting, dissolving and renaming agencies.
package struct ReorganisationWords: Words {
    package let title: String
    package let titleLine: String
    package let new: String
    package let newLine: String
    package let kindLabel: String
    package let kind: @Sendable (Reorganisation.Kind) -> String
    package let kindNote: @Sendable (Reorganisation.Kind) -> String
    package let before: String
    package let beforeHelp: String
    package let after: String
    package let afterHelp: String
    package let level: String
    package let parent: String
    package let asBefore: String
    package let number: String
    package let on: String
    package let issuer: String
    package let effective: String
    package let effectiveHelp: String
    package let preview: String
    package let previewTitle: String
    package let ends: @Sendable (String) -> String
    package let begins: @Sendable (String) -> String
    package let goesOn: String
    package let takesOver: String
    package let laterLine: @Sendable (String) -> String
    package let movesTitle: String
    package let nothingOpen: String
    package let affair: @Sendable (Affair.Kind) -> String
    package let hiddenTitle: @Sendable (Affair.Kind) -> String
    package let what: String
    package let holder: String
    package let fate: String
    package let movesTo: @Sendable (String) -> String
    package let mergesInto: @Sendable (String) -> String
    package let acceptedBy: @Sendable (String) -> String
    package let needsBody: String
    package let lapses: String
    package let committeeEnds: String
    package let stays: String
    package let accepting: String
    package let acceptingHelp: String
    package let noBody: String
    package let recount: String
    package let write: String
    package let writeLater: String
    package let handOver: String
    package let together: String
    package let mendFirst: String
    package let back: String
    package let recorded: @Sendable (String) -> String
    package let handedOver: String
    package let waiting: @Sendable (String) -> String
    /// Why it waits for a person.
    package let hold: @Sendable (Reorganisation.Hold) -> String
    package let held: @Sendable (_ reason: String) -> String
    package let movesAsDraft: @Sendable (String) -> String
    package let movesNumbered: @Sendable (String) -> String
    package let delegationEnds: String
    package let chosenThen: String
    package let asOfToday: String
    package let until: @Sendable (String) -> String
    package let waitingOnes: String
    package let carriedOut: @Sendable (String, String) -> String
    package let decision: @Sendable (String, String, String) -> String
    package let decisionLabel: String
    package let noFile: String
    package let attach: String
    package let attached: String
    package let file: String
    package let fileHelp: String
    /// In the inbox of who may hand over, once the day has come.
    package let dueTitle: @Sendable (String) -> String
    package let line: String
    package let mergedInto: @Sendable (String) -> String
    package let mergedFrom: @Sendable (String) -> String
    package let splitInto: @Sendable (String) -> String
    package let splitFrom: @Sendable (String) -> String
    package let dissolvedTo: @Sendable (String) -> String
    package let tookOver: @Sendable (String) -> String
    package let renamedFrom: @Sendable (String) -> String
    package let none: String
    package let notFound: @Sendable (String) -> String
    package let handedFrom: @Sendable (_ from: String, _ to: String) -> String
    package let acceptanceFrom: @Sendable (_ from: String, _ to: String) -> String
    package let endedIn: @Sendable (String) -> String
    package let tookIn: @Sendable (String) -> String
}
