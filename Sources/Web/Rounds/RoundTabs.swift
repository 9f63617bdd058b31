// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML
import Store

/// The parts of a round, each a page of its own.
package enum RoundTabs: CaseIterable {
    case round
    /// How its milestones stand.
    case onePage
    case list
    case papers

    /// The tabs that the reader may open; nothing where there is only one.
    package func html(_ round: ID<Round>, _ frame: Frame) -> HTML {
        guard let visitor = frame.visitor else { return .empty }
        let open = Self.allCases.filter { visitor.may(.seeRounds) && (!$0.isOfProvince || visitor.seesAllRounds) }
        guard open.count > 1 else { return .empty }
        let words = RoundWords.in(frame.language)
        let items = open.map { tab -> HTML in
            let current: HTML? = tab == self ? " aria-current=\"page\"" : nil
            return "<li><a class=\"btn\" href=\"\(tab.url(round))\"\(current)>\(tab.title(words))</a></li>"
        }
        return "<nav aria-label=\"\(words.roundTabs)\"><ul class=\"tabs\">\(items)</ul></nav>"
    }

    /// Whether it is only for those who see the whole province.
    private var isOfProvince: Bool {
        switch self {
        case .round, .onePage: false
        case .list, .papers: true
        }
    }

    private func url(_ round: ID<Round>) -> String {
        switch self {
        case .round: URLs.round(round)
        case .onePage: URLs.roundOnePage(round)
        case .list: URLs.roundLists(round)
        case .papers: URLs.roundPapers(round)
        }
    }

    private func title(_ words: RoundWords) -> String {
        switch self {
        case .round: words.tabRound
        case .onePage: words.tabOnePage
        case .list: words.tabList
        case .papers: words.tabPapers
        }
    }
}

extension Visitor {
    /// Whether the reader sees every agency of a round, and what is not decided yet.
    var seesAllRounds: Bool { scope.covers(.seeRounds) && Policy.reach(of: role, for: .seeRounds) == .province }
}
