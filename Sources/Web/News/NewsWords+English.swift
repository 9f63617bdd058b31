// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

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
        sentence: { $0.worded.english(of: $1) },
        label: { "order\u{a0}\($0)" },
        choicesTitle: "Choose what you are told",
        choicesLead: "For yourself only. What is on the bell is in the digest as well.",
        kind: { $0.worded.english },
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
}
