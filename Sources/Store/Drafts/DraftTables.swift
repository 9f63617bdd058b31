// SPDX-License-Identifier: AGPL-3.0-or-later

/// The tables of drafts nobody has sent.
enum DraftTables: FeatureTables {
    static let answeredFor: [BusinessTable] = []

    static let outside: [String: String] = [
        "kept_draft": "what is typed and not sent: nobody's record, forgotten with the form or after 30 days"
    ]
}
