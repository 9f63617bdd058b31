// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of the documents: list, import, an issued one.
package struct NoticeWords: Words {
    package let title: String
    package let documents: @Sendable (String) -> String
    package let draftsWaiting: @Sendable (Int) -> String
    package let importOne: String
    package let keyword: String
    package let keywordExample: String
    package let drafts: String
    package let importedBy: @Sendable (_ name: String, _ at: String) -> String
    package let checkedOf: @Sendable (Int, Int) -> String
    package let goOnChecking: String
    package let unnumbered: String
    /// A draft of which neither number nor subject could be read: when it was imported, time and day.
    package let unread: @Sendable (String, String) -> String
    package let noneTitle: String
    package let noneText: String
    package let noneForReaders: String
    package let noMatchTitle: String
    package let noMatchText: String

    package let number: String
    package let issuedOn: String
    package let subject: String
    package let issuer: String
    package let signer: String
    package let orders: String
    package let assignments: String
    package let done: String
    package let late: String

    package let importLine: String
    package let file: String
    package let fileHelp: @Sendable (String) -> String
    package let or: String
    package let paste: String
    package let pasteHelp: String
    package let read: String
    package let toList: String
    package let alreadyHere: String

    package let ordersAndAssignments: @Sendable (Int, String) -> String
    /// How many assignments are done, of how many.
    package let doneOf: @Sendable (String, String) -> String
    package let lateOnes: @Sendable (String) -> String
    package let seeAssignments: String
    package let ordersOfNotice: String
    package let label: String
    package let order: String
    package let due: String
    package let facts: String
    package let original: String
    package let pasted: String
    package let importer: String
    package let issuing: String
    package let recipients: @Sendable (Int) -> String

    /// Full name of a kind of document by its abbreviation: "TB" is "Thông báo".
    package let kind: @Sendable (String) -> String
}

extension NoticeWords {
    /// A document's name in a title: "Thông báo 46/TB-UBND".
    package func heading(kind abbreviation: String, number: String) -> String {
        let name = kind(abbreviation)
        return number.isEmpty ? "\(name) \(unnumbered)" : "\(name) \(number)"
    }
}
