// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

extension LetterRoutes {
    /// The list, as its address filters it.
    static func list(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeLetters)
        let criteria = criteria(visit)
        let asked = visit.query.page
        let (found, total) = try await visit.system.read { snapshot in
            (
                try LetterList.load(criteria, visible: visible, page: asked, in: snapshot),
                try LetterList.count(criteria, visible: visible, in: snapshot)
            )
        }
        let page = LetterListPage(
            criteria: criteria, rows: found.rows, total: total, page: found.page, own: actor.agency,
            mayDraft: actor.may(.draftLetter))
        return .page(page.html(in: try await visit.frame()))
    }

    /// What the address narrows the list to.
    static func criteria(_ visit: Visit) -> LetterCriteria {
        let stand = LetterCriteria.Stand(rawValue: visit.query.text("tinhtrang"))
        return LetterCriteria(
            words: visit.query.sought, stand: stand, kind: LetterKind(rawValue: visit.query.text("loai")),
            isOwnOnly: stand != .received)
    }
}
