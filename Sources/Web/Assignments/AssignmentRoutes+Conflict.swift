// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

extension AssignmentRoutes {
    /// Someone else was faster: both texts, and the choice between them.
    static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Assignment.self)
        let actor = try visit.actor
        let form = try await visit.form()
        let view = try await visit.system.read { try AssignmentView.load(id, for: actor, in: $0) }
        let contested = ContestedText(form, view, actor, visit.language)
        let kept = form.pairs.filter { pair in
            ![CSRFToken.field, "request", "version", contested.field].contains(pair.name)
        }
        let page = ConflictPage(
            title: view.directive.title, entry: .assignments, who: view.history.first?.personName ?? "",
            at: view.history.first?.at ?? visit.now,
            differences: [
                ConflictPage.Difference(
                    field: contested.field, label: contested.label, mine: form.text(contested.field),
                    theirs: contested.theirs)
            ],
            others: kept.map { ($0.name, $0.value) }, action: visit.path, version: contested.version,
            url: URLs.assignment(id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}

/// The text two people wrote at once, as the form that lost names it.
private struct ContestedText {
    let field: String
    let label: String
    /// What stands there now.
    let theirs: String
    /// The version to write against after both were read.
    let version: Int

    init(_ form: Form, _ view: AssignmentView, _ actor: Actor, _ language: Language) {
        let words = AssignmentWords.in(language)
        let part = view.coordinations.first { $0.agency == actor.agency }
        if form["opinion"] != nil, form["report"] == nil, let part {
            (field, label, theirs, version) = ("opinion", words.opinion, part.opinion, part.version)
            return
        }
        let isCancelling = form["reason"] != nil
        field = isCancelling ? "reason" : "text"
        label = isCancelling ? words.cancelReason : words.reportText
        theirs = view.reports.first?.text ?? StateWords.in(language).state(view.assignment.state)
        version = view.assignment.version
    }
}
