// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Every refusal as a sentence: what is wrong, then what to do.
package enum RefusalWords {
    /// The sentence in a language.
    package static func sentence(_ refusal: Refusal, _ language: Language) -> String {
        refusal.worded.words(in: language)
    }
}

/// A feature's refusals in words; they stand in the feature's folder.
protocol WordedRefusal: Worded {
    /// The form field that is to be put right; empty where there is none.
    var field: String { get }
}

extension Refusal {
    /// The form field that is to be put right; empty where there is none.
    package var field: String { worded.field }

    /// The refusal as its feature words it.
    var worded: any WordedRefusal {
        switch self {
        case .people(let refusal): refusal
        case .delegation(let refusal): refusal
        case .secondFactor(let refusal): refusal
        case .agency(let refusal): refusal
        case .reorganisation(let refusal): refusal
        case .document(let refusal): refusal
        case .notice(let refusal): refusal
        case .scan(let refusal): refusal
        case .assignment(let refusal): refusal
        case .difficulty(let refusal): refusal
        case .report(let refusal): refusal
        case .letter(let refusal): refusal
        case .round(let refusal): refusal
        case .committee(let refusal): refusal
        case .competence(let refusal): refusal
        case .plan(let refusal): refusal
        case .milestone(let refusal): refusal
        case .matter(let refusal): refusal
        case .general(let refusal): refusal
        }
    }
}
