// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

/// The parts of "Văn bản": what comes in with orders, what goes out, and the registers of both.
package enum DocumentTabs: CaseIterable {
    case notices
    case letters
    /// What other agencies sent to the reader's within the system.
    case received
    case outgoing
    case incoming

    /// The tabs a role may open; nothing where there is only one.
    package func html(_ frame: Frame) -> HTML {
        guard let visitor = frame.visitor else { return .empty }
        let open = Self.allCases.filter { visitor.may($0.ability) }
        guard open.count > 1 else { return .empty }
        let words = LetterWords.in(frame.language)
        let items = open.map { tab -> HTML in
            let current: HTML? = tab == self ? " aria-current=\"page\"" : nil
            return "<li><a class=\"btn\" href=\"\(tab.url)\"\(current)>\(tab.title(words))</a></li>"
        }
        return "<nav aria-label=\"\(words.tabs)\"><ul class=\"tabs\">\(items)</ul></nav>"
    }

    private var ability: Ability { self == .notices ? .seeNotices : .seeLetters }

    var url: String {
        switch self {
        case .notices: URLs.notices
        case .letters: URLs.letters
        case .received: URLs.letters([("tinhtrang", LetterCriteria.Stand.received.rawValue)])
        case .outgoing: URLs.outgoing()
        case .incoming: URLs.incoming()
        }
    }

    private func title(_ words: LetterWords) -> String {
        switch self {
        case .notices: words.tabNotices
        case .letters: words.tabLetters
        case .received: words.tabReceived
        case .outgoing: words.tabOutgoing
        case .incoming: words.tabIncoming
        }
    }
}
