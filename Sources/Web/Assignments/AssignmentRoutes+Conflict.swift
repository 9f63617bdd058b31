// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension AssignmentRoutes {
    /// Someone else was faster: both texts, and the choice between them; `back` is where theirs is kept from.
    static func changedMeanwhile(_ visit: Visit, back: String? = nil) async throws -> Reply {
        let id = try visit.id(of: Assignment.self)
        let actor = try visit.actor
        let form = try await visit.form()
        let view = try await visit.system.read { try AssignmentView.load(id, for: actor, in: $0) }
        let contested = Contested(form, view, actor, visit.language)
        let fields = Set(contested.differences.map(\.field))
        let kept = form.pairs.filter { pair in
            ![CSRFToken.field, "request", "version"].contains(pair.name) && !fields.contains(pair.name)
        }
        let page = ConflictPage(
            title: view.directive.title, entry: .assignments, who: view.history.first?.personName ?? "",
            at: view.history.first?.at ?? visit.now, differences: contested.differences,
            others: kept.map { ($0.name, $0.value) }, action: visit.path, version: contested.version,
            url: back ?? URLs.assignment(id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}

/// What two people wrote at once, as the form that lost names it.
private struct Contested {
    /// What was sent, beside what stands there now.
    let differences: [ConflictPage.Difference]
    /// The version to write against after both were read.
    let version: Int

    init(_ form: Form, _ view: AssignmentView, _ actor: Actor, _ language: Language) {
        let words = AssignmentWords.in(language)
        func text(_ field: String, _ label: String, _ theirs: String) -> ConflictPage.Difference {
            ConflictPage.Difference(field: field, label: label, mine: form.text(field), theirs: theirs)
        }
        let part = view.coordinations.first { $0.agency == actor.agency }
        if form["opinion"] != nil, form["report"] == nil, let part {
            (differences, version) = ([text("opinion", words.opinion, part.opinion)], part.version)
            return
        }
        version = view.assignment.version
        if form["until"] != nil {
            // The date first: it is what both wanted to move.
            let life = OrdersLifeWords.in(language)
            let (day, reason) = Self.move(of: view)
            differences = [text("until", life.until, day?.official ?? ""), text("reason", life.reason, reason)]
            return
        }
        let theirs = view.reports.first?.text ?? StateWords.in(language).state(view.assignment.state)
        differences =
            form["reason"] != nil
            ? [text("reason", words.cancelReason, theirs)] : [text("text", words.reportText, theirs)]
    }

    /// The date as it stands or is asked for now, and why.
    private static func move(of view: AssignmentView) -> (day: Day?, reason: String) {
        guard let latest = view.life.extensions.first else { return (view.assignment.due, "") }
        if latest.isOpen { return (latest.proposed, latest.reason) }
        return (view.assignment.due, latest.granted == view.assignment.due ? latest.reason : "")
    }
}
