// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store

/// What is done with several assignments chosen from the list: first said, then done, all of them or none.
package enum SelectionRoutes {
    package static let all: [Route] = [
        .get("/nhiem-vu-chon/tiep-nhan", .able(.workOnAssignment)) { try await show(.acknowledge, $0) },
        .post("/nhiem-vu-chon/tiep-nhan", .able(.workOnAssignment)) { try await carryOut(.acknowledge, $0) },
        .get("/nhiem-vu-chon/chap-nhan", .able(.decideAssignment)) { try await show(.accept, $0) },
        .post("/nhiem-vu-chon/chap-nhan", .able(.decideAssignment)) { try await carryOut(.accept, $0) },
        .get("/nhiem-vu-chon/nhac", .able(.remindAssignment)) { try await show(.remind, $0) },
        .post("/nhiem-vu-chon/nhac", .able(.remindAssignment)) { try await carryOut(.remind, $0) },
    ]

    /// What the visitor can do with rows of the list of assignments.
    static func acts(of actor: Actor, _ language: Language) -> [SelectionBar.Act] {
        let words = SelectionWords.in(language)
        var acts: [SelectionBar.Act] = []
        if actor.may(.workOnAssignment) {
            acts.append(SelectionBar.Act(words.acknowledge, URLs.acknowledgeChosen, icon: .check))
        }
        if actor.may(.decideAssignment) {
            acts.append(SelectionBar.Act(words.accept, URLs.acceptChosen, icon: .checkDisc))
        }
        if actor.may(.remindAssignment) {
            acts.append(SelectionBar.Act(words.remind, URLs.remindChosen, icon: .bell))
        }
        return acts
    }

    private static func show(_ work: SelectionPage.Work, _ visit: Visit) async throws -> Reply {
        let ids = visit.query.ids(SelectionBar.name, of: Assignment.self)
        return .page(try await page(work, ids, back: visit.query[SelectionBar.back], visit))
    }

    private static func page(
        _ work: SelectionPage.Work, _ ids: [ID<Assignment>], back: String?, _ visit: Visit, typed: Typed = .fresh
    ) async throws -> HTML {
        let (actor, now) = (try visit.actor, visit.now)
        let chosen = try await visit.system.read { snapshot in
            try AssignmentList.chosen(
                Array(ids.prefix(Assignment.mostTogether)), visible: Visible(to: actor, under: .seeAssignments),
                in: snapshot)
        }
        let rows = chosen.map { one -> SelectionPage.Row in
            let hindrance =
                switch work {
                case .acknowledge: one.assignment.hindrance(toAcknowledgeBy: actor, at: now)
                case .accept: one.assignment.hindrance(toAccept: one.report, by: actor, at: now)
                case .remind: one.assignment.hindrance(toRemindBy: actor)
                }
            return SelectionPage.Row(
                id: one.assignment.id, title: one.row.title, agency: one.row.agencyName,
                due: DueCell(one.assignment, visit),
                report: one.report.map { (id: $0.id, text: $0.text, files: one.files) },
                hindrance: hindrance.map { RefusalWords.sentence($0, visit.language) })
        }
        return SelectionPage(
            work: work, rows: rows, back: LocalPath.checked(back) ?? URLs.assignments(), typed: typed
        ).html(in: try await visit.frame())
    }

    private static func carryOut(_ work: SelectionPage.Work, _ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let ids = form.ids(SelectionBar.name, of: Assignment.self)
        let attempt =
            switch work {
            case .acknowledge: try await visit.attempt(AcknowledgeAssignments(ids))
            case .accept: try await visit.attempt(AcceptReports(picks(form, ids), opinion: form.text("opinion")))
            case .remind: try await visit.attempt(RemindAssignments(ids, text: form.text("text")))
            }
        let left = form.ids("khong", of: Assignment.self)
        let back = LocalPath.checked(form[SelectionBar.back]) ?? URLs.assignments()
        switch attempt {
        case .done:
            return visit.see(
                next(work, left, back), saying: work.said(SelectionWords.in(visit.language), String(ids.count)))
        case .alreadyDone: return .see(back)
        case .refused(let refusal):
            let page = try await page(work, ids + left, back: back, visit, typed: visit.typed([refusal]))
            return .page(page, status: .unprocessableContent)
        case .changedMeanwhile:
            let typed = visit.typed([.assignment(.someCannotBeDone(count: 1))])
            return .page(try await page(work, ids + left, back: back, visit, typed: typed), status: .conflict)
        }
    }

    /// Each chosen assignment with the report that was read beside it.
    private static func picks(_ form: Form, _ ids: [ID<Assignment>]) -> [AcceptReports.Pick] {
        zip(ids, form.ids("bao-cao", of: ProgressReport.self)).map { AcceptReports.Pick($0, report: $1) }
    }

    /// Those that could not be done are shown once more with their reasons; without any, the list.
    private static func next(_ work: SelectionPage.Work, _ left: [ID<Assignment>], _ back: String) -> String {
        guard !left.isEmpty else { return back }
        return URLs.link(work.url, [(SelectionBar.back, back)] + left.map { (SelectionBar.name, $0.description) })
    }
}
