// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension PlanWords {
    static let en = PlanWords(
        title: "Detailed plans", line: "Each agency's plan: what, who answers for it, by when",
        state: { state in
            switch state {
            case .draft: "Being drafted"
            case .submitted: "Awaiting approval"
            case .returned: "Returned for additions"
            case .approved: "Approved"
            }
        },
        itemState: { state in
            switch state {
            case .ahead: "Not begun"
            case .running: "In progress"
            case .late: "Late"
            case .done: "Done"
            }
        },
        fault: { fault in
            switch fault {
            case .text: "content"
            case .begins: "beginning"
            case .responsible: "person responsible"
            case .ends: "end"
            case .endsBeforeItBegins: "it ends before it begins"
            }
        },
        track: { track in
            switch track {
            case .firstApplication: "first application"
            case .maintenance: "maintenance and improvement"
            case .scopeExtension: "extension of scope"
            case .editionTransition: "transition of edition"
            }
        },
        own: "Your agency's plans",
        ownNone: "Your agency has no plan yet. Make one from a template, an Excel or Word table, or from nothing.",
        new: "Make a plan", surveyTitle: "The agencies' plans", round: "Round", byYear: "All plans of a year",
        year: "Year", stand: "State", anyState: "Any state", total: "Agencies", none: "No plan",
        drafted: "Being drafted", submitted: "Awaiting approval", returned: "Returned", approved: "Approved",
        withLate: "With late items", agency: "Agency", plan: "Plan", revision: { "revision\u{a0}\($0)" },
        madeBy: { "plan made by \($0), carried on here" }, madeByColumn: "Made by (before the merger)",
        agencyEnded: { "the agency ended on \($0)" },
        progress: "Items done", doneOf: { "\($0)/\($1)" }, lateItems: "Items late", noPlan: "none",
        empty: "There is no plan to see yet",
        emptyText: "Plans stand here once they are submitted; choose a round to see who has none.",
        noMatch: "No agency matches the filter",
        newTitle: "Make a plan", newLine: "Nothing is saved until you have looked at it and press Save the plan.",
        name: "Title", nameDefault: { "Kế hoạch triển khai HTQLCL năm \($1) của \($0)" }, enrolment: "Of the round",
        noEnrolment: "Of no round", from: "Begin from", fromBlank: "An empty table",
        fromBlankNote: "Type each item.", fromTemplate: { "Template: \($0)" }, fromTable: "A table you have",
        fromTableNote: "An Excel or Word file, or pasted from a spreadsheet.", starts: "First day",
        startsHelp: "For templates only: days are counted from it.", file: "File with the table",
        fileHelp: "Excel (.xlsx) or Word (.docx) with columns for content, time and person responsible.",
        pasted: "Or paste the table", pastedHelp: "Copy it with its head from Excel or Word.", preview: "Preview",
        previewTitle: "Look before saving", previewLine: { "\($0)\u{a0}items. Change them here if needed." },
        unreadDays: {
            $0 == 1
                ? "One day can’t be read; it stands in its field to be put right:"
                : "\($0)\u{a0}days can’t be read; they stand in their fields to be put right:"
        },
        unreadDay: { "Item \($0), \($1): “\($2)”" },
        leftOut: {
            $0 == 1
                ? "One row became no item (a heading, a note, or more than a plan holds):"
                : "\($0)\u{a0}rows became no items (headings, notes, or more than a plan holds):"
        },
        make: "Save the plan", made: "The plan has been saved.",
        editTitle: "Change the plan", editHelp: "Empty a line to leave it out; save to get more empty lines.",
        item: { "Item \($0)" }, content: "Content", begins: "Begins", responsible: "Person responsible",
        ends: "Ends", incomplete: { "\($0)\u{a0}items are incomplete. They can be saved, but not submitted." },
        incompleteItem: { "Item \($0) lacks: \($1)" }, save: "Save the plan", saved: "The plan has been saved.",
        items: "Items", standing: "Progress", edit: "Change the plan", submit: "Submit the plan",
        submitText: "The standing office looks at it and approves it.", submitDone: "The plan has been submitted.",
        notYet: "It can't be submitted yet", decideTitle: "Decide on the plan", approve: "Approve",
        approveNote: "This revision is carried out from now on.", giveBack: "Return for additions",
        giveBackNote: "Say which items must be changed.", opinion: "Opinion", decide: "Record",
        approvedDone: "The plan has been approved.", returnedDone: "The plan has been returned.",
        revise: "Make a revision", reviseText: "What is carried out now stays until the revision is approved.",
        revised: "A revision has been made.", comments: "Comments", comment: "Send the comment",
        commented: "The comment has been sent.", reportTitle: "Note progress", reportItem: "Item",
        reportText: "What has been done", reportDone: "Done on",
        reportDoneHelp: "Leave empty while it goes on. What is done needs a file.", evidence: "File",
        report: "Note progress", reported: "Progress has been noted.", facts: "Facts",
        submittedBy: { "Submitted by \($0) at \($1)" }, decidedBy: { "Decided on by \($0) at \($1)" },
        revisions: "Revisions", inForce: "in force", differs: { "Changes from revision \($0)" }, added: "Added",
        removed: "Left out", changed: "Changed", wasBefore: { "before: \($0)" }, noDifference: "Nothing changed.",
        doneOn: { "done on \($0)" }
    )
}
