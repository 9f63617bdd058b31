// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The words of agencies' detailed plans.
struct PlanWords: Words {
    let title: String
    let line: String
    let state: @Sendable (PlanRevision.State) -> String
    let itemState: @Sendable (PlanItemStanding.State) -> String
    let fault: @Sendable (PlanContent.Fault) -> String
    let track: @Sendable (RoundTrack.Kind) -> String

    // The list
    let own: String
    let ownNone: String
    let new: String
    let surveyTitle: String
    let round: String
    let byYear: String
    let year: String
    let stand: String
    let anyState: String
    let total: String
    let none: String
    let drafted: String
    let submitted: String
    let returned: String
    let approved: String
    let withLate: String
    let agency: String
    let plan: String
    let revision: @Sendable (Int) -> String
    /// Who made it, where its successor goes on with it.
    let madeBy: @Sendable (_ agency: String) -> String
    let madeByColumn: String
    let agencyEnded: @Sendable (_ day: String) -> String
    let progress: String
    let doneOf: @Sendable (_ done: Int, _ all: Int) -> String
    let lateItems: String
    let noPlan: String
    let empty: String
    let emptyText: String
    let noMatch: String

    // Making one
    let newTitle: String
    let newLine: String
    let name: String
    let nameDefault: @Sendable (_ agency: String, _ year: Int) -> String
    let enrolment: String
    let noEnrolment: String
    let from: String
    let fromBlank: String
    let fromBlankNote: String
    let fromTemplate: @Sendable (String) -> String
    let fromTable: String
    let fromTableNote: String
    let starts: String
    let startsHelp: String
    let file: String
    let fileHelp: String
    let pasted: String
    let pastedHelp: String
    let preview: String
    let previewTitle: String
    let previewLine: @Sendable (Int) -> String
    let unreadDays: @Sendable (Int) -> String
    let unreadDay: @Sendable (_ place: Int, _ column: String, _ text: String) -> String
    let leftOut: @Sendable (Int) -> String
    let make: String
    let made: String

    // Editing
    let editTitle: String
    let editHelp: String
    let item: @Sendable (Int) -> String
    let content: String
    let begins: String
    let responsible: String
    let ends: String
    let incomplete: @Sendable (Int) -> String
    let incompleteItem: @Sendable (_ place: Int, _ faults: String) -> String
    let save: String
    let saved: String

    // One plan
    let items: String
    let standing: String
    let edit: String
    let submit: String
    let submitText: String
    let submitDone: String
    let notYet: String
    let decideTitle: String
    let approve: String
    let approveNote: String
    let giveBack: String
    let giveBackNote: String
    let opinion: String
    let decide: String
    let approvedDone: String
    let returnedDone: String
    let revise: String
    let reviseText: String
    let revised: String
    let comments: String
    let comment: String
    let commented: String
    let reportTitle: String
    let reportItem: String
    let reportText: String
    let reportDone: String
    let reportDoneHelp: String
    let evidence: String
    let report: String
    let reported: String
    let facts: String
    let submittedBy: @Sendable (_ name: String, _ at: String) -> String
    let decidedBy: @Sendable (_ name: String, _ at: String) -> String
    let revisions: String
    let inForce: String
    let differs: @Sendable (Int) -> String
    let added: String
    let removed: String
    let changed: String
    let wasBefore: @Sendable (String) -> String
    let noDifference: String
    let doneOn: @Sendable (String) -> String
}
