// SPDX-License-Identifier: AGPL-3.0-or-later

extension LookWords {
    package static let en = LookWords(
        product: "Nề Nếp",
        programme: "Administrative ISO programme",
        skip: "Skip to content",
        menu: "Menu",
        entries: { entry in
            switch entry {
            case .inbox: "My work"
            case .leading: "To decide"
            case .province: "Province"
            case .assignments: "Assignments"
            case .notices: "Documents"
            case .rounds: "Rounds"
            case .agencies: "Agencies"
            case .reports: "Reports"
            case .accounts: "Accounts"
            case .trail: "Trail"
            case .backups: "Backups"
            }
        },
        search: "Search",
        searchPlaceholder: "Assignments, documents, agencies (accents optional)",
        signIn: "Sign in",
        signOut: "Sign out",
        ownAccount: "My account",
        chooseRole: "Choose another role",
        otherLanguage: "Tiếng Việt",
        roleUntil: { "may read until \($0)" },
        figuresAt: { "Figures as of \($0), \($1) · every figure opens to its rows" },
        trail: "System trail",
        youAreHere: "You are here",
        weekday: {
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][($0 + 6) % 7]
        },
        longDay: { "\($0) \($1)" },
        faults: { $0 == 1 ? "Not sent. One thing to mend:" : "Not sent. \($0) things to mend:" },
        optional: "optional",
        dayHint: "Day/month/year, such as 31/12/2026.",
        chooseFile: { $0 ? "Choose files" : "Choose a file" },
        noFile: "No file chosen",
        severalFiles: "Several files can be chosen at once.",
        filter: "Filter",
        filterCount: { "Filter \($0)" },
        applyFilter: "Filter",
        clearFilter: "Clear filter",
        filteredBy: "Filtered by:",
        removeFilter: { "Remove \($0)" },
        all: "All",
        sortBy: { "Sort by \($0)" },
        pages: "Pages",
        previous: "Previous",
        next: "Next",
        pageOf: { page, pages in pages.map { "Page \(page) of \($0)" } ?? "Page \(page)" },
        lastPage: "Last page",
        rowsShown: { "Showing \($0)–\($1) of \($2)" },
        perPage: { "\($0) rows a page" },
        history: "History",
        when: "When",
        who: "Who",
        what: "What changed",
        onBehalfOf: { "on behalf of \($0)" },
        sinceMoment: { "since \($0)" },
        historyEntries: { $0 == 1 ? "1 trail entry" : "\($0) trail entries" },
        verify: "verify",
        view: "View",
        download: "Download",
        none: "None",
        back: "Back",
        conflict: { "\($0) has just changed this, at \($1)." },
        conflictKept: "What you typed is kept below.",
        writtenAt: { "Written at \($0) on \($1)." },
        mine: "yours",
        nothing: "(empty)",
        theirs: "as it is now",
        saveMine: "Save mine",
        keepTheirs: "Keep it as it is",
        draftKept: { "Draft kept at \($0)" },
        draftUnkept: "The draft could not be kept. The text is still on this page.",
        dropDraft: "Drop the draft",
        draftDropped: "The draft has been dropped."
    )
}
