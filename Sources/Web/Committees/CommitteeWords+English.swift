// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension CommitteeWords {
    static let en = CommitteeWords(
        title: "ISO committees",
        line: "Committees and working groups of the province and of the agencies",
        kind: { $0 == .committee ? "Committee" : "Working group" },
        role: { role, _ in
            switch role {
            case .chair: "Chair"
            case .standingDeputy: "Standing deputy chair"
            case .deputy: "Deputy chair"
            case .standingMember: "Standing member"
            case .secretary: "Secretary"
            case .member: "Member"
            }
        },
        state: { state in
            switch state {
            case .draft: "Being checked"
            case .handedIn: "Awaiting reception"
            case .returned: "Returned for additions"
            case .received: "Received"
            case .dropped: "Given up"
            }
        },
        standing: { state in
            switch state {
            case .missing: "Not sent"
            case .elsewhere: "Reported otherwise"
            case .returned: "Returned for additions"
            case .handedIn: "Awaiting reception"
            case .received: "Received"
            }
        },
        effect: { effect in
            switch effect {
            case .establish: "Set up"
            case .change: "Changed"
            case .end: "Ended"
            }
        },
        ofProvince: "Of the province", ofAgency: "Of your agency",
        noneOfProvince: "No decision on a committee of the province is in the system.",
        noneOfAgency: "Your agency has no committee or working group in the system. Upload the decision to begin.",
        openDecisions: "Decisions in progress", upload: "Upload a decision", uploadProvince: "Decision of the province",
        surveyTitle: "The agencies' decisions", circle: "By", circleAll: "All agencies asked",
        circleOrder: { "Order \($0) of \($1)" }, circleRound: { "Round: \($0)" }, stand: "State",
        anyState: "Any state", late: "Late", deviating: "Chair is not the head",
        total: "Agencies asked", missing: "Not sent", waiting: "Awaiting reception", returned: "Returned",
        received: "Received", agency: "Agency", due: "Due", decision: "Decision", decided: "Signed on",
        sentOn: "Sent on", chair: "Chair", chairDeviates: "not the head", notSent: "Not sent",
        empty: "No agency has been asked for a decision yet",
        emptyText: "Once an order asks for ISO committees, the agencies it goes to stand here.",
        noMatch: "No agency matches the filter",
        members: "Members", membersOn: { "\($0)\u{a0}members on \($1)" }, asOf: "As of", show: "Show",
        today: "Today", name: "Name", position: "Position", part: "Part", since: "From", until: "Until",
        account: "Account", noAccount: "no account", facts: "Facts", whose: "Of", symbol: "Document symbol",
        symbolNone: "issues no documents of its own", standingOffice: "Standing office",
        standingNone: "not named by the decision", established: "Set up on", endedOn: "Ended on",
        endedLine: { "Ended on \($0)" }, history: "Decisions", formerMembers: "Former members",
        rightsTitle: "Rights of the standing office",
        rightsTitleOffice: "the standing office of the province's committee",
        rightsText: {
            "\($0) is the standing office by this decision: only its standing officers receive the agencies' decisions."
        },
        rightsNone:
            "The decision names no standing office, so every account with the role of a standing officer may receive.",
        rightsElsewhere: {
            "Accounts with the role of a standing officer that are not of this agency: \($0). Please have them reviewed."
        },
        nobody: "No account has this role", documentOf: { "\($0) of \($1)" },
        letters: "The body's own documents bear this symbol",
        page: .en
    )
}

extension CommitteeDecisionWords {
    static let en = CommitteeDecisionWords(
        uploadTitle: "Upload a decision on a committee",
        uploadLine: "Number, day, signer and members are read; you check them beside the source before sending.",
        file: "Decision", fileHelp: "Word, PDF, plain text or a scan; a scan is recognised, then checked.",
        kind: "Committee or group", kindRead: "As the decision says", readIt: "Read the decision",
        uploadedTitle: "Decision", checkTitle: "Check the decision",
        checkLine: "Compare with the source, put right what was misread, then send.",
        source: "Source", reading: "What was read", openFile: "Open the file",
        noText: "No text could be read in this file. Open it and type what it says.",
        document: "Document", number: "Number", issuedOn: "Signed on", issuer: "Issued by", signer: "Signer",
        signerPosition: "Signer's position", body: "Body", bodyName: "Name of the body",
        bodyNameHelp: "For example: Ban Chỉ đạo ISO Sở Nội vụ.",
        symbolHelp: "If the body issues its own documents, such as BCĐISO in 04/QĐ-BCĐISO.",
        standing: "Standing office", chairReason: "Why the chair is not the head",
        chairReasonHelp: "Only where the head of the agency does not chair it.",
        ends: "This decision ends the body", endsHelp: "All members leave on the day of signing.",
        membersHelp: "The whole list by this decision. Empty a line to leave that person out.",
        moreLines: "Save to get more empty lines.", lineOf: { "Member \($0)" },
        save: "Save", saved: "Saved.", drafted: "The decision has been read. Check it before sending.",
        sendTitle: "Send the decision", sendTo: { "It goes to \($0) to be received." },
        sendProvince: "A decision of the province counts once a second person has confirmed it.",
        stillMissing: "It can't be sent yet:", unsaved: "Changes must be saved before sending.",
        assignment: "Also the report on an assignment", assignmentNone: "No, only send the decision",
        assignmentHelp: "The decision is the report's evidence; it need not be handed in again.",
        reportText: "Report",
        reportDefault: { "The agency has set up its ISO committee by decision \($0) of \($1), attached." },
        send: "Send the decision", sent: "The decision has been sent.", drop: "Give this up",
        dropConsequence: "It is shown nowhere any more; the trail keeps it. Another file can be uploaded then.",
        dropped: "The decision has been given up.",
        decideTitle: "Reception", receive: "Receive", receiveNote: "The body is recorded as the decision says.",
        giveBack: "Return for additions", giveBackNote: "Say what must be put right or added.", opinion: "Opinion",
        decide: "Record", received: "The decision has been received.", gaveBack: "The decision has been returned.",
        sentBy: { "Sent by \($0) at \($1)" }, receivedBy: { "Received by \($0) at \($1)" },
        returnedBy: { "Returned by \($0) at \($1)" }, deviation: "The chair is not the head of the agency",
        alsoReport: "Also the report on", toBody: "Show the body", changes: "Changes from today", comes: "Joins",
        goes: "Leaves", changesPart: "Changes part or position", members: "Members by this decision"
    )
}
