// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// Search over assignments, documents and agencies, each held to what the visitor may see.
package enum SearchRoutes {
    package static let all: [Route] = [
        .get("/tim-kiem", .signedIn, search),
        .get("/tim-kiem/tai-ve", .signedIn, export),
    ]

    /// How many assignments and other things are shown; the list behind the figure has the rest.
    private static let assignmentLimit = 30
    static let otherLimit = 8

    static func search(_ visit: Visit) async throws -> Reply {
        let words = visit.query.sought
        guard !words.isBlank else {
            let empty = SearchPage(words: "", assignments: [], count: 0, notices: [], letters: [], agencies: [])
            return .page(empty.html(in: try await visit.frame()))
        }
        let actor = try visit.actor
        let (found, notices, letters) = try await visit.system.read { snapshot in
            (
                try FoundAssignments.load(
                    words, limit: assignmentLimit, visible: Visible(to: actor, under: .seeAssignments), in: snapshot),
                try NoticeList.matching(
                    words, seen: Visible(to: actor, under: .seeNotices), limit: otherLimit, in: snapshot),
                try LetterList.rows(
                    LetterCriteria(words: words), visible: Visible(to: actor, under: .seeLetters), limit: otherLimit,
                    offset: 0, in: snapshot)
            )
        }
        let page = SearchPage(
            words: words, assignments: found.rows.map { AssignmentListPage.Row($0, visit) },
            count: .capped(found.count, at: FoundAssignments.countLimit),
            notices: notices.map {
                SearchPage.Hit(
                    title: NoticeTitle($0, visit.language).text, url: URLs.notice($0.id), detail: $0.subject)
            },
            letters: letters.map { hit($0, visit.language) }, agencies: try await agencies(words, actor, visit))
        return .page(page.html(in: try await visit.frame()))
    }

    private static func hit(_ row: LetterRow, _ language: Language) -> SearchPage.Hit {
        let letter = row.letter
        let (states, words) = (LetterStateWords.in(language), LetterWords.in(language))
        let kind = states.kind(letter.content.kind)
        let number = letter.number.map { "\(kind) \($0)" } ?? "\(kind) \(words.unnumbered)"
        let to = row.addressed.isEmpty ? "" : "\(words.addressed) \(row.addressed)"
        return SearchPage.Hit(
            title: LookWords.in(language).sentence(letter.content.subject), url: URLs.letter(letter.id),
            detail: [number, to, states.state(letter.state)].filter { !$0.isEmpty }.joined(separator: " · "))
    }

    private static func agencies(_ words: String, _ actor: Actor, _ visit: Visit) async throws -> [SearchPage.Hit] {
        let found = try await visit.system.directory().holding(words).lazy.filter { actor.may(.seeAgencies, on: $0.id) }
        return found.prefix(otherLimit).map {
            SearchPage.Hit(title: $0.name, url: URLs.agency($0.id), detail: $0.shortName)
        }
    }
}
