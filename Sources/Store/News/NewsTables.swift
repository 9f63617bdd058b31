// SPDX-License-Identifier: AGPL-3.0-or-later

/// The tables of news.
enum NewsTables: FeatureTables {
    static let answeredFor: [BusinessTable] = []

    static let outside: [String: String] = [
        "news": "drawn from actions, which leave entries of their own; forgotten after 90 days",
        "news_mark": "how far a person has read the news; no record",
        "news_read": "which news a person has read; no record",
        "news_choice": "what a person wants to be shown; no record",
        "digest_choice": "how often a person wants a digest; no record",
    ]
}
