// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain

extension Visit {
    /// What every page knows about the moment, the place, and the one who looks at it.
    package func frame(counts: [MenuEntry: Count] = [:]) async throws -> Frame {
        let directory = try await system.directory()
        let province = directory.roots.first { $0.level == .province } ?? directory.roots.first
        return Frame(
            language: language, province: province?.shortName ?? "", visitor: visitor, counts: counts,
            unread: try await unread, csrf: csrf,
            request: Secret.fresh().text, today: today, now: now, zone: system.zone, path: target, flash: flash,
            assets: assets)
    }

    /// What a page can know without asking the database: who asks, if that was found out before, and no counts.
    var bareFrame: Frame {
        Frame(
            language: language, province: "", visitor: visitor, csrf: csrf, request: "", today: today, now: now,
            zone: system.zone, path: URLs.home, assets: assets)
    }

    /// How many pieces of news wait; known from memory on nearly every page.
    private var unread: Int {
        get async throws {
            guard let actor = session?.actor else { return 0 }
            return try await system.news.unread(for: actor)
        }
    }

    private var visitor: Visitor? {
        guard let session, let actor = session.actor else { return nil }
        return Visitor(
            name: actor.name, role: actor.role, agency: session.agency, roles: session.roles, until: session.until,
            principal: session.principal, scope: actor.scope)
    }
}
