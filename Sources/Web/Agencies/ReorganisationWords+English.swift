// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension ReorganisationWords {
    package static let en = ReorganisationWords(
        title: "Reorganisations", titleLine: "Merging, splitting, dissolving, renaming by decision",
        new: "Record a reorganisation",
        newLine: "The next step shows everything that will be handed over, before anything is written.",
        kindLabel: "Kind",
        kind: { kind in
            switch kind {
            case .merge: "Merger"
            case .split: "Split"
            case .dissolve: "Dissolution"
            case .rename: "New name"
            }
        },
        kindNote: { kind in
            switch kind {
            case .merge: "Several agencies become one."
            case .split: "One agency becomes several."
            case .dissolve: "The agency ends; others take over what is open."
            case .rename: "The agency goes on under a new name."
            }
        },
        before: "Agencies concerned", beforeHelp: "One name a line, as in the directory.",
        after: "Agencies that take over",
        afterHelp:
            "One name a line. A name that is not in the directory becomes a new agency. For a new name: the name on the first line, the short name on the second.",
        level: "Level of a new agency", parent: "A new agency stands below", asBefore: "As the agency concerned",
        number: "Number and symbol of the decision", on: "Date of the decision", issuer: "Issued by",
        effective: "Takes effect on",
        effectiveHelp: "The first day of the new order. A day to come: record it now, hand over when the day has come.",
        preview: "Preview", previewTitle: "What will be handed over",
        ends: { "ends after \($0)" }, begins: { "begins on \($0)" }, goesOn: "goes on", takesOver: "takes over",
        laterLine: {
            "The decision takes effect on \($0). It is only recorded now; on that day the system hands over by itself what is open then. Where it is not clear who takes over or who accepts, nothing is handed over and it asks you."
        },
        movesTitle: "What is handed over", nothingOpen: "Nothing is open.",
        affair: { kind in
            switch kind {
            case .duty: "Assignments being carried out"
            case .acceptance: "Assignments whose results are reviewed"
            case .coordination: "Opinions asked and not given"
            case .difficulty: "Difficulties to be cleared"
            case .membership: "Accounts"
            case .delegation: "Delegations in force"
            case .notice: "Documents being checked"
            case .scan: "Scans not yet read"
            case .letter: "Letters being drafted"
            case .numberedLetter: "Letters numbered and not sent"
            case .unit: "Agencies below"
            case .committee: "Committees and working groups of the agency"
            case .committeeDecision: "Decisions on committees not received yet"
            case .keptDecision: "Decisions on committees recorded for others"
            case .standingOffice: "Standing office of a committee"
            case .plan: "Detailed plans with something still to do"
            }
        },
        hiddenTitle: { kind in
            switch kind {
            case .duty, .acceptance, .coordination, .difficulty: "Assignment"
            case .notice: "Document"
            case .scan: "Scan"
            case .letter, .numberedLetter: "Letter"
            case .committeeDecision, .keptDecision: "Decision"
            case .plan: "Plan"
            case .membership, .delegation, .unit, .committee, .standingOffice: ""
            }
        },
        what: "What", holder: "Belongs to", fate: "Afterwards", movesTo: { "goes to \($0)" },
        mergesInto: { "ends in the same order of \($0)" }, acceptedBy: { "\($0) reviews the results" },
        needsBody: "no accepting body: the agency that takes over does not accept its own work",
        lapses: "no longer asked: the agency that takes over is asked already, or carries it out",
        committeeEnds: "ends with the agency; the agency taking over sets up or renews its own by a new decision",
        stays: "stays",
        accepting: "Accepting body instead",
        acceptingHelp: "For the assignments that the agency taking over would both carry out and accept.",
        noBody: "None yet", recount: "Count again", write: "Record and hand over", writeLater: "Record the decision",
        handOver: "Hand over",
        together:
            "All of it is written at once, with one trail entry. If something changed meanwhile, nothing is written and this page is shown again.",
        mendFirst: "Choose another accepting body, then count again.", back: "Change the decision",
        recorded: { "Decision \($0) has been recorded." }, handedOver: "Handed over.",
        waiting: { "To be handed over from \($0) on" },
        hold: { hold in
            switch hold.why {
            case .acceptingBody: "nobody is named to accept \(hold.about) of the assignments"
            case .takers: "several agencies take over, and it is not said which takes \(hold.about) of the affairs"
            case .successorEnded: "\(hold.about) no longer exists"
            }
        },
        held: { "It could not go by itself: \($0)." },
        movesAsDraft: { "goes to \($0), as a draft that needs a new approval" },
        movesNumbered: { "\($0) sends the signed copy under its number, or strikes the number with the reason" },
        delegationEnds: "ends with the role", chosenThen: "chosen at the hand-over",
        asOfToday: "As of today these are open:", until: { "until \($0)" },
        waitingOnes: "Waiting for the hand-over",
        carriedOut: { $1.isEmpty ? "Handed over by the system on \($0)" : "Handed over on \($0) by \($1)" },
        decision: { "\($0) of \($1), \($2)" }, decisionLabel: "Decision",
        noFile: "The decision's file is not here yet.",
        attach: "Attach the decision", attached: "The decision has been attached.", file: "The decision's file",
        fileHelp: "It can be attached later. After counting again, choose it again.",
        dueTitle: { "Hand over by decision \($0)" },
        line: "Reorganisations", mergedInto: { "Merged into \($0)" }, mergedFrom: { "Merged from \($0)" },
        splitInto: { "Split into \($0)" }, splitFrom: { "Split off from \($0)" },
        dissolvedTo: { "Dissolved; \($0) took over" }, tookOver: { "Took over from \($0)" },
        renamedFrom: { "Renamed from \($0)" }, none: "No decision has been recorded.",
        notFound: { "There is no agency called “\($0)”. Enter a name from the directory." },
        handedFrom: { "Handed over from \($0) to \($1)" }, acceptanceFrom: { "Review handed over from \($0) to \($1)" },
        endedIn: { "Ended in the same order of \($0)" }, tookIn: { "Took in the same order of \($0)" })
}
