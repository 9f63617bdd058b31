// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of outgoing letters: their list, their page, their form.
package struct LetterWords: Words {
    // Tabs of "Văn bản"
    package let tabNotices: String
    package let tabLetters: String
    package let tabReceived: String
    package let sender: String
    package let noneReceivedTitle: String
    package let noneReceivedText: String
    package let tabOutgoing: String
    package let tabIncoming: String
    package let tabs: String

    // The list
    package let title: String
    package let howMany: @Sendable (String) -> String
    package let new: String
    package let stand: String
    package let kind: String
    package let keyword: String
    package let keywordExample: String
    package let number: String
    package let subject: String
    package let drafter: String
    package let state: String
    package let unnumbered: String
    package let noneTitle: String
    package let noneText: String
    package let noneForReaders: String
    package let noMatchTitle: String
    package let noMatchText: String
    package let bySystem: String
    package let from: @Sendable (String) -> String
    package let tableDay: String

    // The form
    package let newTitle: String
    package let editTitle: String
    package let newLine: String
    package let editLine: String
    package let approvalLapses: String
    package let issuer: String
    package let unit: String
    package let unitHelp: String
    package let subjectHelp: String
    package let addressees: String
    package let addresseesHelp: String
    package let chosen: @Sendable (Int) -> String
    package let others: String
    package let othersHelp: String
    package let body: String
    package let bodyHelp: String
    package let tableHelp: String
    package let orders: String
    package let ordersHelp: @Sendable (String) -> String
    package let recount: String
    package let recountHelp: String
    package let recounted: String
    package let copies: String
    package let copiesHelp: String
    package let authority: String
    package let authorityHelp: String
    package let signer: String
    package let save: String
    package let drafted: String
    package let saved: String

    // The page
    package let facts: String
    package let document: String
    package let preview: String
    package let pdf: String
    package let docx: String
    package let edit: String
    package let signedCopy: String
    package let issuedBy: String
    package let addressed: String
    package let sentWay: String
    package let reason: String
    package let opinion: String
    package let about: @Sendable (Int) -> String
    package let preparedFor: @Sendable (ChaseRhythm.Step) -> String
    package let stepDrafted: String
    package let stepApproved: String
    package let stepNumbered: String
    package let stepSigned: String
    package let stepSent: String
    package let stepReturned: String
    package let stepEnded: String
    package let system: String

    // What can be done
    package let submit: String
    package let submitHelp: String
    package let submitted: String
    package let decideTitle: String
    package let approve: String
    package let approveNote: String
    package let giveBack: String
    package let giveBackNote: String
    package let opinionHelp: String
    package let decide: String
    package let approved: String
    package let returned: String
    package let ownDraft: String
    package let numberTitle: String
    package let nextNumber: @Sendable (String) -> String
    package let lastDay: @Sendable (String) -> String
    package let dated: String
    package let keeper: String
    package let copyCount: String
    package let giveNumber: String
    package let numbered: @Sendable (String) -> String
    package let signTitle: String
    package let signHelp: String
    package let file: String
    package let attach: String
    package let replaceFile: String
    package let attached: String
    package let sendTitle: String
    package let sendHelp: String
    package let way: String
    package let wayExample: String
    package let send: String
    package let sent: String
    package let abandonFold: String
    package let abandonHelp: String
    package let abandonReason: String
    package let abandon: String
    package let abandoned: String
    package let dropFold: String
    package let dropHelp: String
    package let drop: String
    package let dropped: String
    package let waitingForApproval: String
    package let waitingForClerk: String
    package let waitingForDrafter: String

    // The document
    package let pdfTitle: String
    package let pdfMissing: @Sendable (String) -> String
    package let pdfFailed: String
    package let officeMissing: String
}
