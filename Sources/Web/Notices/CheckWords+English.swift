// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension CheckWords {
    package static let en = CheckWords(
        title: { "Check the reading: \($0)" },
        imported: { "Imported at \($0) on \($1)" },
        fromFile: "from",
        importedBy: { "by \($0)" },
        issueButton: "Issue assignments",
        issue: { $0 == 0 ? "Issue document" : $0 == 1 ? "Issue 1 assignment" : "Issue \($0) assignments" },
        checkedOf: { "\($0) of \($1) orders checked." },
        issueOpensWhen: "Issuing opens when this is done:",
        readyToIssue: {
            $0 == 0
                ? "Ready: the document only changes earlier assignments. From then on it can't be edited."
                : "Ready: \($0) assignments will be given. From then on they can't be edited."
        },
        source: "Source",
        orders: "Orders",
        kind: { kind in
            switch kind {
            case .order: "order"
            case .addressee: "agency"
            case .coordinator: "coordinating body"
            case .deadline: "deadline"
            case .deliverable: "deliverable"
            case .submitTo: "where to submit"
            }
        },
        openOrder: { "Open order \($0)" },
        ordersRead: { "Orders read: \($0)" },
        onlyDoubtful: { "Doubtful ones only (\($0))" },
        showAll: "Show all",
        noOrdersTitle: "No order was found",
        noOrdersText:
            "The document may give none, or is written in a way not yet understood. Add orders with the form below.",
        agencyCount: { "\($0) agencies" },
        noAgency: "agency unclear",
        dueShort: { due in
            switch due {
            case .none: "no deadline"
            case .on(let day): day.official
            case .standing(let rhythm): StateWords.en.rhythm(rhythm)
            case .following(let event): event.on?.official ?? EventWords.en.short(event, .en)
            }
        },
        isChecked: "Checked",
        isUnchecked: "Unchecked",
        doubts: { "\($0) unclear" },
        seeSource: "see in the source",
        editText: "Edit the order's words",
        orderText: "What is ordered",
        addressees: "Agencies addressed",
        coordinators: "Coordinating bodies",
        addCoordinator: "Add a coordinating body",
        nobodyNamed: "This order names nobody. Type the name of an agency.",
        eachGetsOne: "Each agency gets an assignment of its own. Separate several names by semicolons.",
        addAgency: "Add an agency",
        said: { "The document says “\($0)”" },
        certainty: { party in
            switch party.certainty {
            case .exact: "exact name"
            case .abbreviation: "abbreviation"
            case .remembered: "remembered"
            case .group: "group"
            case .similar: "\(party.confidence)\u{a0}%"
            case .unmatched: "not matched"
            case .chosen: "chosen"
            }
        },
        seeAgencies: { "See the \($0) agencies, leave some out" },
        change: "Leave out",
        isIt: { "The document says “\($0)”. Is it \($1)?" },
        whoIsIt: { "Which agency is “\($0)”?" },
        anotherAgency: "Choose another agency",
        remember: "Remember this reading for later documents",
        remembered: "The same words will then be taken as you choose now.",
        pastDue: {
            "The deadline \($0) has passed; the order would be late as soon as it is issued. Check the deadline."
        },
        deadline: "Deadline",
        dueKindLabel: "Kind of deadline",
        dueKind: { kind in
            switch kind {
            case "day": "A day"
            case "standing": "Standing duty"
            case "event": "From an event"
            default: "No deadline"
            }
        },
        dueDay: "Done by",
        rhythm: "Reporting rhythm",
        deliverable: "What must be handed in",
        submitTo: "Handed in to",
        acceptingBody: "Accepted by",
        byDefault: { "By default: \($0)" },
        rightNext: { "Right, on to order \($0)" },
        rightLast: "Right, the last one",
        save: "Save, not done",
        merge: "Join to the one above",
        notAnOrder: "Not an order",
        split: "Split",
        splitAt: "The second order begins with",
        splitHelp: "Copy a few words from the order's text.",
        splitHere: "Split here",
        addOrder: "Add an order",
        label: "Number",
        addHelp: "Copy the words from the source.",
        add: "Add this order",
        discardTitle: "Drop this reading",
        discardHelp:
            "The document and the reading stay in the trail, but nothing is assigned. It can be imported again.",
        discard: "Drop the reading",
        number: "Number and symbol",
        issuedOn: "Date",
        issuer: "Issuing body",
        signer: "Signed by",
        position: "Position",
        recipients: "Recipients",
        places: { $0 == 1 ? "1 place" : "\($0) places" },
        notRead: "not read",
        derived: "told by the symbol; please check",
        editHeader: "Edit the document's facts",
        kindOfDocument: "Kind",
        place: "Place",
        subject: "Subject",
        saveHeader: "Save the facts"
    )
}
