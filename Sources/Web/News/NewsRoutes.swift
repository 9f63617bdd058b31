// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// The news: what the bell counts, and a digest of it.
package enum NewsRoutes {
    package static let all: [Route] = [
        .get("/tin-moi", .signedIn, list),
        .post("/tin-moi/da-doc", .signedIn, bodyLimit: 16 << 10, readAll),
        .get("/tin-moi/tom-tat", .signedIn, digest),
        .get("/tin-moi/lua-chon", .signedIn, choices),
        .post("/tin-moi/lua-chon", .signedIn, bodyLimit: 16 << 10, choose),
        .get("/tin-moi/:id", .signedIn, open),
    ]

    private static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let (isUnreadOnly, number) = (visit.query.isTicked("chua-doc"), visit.query.page)
        let (list, unread) = try await visit.system.read { snapshot in
            (
                try NewsList.load(for: actor, unreadOnly: isUnreadOnly, page: number, in: snapshot),
                try NewsList.unread(for: actor, in: snapshot)
            )
        }
        let page = NewsPage(list, unread: unread, isUnreadOnly: isUnreadOnly)
        return .page(page.html(in: try await visit.frame()))
    }

    /// Opens what a piece of news is about, and with it the news is read: nothing else changes, so a link will do.
    private static func open(_ visit: Visit) async throws -> Reply {
        .see(try await visit.system.news.read(try visit.id(), by: try visit.actor).subject.url)
    }

    private static func readAll(_ visit: Visit) async throws -> Reply {
        try await visit.system.news.readAll(by: try visit.actor)
        return visit.see(URLs.news(), saying: NewsWords.in(visit.language).marked)
    }

    private static func digest(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let span: Digest.Span = visit.query.text("ky") == "tuan" ? .week : .today
        let moment = Digest.Moment(now: visit.now, zone: visit.system.zone, calendar: visit.system.calendar)
        let digest = try await visit.system.read { try Digest.load(span, for: actor, at: moment, in: $0) }
        return .page(DigestPage(digest, visit).html(in: try await visit.frame()))
    }

    private static func choices(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let choices = try await visit.system.read { try NewsChoiceStore.choices(of: actor.person, in: $0) }
        return .page(NewsChoicesPage(choices, kinds: kinds(for: actor)).html(in: try await visit.frame()))
    }

    private static func choose(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let form = try await visit.form()
        // What this role is never told of stays as it was chosen in another.
        var choices = try await visit.system.read { try NewsChoiceStore.choices(of: actor.person, in: $0) }
        for kind in kinds(for: actor) {
            guard let place = NewsChoices.Place(rawValue: form.text("loai-\(kind.rawValue)")) else { continue }
            choices.choose(place, for: kind)
        }
        choices.rhythm = NewsChoices.Rhythm(rawValue: form.text("nhip")) ?? choices.rhythm
        try await visit.system.news.choose(choices, by: actor)
        return visit.see(URLs.newsChoices, saying: NewsWords.in(visit.language).saved)
    }

    private static func kinds(for actor: Actor) -> [News.Kind] {
        News.Kind.told(to: actor) + News.Kind.allCases.filter { $0.ability == nil }
    }
}
