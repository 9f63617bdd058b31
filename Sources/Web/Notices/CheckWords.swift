// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of the checking page.
package struct CheckWords: Words {
    package let title: @Sendable (String) -> String
    package let imported: @Sendable (_ clock: String, _ day: String) -> String
    package let fromFile: String
    package let importedBy: @Sendable (String) -> String
    package let issueButton: String
    package let issue: @Sendable (Int) -> String
    package let checkedOf: @Sendable (Int, Int) -> String
    package let issueOpensWhen: String
    package let readyToIssue: @Sendable (Int) -> String
    package let source: String
    package let orders: String
    package let kind: @Sendable (DraftDirective.MarkKind) -> String
    package let openOrder: @Sendable (String) -> String

    package let ordersRead: @Sendable (Int) -> String
    package let onlyDoubtful: @Sendable (Int) -> String
    package let showAll: String
    package let noOrdersTitle: String
    package let noOrdersText: String
    package let agencyCount: @Sendable (Int) -> String
    package let noAgency: String
    package let dueShort: @Sendable (DraftDirective.Due) -> String
    package let isChecked: String
    package let isUnchecked: String
    package let doubts: @Sendable (Int) -> String

    package let seeSource: String
    package let editText: String
    package let orderText: String
    package let addressees: String
    package let coordinators: String
    package let addCoordinator: String
    package let nobodyNamed: String
    package let eachGetsOne: String
    package let addAgency: String
    package let said: @Sendable (String) -> String
    package let certainty: @Sendable (DraftDirective.Party) -> String
    package let seeAgencies: @Sendable (Int) -> String
    package let change: String
    package let isIt: @Sendable (_ mention: String, _ agency: String) -> String
    package let whoIsIt: @Sendable (String) -> String
    package let anotherAgency: String
    package let remember: String
    package let remembered: String
    package let pastDue: @Sendable (String) -> String
    package let deadline: String
    package let dueKindLabel: String
    package let dueKind: @Sendable (String) -> String
    package let dueDay: String
    package let rhythm: String
    package let deliverable: String
    package let submitTo: String
    package let acceptingBody: String
    package let byDefault: @Sendable (String) -> String

    package let rightNext: @Sendable (String) -> String
    package let rightLast: String
    package let save: String
    package let merge: String
    package let notAnOrder: String
    package let split: String
    package let splitAt: String
    package let splitHelp: String
    package let splitHere: String
    package let addOrder: String
    package let label: String
    package let addHelp: String
    package let add: String
    package let discardTitle: String
    package let discardHelp: String
    package let discard: String

    package let number: String
    package let issuedOn: String
    package let issuer: String
    package let signer: String
    package let position: String
    package let recipients: String
    package let places: @Sendable (Int) -> String
    package let notRead: String
    package let derived: String
    package let editHeader: String
    package let kindOfDocument: String
    package let place: String
    package let subject: String
    package let saveHeader: String
}
