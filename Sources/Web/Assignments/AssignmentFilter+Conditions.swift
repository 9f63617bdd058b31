// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

extension AssignmentFilter {
    /// The conditions in force, each with the address that lifts it; the names are those of the reader's choices.
    package func conditions(
        agencies: [Choice], notices: [Choice], order: String? = nil, _ words: AssignmentListWords,
        _ states: StateWords
    ) -> [Link] {
        var links: [Link] = []
        if !self.words.isEmpty {
            links.append(Link("\(words.keyword): \(self.words)", with { $0.words = "" }.url))
        }
        if let agency {
            let name = agencies.first { $0.value == agency.description }?.text ?? words.oneAgency
            links.append(Link("\(words.agency): \(name)", with { $0.agency = nil }.url))
        }
        if let notice {
            let name = notices.first { $0.value == notice.description }?.text ?? words.oneNotice
            links.append(Link("\(words.notice): \(name)", with { $0.notice = nil }.url))
        }
        if directive != nil {
            let label = order.map { words.order($0) } ?? words.oneOrder
            links.append(Link(label, with { $0.directive = nil }.url))
        }
        if let state {
            links.append(Link("\(words.state): \(states.state(state))", with { $0.state = nil }.url))
        } else if let outcome {
            links.append(Link("\(words.state): \(words.outcome(outcome))", with { $0.outcome = nil }.url))
        }
        if let period {
            links.append(Link("\(words.due): \(words.period(period))", with { $0.period = nil }.url))
        }
        return links + narrower(words)
    }

    /// What only links set: a level of government, days of a period.
    private func narrower(_ words: AssignmentListWords) -> [Link] {
        [
            tier.map { Link(words.tier($0), with { $0.tier = nil }.url) },
            dueFrom.map { Link(words.dueFrom($0.official), with { $0.dueFrom = nil }.url) },
            dueTo.map { Link(words.dueTo($0.official), with { $0.dueTo = nil }.url) },
        ].compactMap(\.self)
    }
}
