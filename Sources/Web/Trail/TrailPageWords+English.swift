// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

extension TrailPageWords {
    package static let en = TrailPageWords(
        title: "System trail",
        line: { "\($0) entries, latest first" },
        matching: { "\($0) entries match the filter" },
        agency: "Agency",
        person: "Person",
        action: "Action",
        from: "From",
        to: "To",
        chain: "Chain",
        place: { "\($0), entry \($1)" },
        noMatchTitle: "No entry matches the filter",
        noMatchText: "Remove a condition to see more.",
        noneTitle: "The trail has no entries yet",
        noneText: "Whatever is done in the system leaves an entry here: who, when, on whose behalf, what changed.",
        oneAgency: "one agency",
        onePerson: "one person",
        verification: "Verify the trail",
        verifyTitle: "Verify the trail",
        verifyLine: "Recomputes the hash of every entry and compares it with every stored record.",
        verifyNow: "Verify now",
        verifyAgain: "Verify again",
        never: "Not verified since the server was started.",
        neverText: "Press “Verify now” to begin. Everybody can go on working meanwhile.",
        running: { "Verifying since \($0)." },
        runningText: "You may leave this page; the result will be shown here.",
        look: "See the result",
        failed: "The trail could not be verified.",
        failedText: "The system could not read the database. Try later, or tell whoever looks after the server.",
        clean: { "The trail and the records agree completely, at \($0)." },
        unclean: { "\($0) things do not agree, at \($1)." },
        uncleanText: "Leave the server and its backups as they are, and tell whoever is responsible at once.",
        counts: { "\($0) chains, \($1) entries, \($2) rows, \($3) checkpoints" },
        took: { "in \($0) seconds" },
        findings: "What does not agree",
        more: { "And \($0) more." },
        table: "Table",
        identity: "Row",
        wrong: "What is wrong",
        kind: { FindingWords.sentence($0, .en) },
        checkpoints: "Checkpoints",
        checkpointsText: """
            A checkpoint is a signed statement of where every chain ended at a moment. Download it and keep it \
            elsewhere: if the trail is rewritten or shortened later, “nenep verify --since” tells.
            """,
        head: "Trail head",
        key: "Public key",
        noKey: "none yet",
        sign: "Sign a new checkpoint",
        noCheckpoints: "There are no checkpoints yet.",
        signedAt: "Signed at",
        file: "File"
    )
}
