// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The parts of the programme beside each other: rounds, committees, competence, plans.
enum ProgrammeTabs: CaseIterable {
    case rounds
    case committees
    case competence
    case plans

    /// The tabs that the reader may open; nothing where there is only one.
    func html(_ frame: Frame) -> HTML {
        guard let visitor = frame.visitor else { return .empty }
        let open = Self.allCases.filter { visitor.may($0.ability) }
        guard open.count > 1 else { return .empty }
        let items = open.map { tab -> HTML in
            let current: HTML? = tab == self ? " aria-current=\"page\"" : nil
            return "<li><a class=\"btn\" href=\"\(tab.url)\"\(current)>\(tab.title(frame.language))</a></li>"
        }
        let name = LookWords.in(frame.language).entries(.rounds)
        return "<nav aria-label=\"\(name)\"><ul class=\"tabs\">\(items)</ul></nav>"
    }

    private var ability: Ability {
        switch self {
        case .rounds: .seeRounds
        case .committees, .competence: .seeCommittees
        case .plans: .seePlans
        }
    }

    private var url: String {
        switch self {
        case .rounds: URLs.rounds
        case .committees: URLs.committees
        case .competence: URLs.competence
        case .plans: URLs.plans
        }
    }

    private func title(_ language: Language) -> String {
        switch self {
        case .rounds: RoundWords.in(language).title
        case .committees: CommitteeWords.in(language).title
        case .competence: CompetenceWords.in(language).title
        case .plans: PlanWords.in(language).title
        }
    }
}
