// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// The band over the list: what it is filtered by, and short ways to the usual filters.
extension AssignmentListPage {
    func band(_ words: AssignmentListWords, _ look: LookWords, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let stateChoices =
            AssignmentFilter.Outcome.allCases.map { Choice($0.rawValue, words.outcome($0)) }
            + Assignment.State.allCases.map { Choice($0.rawValue, states.state($0)) }
        let periods = AssignmentFilter.Period.allCases.map { Choice($0.rawValue, words.period($0)) }
        let chosen = filter.outcome?.rawValue ?? filter.state?.rawValue ?? ""
        let order = filter.query.first { $0.0 == "xep" }?.1 ?? ""
        let sorted: HTML? = order.isEmpty ? nil : Look.hidden("xep", order)
        let kept = filter.query.filter { ["cap", "tu", "den"].contains($0.0) && !$0.1.isEmpty }.map(Look.hidden)
        let fields: HTML = """
            \(Field("q", words.keyword).line(filter.words, type: "search", placeholder: words.keywordExample))\
            \(Field("coquan", words.agency).select(agencies, filter.agency?.description ?? "", empty: look.all))\
            \(Field("vanban", words.notice).select(notices, filter.notice?.description ?? "", empty: look.all))\
            \(Field("trangthai", words.state).select(stateChoices, chosen, empty: look.all))\
            \(Field("han", words.due).select(periods, filter.period?.rawValue ?? "", empty: look.all))\(sorted)\(kept)
            """
        let band = Look.filterBand(
            URLs.assignments(), fields: fields, inForce: filter.inForce, clear: URLs.assignments(), look)
        return band + Look.conditions(links(words, states), look, aside: quick(words, frame))
    }

    private func links(_ words: AssignmentListWords, _ states: StateWords) -> [Link] {
        filter.conditions(agencies: agencies, notices: notices, order: rows.first?.label, words, states)
    }

    private func quick(_ words: AssignmentListWords, _ frame: Frame) -> HTML {
        let states = StateWords.in(frame.language)
        let lateURL = filter.with { $0.period = .late }.url
        return """
            \(way(words.period(.late), late, lateURL, isLate: late.value > 0, frame))\
            \(way(states.state(.reported), awaiting, ofState(.reported), frame))\
            \(way(states.state(.issued), unacknowledged, ofState(.issued), frame))
            """
    }

    private func ofState(_ state: Assignment.State) -> String {
        filter.with {
            $0.outcome = nil
            $0.state = state
        }.url
    }

    private func way(_ text: String, _ count: Count, _ url: String, isLate: Bool = false, _ frame: Frame) -> HTML {
        "<a href=\"\(url)\">\(text)</a>\(Look.badge(frame.count(count), isLate: isLate))"
    }
}
