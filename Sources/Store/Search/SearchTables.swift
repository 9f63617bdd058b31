// SPDX-License-Identifier: AGPL-3.0-or-later

/// The tables of search indexes.
enum SearchTables: FeatureTables {
    static let answeredFor: [BusinessTable] = []

    static let outside: [String: String] = [
        "search": "drawn from the records, can be made again",
        "search_state": "how far a search index has been made anew",
    ]
}
