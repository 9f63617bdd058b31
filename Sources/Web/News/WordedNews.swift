// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// A feature's kinds of news in words: their names where one chooses them, and what happened as a sentence without a
/// full stop.
///
/// They stand in the feature's folder.
protocol WordedNews: Worded {
    /// Under which heading a person chooses it.
    var group: NewsChoicesPage.Group { get }

    func vietnamese(of facts: News.Facts) -> String
    func english(of facts: News.Facts) -> String
}

extension News.Kind {
    /// The kind as its feature words it.
    var worded: any WordedNews {
        switch self {
        case .assignment(let own): own
        case .difficulty(let own): own
        case .letter(let own): own
        case .committee(let own): own
        case .plan(let own): own
        case .milestone(let own): own
        case .matter(let own): own
        case .round(let own): own
        case .scan(let own): own
        case .agency(let own): own
        case .backup(let own): own
        case .people(let own): own
        }
    }
}

extension News.Facts {
    /// The day it is about, as people write it; empty where there is none.
    var officialDay: String { day.flatMap { Day(iso: $0)?.official } ?? "" }
}
