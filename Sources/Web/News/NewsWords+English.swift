// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension NewsWords {
    package static let en = NewsWords(
        title: "News",
        bell: { "News, \($0) unread" },
        bellQuiet: "News, nothing unread",
        lead: { "\($0) unread." },
        allRead: "Everything read.",
        unreadOnly: "Unread only",
        everything: "Show all",
        markAll: "Mark all as read",
        marked: "All news has been marked as read.",
        today: "Today",
        yesterday: "Yesterday",
        isUnread: "unread",
        toDigest: "Today's digest",
        toWeek: "This week's digest",
        toChoices: "Choose what you are told",
        emptyTitle: "No news yet",
        emptyText: "New assignments, reports to decide on and whatever concerns your agency will appear here.",
        emptyUnread: "You have read everything.",
        kept: "News is kept for 90 days; the records it leads to stay.",
        sentence: english,
        label: { "order\u{a0}\($0)" },
        choicesTitle: "Choose what you are told",
        choicesLead: "For yourself only. What is on the bell is in the digest as well.",
        kind: kindName,
        place: { place in
            switch place {
            case .bell: "On the bell"
            case .digest: "In the digest only"
            case .off: "Not at all"
            }
        },
        placeShort: { place in
            switch place {
            case .bell: "Bell"
            case .digest: "Digest"
            case .off: "Not at all"
            }
        },
        group: { group in
            switch group {
            case .work: "Assignments"
            case .reports: "Reports, more time"
            case .difficulties: "Difficulties"
            case .documents: "Letters, scans"
            case .others: "Agencies"
            }
        },
        always: { "Always on the bell: \($0)." },
        rhythm: "Digest by mail",
        rhythmHelp: "Used once this installation is connected to a mail server. The Digest page is always there.",
        rhythmName: { rhythm in
            switch rhythm {
            case .daily: "Every working day"
            case .weekly: "Every week"
            case .never: "Never"
            }
        },
        save: "Save choices",
        saved: "Your choices have been saved.",
        what: "Kind of news",
        whereShown: "Where it is shown")

    private static let english: @Sendable (News.Kind, News.Facts) -> String = { kind, facts in
        let day = facts.day.flatMap { Day(iso: $0)?.official } ?? ""
        let count = facts.count ?? 0
        return switch kind {
        case .ordersGiven:
            "Document \(facts.number ?? "") gives your agency \(count == 1 ? "1 order" : "\(count) orders")"
        case .opinionAsked:
            "Document \(facts.number ?? "") asks your agency to coordinate \(count == 1 ? "1 order" : "\(count) orders")"
        case .opinionGiven: "\(facts.who) has given its opinion"
        case .orderCancelled: "An order has been called off"
        case .orderChanged: "An order has been changed by a later document"
        case .periodOpened: "A standing order has opened its next period" + (day.isEmpty ? "" : ", due \(day)")
        case .eventDated: "The day an order waited for is known" + (day.isEmpty ? "" : "; it is due \(day)")
        case .reportHandedIn: "\(facts.who) has handed in a report to decide on"
        case .replyRecorded: "\(facts.who) has recorded your agency's reply on paper"
        case .reportAccepted: "\(facts.who) has accepted the report"
        case .reportReturned: "\(facts.who) asks for additions to the report"
        case .reminded: "\(facts.who) reminds you of an order"
        case .instructed: "\(facts.who) gives a further instruction on an order"
        case .remindersDrafted: count == 1 ? "1 draft reminder waits for you" : "\(count) draft reminders wait for you"
        case .extensionAsked: "\(facts.who) asks for more time" + (day.isEmpty ? "" : ", until \(day)")
        case .extensionDecided: "\(facts.who) " + (day.isEmpty ? "gives no more time" : "gives more time, until \(day)")
        case .difficultyRaised: "\(facts.who) has raised a difficulty"
        case .difficultyAnswered: "\(facts.who) has answered a difficulty"
        case .letterToApprove: "A draft letter waits for approval"
        case .letterToNumber: "An approved letter waits for its number"
        case .letterReturned: "A draft letter has been returned for changes"
        case .committeeHandedIn, .committeeReceived, .committeeReturned: committeeEnglish(kind, facts)
        case .planSubmitted, .planApproved, .planReturned, .planCommented: planEnglish(kind, facts)
        case .milestoneReported, .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended,
            .decisionLaid, .decisionTaken:
            milestoneInEnglish(kind, facts)
        case .listSent, .listOpinionGiven, .listDecided, .enrolled: roundInEnglish(kind, facts)
        case .scanRead: "A scanned document has been read"
        case .agenciesReorganised: "Agencies were reorganised by decision \(facts.number ?? "")"
        case .reorganisationCarriedOut: "Decision \(facts.number ?? "") you recorded has been carried out"
        case .reorganisationHeld:
            "The hand-over by decision \(facts.number ?? "") could not go by itself"
                + held(facts, ReorganisationWords.en)
        case .backupFailed: "A backup of the system failed; please see to it"
        case .backupIncomplete: count == 1 ? "A backup lacks 1 file" : "A backup lacks \(count) files"
        case .systemRestored: "The system was restored from a backup; what was done after it was made is gone"
        case .ownRoleDelegated:
            "The administrator has let \(facts.who) act in your role" + (day.isEmpty ? "" : " until \(day)")
        case .roleDelegated: "\(facts.who) has asked you to act on their behalf" + (day.isEmpty ? "" : " until \(day)")
        case .delegationEnded: "The delegation between you and \(facts.who) has ended"
        case .secondFactorReset: "The administrator has removed your second factor; please set it up again"
        }
    }

    private static let kindName: @Sendable (News.Kind) -> String = { kind in
        switch kind {
        case .ordersGiven: "New orders"
        case .opinionAsked: "Asked to coordinate"
        case .opinionGiven: "A coordinating body's opinion"
        case .orderCancelled: "An order called off"
        case .orderChanged: "An order changed"
        case .periodOpened: "The next period of a standing order"
        case .eventDated: "The day an order waited for"
        case .reportHandedIn: "Reports to decide on"
        case .replyRecorded: "Replies on paper, recorded"
        case .reportAccepted: "Reports accepted"
        case .reportReturned: "Reports returned"
        case .reminded: "Reminders"
        case .instructed: "Further instructions"
        case .remindersDrafted: "Draft reminders"
        case .extensionAsked: "Requests for more time"
        case .extensionDecided: "Answers to requests for more time"
        case .difficultyRaised: "Difficulties raised"
        case .difficultyAnswered: "Difficulties answered"
        case .letterToApprove: "Letters to approve"
        case .letterToNumber: "Letters to number"
        case .letterReturned: "Drafts returned"
        case .committeeHandedIn, .committeeReceived, .committeeReturned: committeeKindEnglish(kind)
        case .planSubmitted, .planApproved, .planReturned, .planCommented: planKindEnglish(kind)
        case .milestoneReported, .milestoneAccepted, .milestoneReturned, .milestoneCalled, .milestoneExtended,
            .decisionLaid, .decisionTaken:
            milestoneKindInEnglish(kind)
        case .listSent, .listOpinionGiven, .listDecided, .enrolled: roundKindInEnglish(kind)
        case .scanRead: "Scans read"
        case .agenciesReorganised: "Agencies reorganised"
        case .reorganisationCarriedOut: "A decision carried out on its day"
        case .reorganisationHeld: "A hand-over that waits"
        case .backupFailed: "Backup failed"
        case .backupIncomplete: "Backup incomplete"
        case .systemRestored: "Restored from a backup"
        case .ownRoleDelegated: "One's own role delegated"
        case .roleDelegated: "Delegations to you"
        case .delegationEnded: "Delegations ended"
        case .secondFactorReset: "Second factor removed"
        }
    }
}
