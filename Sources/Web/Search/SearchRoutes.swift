// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import VietnameseText
import WorkingTime

/// Search over assignments, documents and agencies, each held to what the visitor may see.
package enum SearchRoutes {
    package static let all: [Route] = [.get("/tim-kiem", .signedIn, search)]

    /// How many assignments and other things are shown; the list behind the figure has the rest.
    private static let assignmentLimit = 30
    private static let otherLimit = 8

    static func search(_ visit: Visit) async throws -> Reply {
        let words = visit.query.sought
        guard !words.isBlank else {
            let empty = SearchPage(words: "", assignments: [], count: 0, notices: [], agencies: [])
            return .page(empty.html(in: try await visit.frame()))
        }
        let actor = try visit.actor
        let (today, now) = (visit.today, visit.now)
        let (list, notices) = try await visit.system.read { snapshot in
            (
                try AssignmentList.load(
                    AssignmentCriteria(words: words), order: .updated, descending: true, pageSize: assignmentLimit,
                    visible: Visible(to: actor, under: .seeAssignments), today: today, now: now, in: snapshot),
                try NoticeList.matching(
                    words, seen: Visible(to: actor, under: .seeNotices), limit: otherLimit, in: snapshot)
            )
        }
        let page = SearchPage(
            words: words, assignments: list.rows.map { AssignmentListPage.Row($0, visit) },
            count: .capped(list.counts.all),
            notices: notices.map {
                SearchPage.Hit(
                    title: NoticeTitle($0, visit.language).text, url: URLs.notice($0.id), detail: $0.subject)
            },
            agencies: try await agencies(words, actor, visit))
        return .page(page.html(in: try await visit.frame()))
    }

    private static func agencies(_ words: String, _ actor: Actor, _ visit: Visit) async throws -> [SearchPage.Hit] {
        let wanted = VietnameseText.fold(words)
        let directory = try await visit.system.directory()
        let found = directory.all.lazy.filter { agency in
            actor.may(.seeAgencies, on: agency.id)
                && (VietnameseText.fold(agency.name).contains(wanted)
                    || VietnameseText.fold(agency.shortName).contains(wanted))
        }
        return found.prefix(otherLimit).map {
            SearchPage.Hit(title: $0.name, url: URLs.agency($0.id), detail: $0.shortName)
        }
    }
}
