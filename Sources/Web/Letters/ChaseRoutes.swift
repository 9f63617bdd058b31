// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store

/// The addresses of reminding agencies: by words, by letters, and by a rhythm.
package enum ChaseRoutes {
    package static let all: [Route] = [
        .get("/don-doc", .able(.remindAssignment), choose),
        .post("/don-doc", .able(.remindAssignment), draft),
        .get("/don-doc/nhip", .able(.remindAssignment), rhythm),
        .post("/don-doc/nhip", .able(.remindAssignment), saveRhythm),
        .get("/don-doc/ky-bao-cao", .able(.remindAssignment), periodReport),
        .post("/don-doc/ky-bao-cao", .able(.setPeriodReportRule), setPeriodReport),
        .post("/nhiem-vu/:id/nhac", .able(.remindAssignment), remind),
    ]

    /// What the list of assignments offers for chosen rows to those who remind and draft.
    static func acts(of actor: Actor, _ language: Language) -> [SelectionBar.Act] {
        guard actor.may(.remindAssignment), actor.may(.draftLetter) else { return [] }
        return [SelectionBar.Act(ChaseWords.in(language).draft, URLs.chase(), icon: .send)]
    }

    static func remind(_ visit: Visit) async throws -> Reply {
        let text = try await visit.form().text("text")
        return try await AssignmentRoutes.carryOut(RemindAssignment(try visit.id(), text: text), visit) { _ in
            ChaseWords.in(visit.language).reminded
        }
    }

    /// The late and the silent within a filter, or those that were chosen.
    static func choose(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit).html(in: try await visit.frame()))
    }

    static func draft(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let ids = form.ids(SelectionBar.name, of: Assignment.self)
        let words = ChaseWords.in(visit.language)
        switch try await visit.attempt(DraftChase(ids, isOneForAll: form.text("cach") == "chung")) {
        case .done(let letters):
            let only = letters.count == 1 ? letters.first : nil
            return visit.see(
                only.map { URLs.letter($0) }
                    ?? URLs.letters([("tinhtrang", LetterCriteria.Stand.drafts.rawValue)]),
                saying: words.drafted(letters.count))
        case .alreadyDone(let subject):
            return .see(ID<Letter>(bytes: subject).map { URLs.letter($0) } ?? URLs.letters)
        case .refused(let refusal):
            let page = try await page(visit, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    private static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> ChasePage {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeAssignments)
        let (today, now) = (visit.today, visit.now)
        // Nothing ticked in a list means all of it that is late or silent: its own address carries the filter.
        let back = LocalPath.checked(visit.query.text(SelectionBar.back))
        let query = back.flatMap { $0.split(separator: "?", maxSplits: 1).dropFirst().first }.map { Query(String($0)) }
        let filter = AssignmentFilter { (query ?? visit.query).textIfAny($0) }
        let chosen = visit.query.ids(SelectionBar.name, of: Assignment.self)
        let criteria = filter.criteria(on: today, in: try await visit.system.directory(), zone: visit.system.zone)
        let rows = try await visit.system.read { snapshot in
            chosen.isEmpty
                ? try ReminderStore.candidates(
                    criteria, visible: visible, today: today, now: now, limit: DraftChase.most, in: snapshot)
                : try ReminderStore.rows(of: chosen, visible: visible, in: snapshot)
        }
        let able = rows.filter { $0.assignment.awaitsAgency && $0.assignment.agency != actor.agency }
        return ChasePage(
            rows: able.map { row in
                ChasePage.Row(
                    row: AssignmentListPage.Row(row, visit), agency: row.assignment.agency,
                    tally: row.reminders)
            }, left: chosen.isEmpty ? 0 : rows.count - able.count, isChosen: !chosen.isEmpty, filter: filter,
            back: back ?? filter.url, mayDraft: actor.may(.draftLetter), typed: typed)
    }
}
