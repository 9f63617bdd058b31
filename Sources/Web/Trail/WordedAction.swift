// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// A feature's actions as the trail tells them: what was done, as the beginning of a sentence.
protocol WordedAction: Worded {
    /// What a changed field held, in words, where it means something else with this feature than with the others; nil
    /// where it doesn't.
    func value(_ text: String, of field: TrailChange.Field, in language: Language) -> String?
}

extension WordedAction {
    func value(_ text: String, of field: TrailChange.Field, in language: Language) -> String? { nil }
}

extension TrailAction {
    /// The action in words.
    var worded: any WordedAction {
        switch self {
        case .people(let own): own
        case .agency(let own): own
        case .notice(let own): own
        case .scan(let own): own
        case .assignment(let own): own
        case .difficulty(let own): own
        case .letter(let own): own
        case .committee(let own): own
        case .competence(let own): own
        case .plan(let own): own
        case .report(let own): own
        case .milestone(let own): own
        case .matter(let own): own
        case .round(let own): own
        case .backup(let own): own
        case .seal(let own): own
        }
    }
}
