// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import HTML

/// One piece of news in words: what happened, about what, and where it leads.
package struct NewsLine: Sendable {
    private let news: News
    private let words: NewsWords

    package init(_ news: News, _ words: NewsWords) {
        self.news = news
        self.words = words
    }

    /// What happened.
    package var sentence: String { words.sentence(news.kind, news.facts) }

    /// About what: the order, its document, what was said.
    package var detail: String {
        let facts = news.facts
        let origin: [String?] =
            news.subject.kind == .assignment
            ? [facts.title, facts.label.map(words.label), facts.number] : [facts.title]
        let about = origin.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        let said = facts.text.map { "“\($0)”" }
        return [about, said].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " — ")
    }
}

extension News.Subject {
    /// The page of the record; the list it would be in when the identity can't be read.
    package var url: String {
        switch kind {
        case .assignment: ID<Assignment>(bytes: id).map(URLs.assignment) ?? URLs.assignments()
        case .notice: ID<Notice>(bytes: id).map(URLs.notice) ?? URLs.notices
        case .letter: ID<Letter>(bytes: id).map(URLs.letter) ?? URLs.letters
        case .agency: ID<Agency>(bytes: id).map(URLs.agency) ?? URLs.agencies
        case .reorganisation: ID<Reorganisation>(bytes: id).map(URLs.reorganisation) ?? URLs.reorganisations
        case .committeeDecision: ID<CommitteeDecision>(bytes: id).map(URLs.committeeDecision) ?? URLs.committees
        case .enrolment: ID<Enrolment>(bytes: id).map { URLs.enrolled($0) } ?? URLs.inbox
        case .round: ID<Round>(bytes: id).map(URLs.roundLists) ?? URLs.rounds
        case .matter: ID<Matter>(bytes: id).map(URLs.matter) ?? URLs.leading
        case .plan: ID<AgencyPlan>(bytes: id).map { URLs.plan($0) } ?? URLs.plans
        case .account: URLs.account
        case .system: URLs.backups
        }
    }
}
