// SPDX-License-Identifier: AGPL-3.0-or-later

extension NoticeWords {
    package static let en = NoticeWords(
        title: "Documents",
        documents: { $0 == "1" ? "1 document with assignments" : "\($0) documents with assignments" },
        draftsWaiting: { $0 == 1 ? "1 reading to check" : "\($0) readings to check" },
        importOne: "Import a document",
        keyword: "Words",
        keywordExample: "number, subject, with or without accents",
        drafts: "Imported, to be checked",
        importedBy: { "\($0), \($1)" },
        checkedOf: { "\($0) of \($1) orders checked" },
        goOnChecking: "Go on checking",
        unnumbered: "without number",
        unread: { "Document without number, imported at \($0) on \($1)" },
        noneTitle: "No documents yet",
        noneText:
            "Import a conclusion notice, directive or plan: its orders, agencies and deadlines are read out of it.",
        noneForReaders: "Documents appear here when they are issued as assignments to your agency.",
        noMatchTitle: "No document matches",
        noMatchText: "Try fewer words, or only the document's number.",
        number: "Number",
        issuedOn: "Date",
        subject: "Subject",
        issuer: "Issued by",
        signer: "Signed by",
        orders: "Orders",
        assignments: "Assignments",
        done: "Done",
        late: "Late",
        importLine:
            "Number, date, signer and every order are read out of it. Nobody is assigned before you check and issue.",
        file: "File",
        fileHelp: { "Takes \($0). The original is kept as it is. No classified documents." },
        or: "or",
        paste: "Paste the document's text",
        pasteHelp: "All of it, from the letterhead to the recipients, line breaks kept.",
        read: "Read the document",
        toList: "Back to the list",
        alreadyHere: "This document has been imported already.",
        ordersAndAssignments: { "\($0) orders, \($1) assignments" },
        doneOf: { "\($0) of \($1) done" },
        lateOnes: { "\($0) late" },
        seeAssignments: "See the assignments",
        ordersOfNotice: "Orders and how they stand",
        label: "No.",
        order: "Order",
        due: "Due",
        facts: "About the document",
        original: "Original",
        pasted: "full text (.txt)",
        importer: "Imported by",
        issuing: "Issued by",
        recipients: { "Recipients (\($0))" },
        kind: { kind in
            switch kind {
            case "TB": "Notice"
            case "QĐ": "Decision"
            case "KH": "Plan"
            case "CT": "Directive"
            case "CV": "Letter"
            case "BC": "Report"
            case "TTr": "Submission"
            case "NQ": "Resolution"
            case "HD": "Guidance"
            case "CTr": "Programme"
            case "": "Document"
            default: kind
            }
        }
    )
}
