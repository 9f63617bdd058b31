// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

extension DraftDirective.Certainty {
    /// Whether an officer must say which body is meant.
    package var isDoubtful: Bool { self == .similar || self == .unmatched }
}

extension Look {
    /// An agency that was read in a text, with how sure the reading is.
    package static func chip(_ name: String, _ certainty: DraftDirective.Certainty, note: String) -> HTML {
        let icon: HTML =
            switch certainty {
            case .exact, .abbreviation, .remembered, .group, .chosen: Icon.check.html
            case .similar: "<b aria-hidden=\"true\">≈</b>"
            case .unmatched: "<b aria-hidden=\"true\">?</b>"
            }
        return """
            <span class="\(certainty.isDoubtful ? "chip doubt" : "chip")"><span class="dot">\(icon)</span>\(name) \
            <small>\(note)</small></span>
            """
    }
}
