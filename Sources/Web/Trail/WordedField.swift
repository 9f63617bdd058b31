// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A feature's fields as the trail tells them: what changed, and what it held.
protocol WordedField: Worded {
    /// What it held, in words; nil where the text says it itself.
    func value(_ text: String, in language: Language) -> String?
}

extension WordedField {
    func value(_ text: String, in language: Language) -> String? { nil }
}

extension TrailChange.Field {
    /// The field as its feature words it.
    var worded: any WordedField {
        switch self {
        case .common(let own): own
        case .committee(let own): own
        case .plan(let own): own
        case .milestone(let own): own
        case .matter(let own): own
        case .round(let own): own
        }
    }
}
