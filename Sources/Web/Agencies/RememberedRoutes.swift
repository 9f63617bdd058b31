// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// What officers explained while checking documents, and taking it back.
package enum RememberedRoutes {
    package static let all: [Route] = [
        .get("/co-quan/cach-hieu", .able(.issueNotice), list),
        .post("/co-quan/cach-hieu/:alias/bo", .able(.issueNotice), forget),
    ]

    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let matches = try await visit.system.read { try RememberedMatch.all(for: actor, in: $0) }
        let directory = try await visit.system.directory()
        let page = RememberedPage(rows: matches.map { RememberedPage.Row($0, directory, visit) })
        return .page(page.html(in: try await visit.frame()))
    }

    static func forget(_ visit: Visit) async throws -> Reply {
        let id: ID<AgencyAlias> = try visit.id("alias")
        let phrase = try await visit.system.read { try AgencyStore.alias(id, in: $0).phrase }
        let words = RememberedWords.in(visit.language)
        switch try await visit.attempt(ForgetMatch(id)) {
        case .done: return visit.see(URLs.remembered, saying: words.forgotten(phrase))
        case .alreadyDone: return .see(URLs.remembered)
        // Somebody else took it away, or the directory's keeper set it: it isn't on this page any more.
        case .refused, .changedMeanwhile: throw Fault.notFound
        }
    }
}

extension RememberedPage.Row {
    fileprivate init(_ match: RememberedMatch, _ directory: AgencyDirectory, _ visit: Visit) {
        let agencies: [Link] =
            switch match.alias.target {
            case .agencies(let agencies): agencies.map { Link(directory.name(of: $0), URLs.agency($0)) }
            case .group: []
            }
        self.init(
            alias: match.alias.id, phrase: match.alias.phrase, agencies: agencies, person: match.person,
            at: match.alias.at,
            notice: match.notice.map { notice in
                Link(
                    NoticeTitle(notice, visit).text,
                    notice.state == .issued ? URLs.notice(notice.id) : URLs.check(notice.id))
            })
    }
}
