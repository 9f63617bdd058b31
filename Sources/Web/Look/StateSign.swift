// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// One sign for each state; with its word beside it, or alone in a cell of a matrix.
extension Assignment.State {
    /// The drawing; each is made once, for lists have many of them.
    package var sign: HTML { Self.signs[self] ?? drawn }

    private static let signs = Dictionary(uniqueKeysWithValues: allCases.map { ($0, $0.drawn) })

    private var drawn: HTML {
        switch self {
        case .issued: svg("<circle cx=\"8\" cy=\"8\" r=\"6\" stroke-linecap=\"butt\" stroke-dasharray=\"2.3 1.47\"/>")
        case .acknowledged: svg("<circle cx=\"8\" cy=\"8\" r=\"6\"/><circle class=\"f\" cx=\"8\" cy=\"8\" r=\"2.2\"/>")
        case .inProgress: svg("<circle cx=\"8\" cy=\"8\" r=\"6\"/><path class=\"f\" d=\"M8 2a6 6 0 0 0 0 12z\"/>")
        case .reported:
            svg(
                "<circle class=\"f\" cx=\"8\" cy=\"8\" r=\"6.6\"/><path class=\"w\" d=\"M8 11.4V5M5.4 7.4 8 4.8l2.6 2.6\"/>"
            )
        case .extensionAsked:
            svg("<path d=\"M4.2 2.4h7.6M4.2 13.6h7.6M5 2.6v1.9L8 8l-3 3.5v1.9M11 2.6v1.9L8 8l3 3.5v1.9\"/>")
        case .returned: svg("<path d=\"M13 3v4.4a1.6 1.6 0 0 1-1.6 1.6H3M6 5.8 2.8 9 6 12.2\"/>")
        case .accepted:
            svg("<circle class=\"f\" cx=\"8\" cy=\"8\" r=\"6.6\"/><path class=\"w\" d=\"M5 8.3 7.2 10.5 11 5.9\"/>")
        case .cancelled, .superseded: svg("<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M12.2 3.8 3.8 12.2\"/>")
        }
    }

    /// The sign and the word.
    package func label(_ words: StateWords) -> HTML {
        "<span class=\"st st-\(rawValue)\">\(sign)\(words.state(self))</span>"
    }

    private func svg(_ drawing: HTML) -> HTML {
        "<svg class=\"s\" viewBox=\"0 0 16 16\" aria-hidden=\"true\">\(drawing)</svg>"
    }
}
