// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import HTTPTypes
import Store

extension AssignmentRoutes {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit))
    }

    /// The page of an assignment, with a refused form in it or with what the visitor has typed and not sent.
    static func page(_ visit: Visit, refused: Typed? = nil) async throws -> HTML {
        let id = try visit.id(of: Assignment.self)
        let actor = try visit.actor
        let address = URLs.assignment(id)
        let (view, typed) = try await visit.system.read { snapshot in
            (
                try AssignmentView.load(id, for: actor, in: snapshot),
                try refused ?? Typed(kept: KeptDraftStore.drafts(of: actor.person, under: address, in: snapshot))
            )
        }
        let frame = try await visit.frame()
        let directory = try await visit.system.directory()
        return try AssignmentPage(view, directory: directory, visit, frame: frame, typed: typed).html(in: frame)
    }

    /// A piece of evidence, through its record: saved, or with `?xem=1` shown where that is safe.
    static func file(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Evidence.self)
        let visible = Visible(to: try visit.actor, under: .seeAssignments)
        let file = try await visit.system.read { try AssignmentStore.file(of: id, visible: visible, in: $0) }
        return try await visit.serve(file, of: id, isShown: visit.query["xem"] == "1")
    }
}
