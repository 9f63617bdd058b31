// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Making a plan and changing its items.
extension PlanRoutes {
    static func newForm(_ visit: Visit) async throws -> Reply { try await newPage(visit) }

    /// What would be made, laid out to be changed: nothing is saved.
    static func preview(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let begun: (content: PlanContent, table: PlanTable?)
        do throws(Refusal) {
            begun = try await Self.begun(form, visit)
        } catch {
            return try await newPage(visit, typed: visit.typed([error]), status: .unprocessableContent)
        }
        let page = PlanEditPage(
            plan: nil, version: nil, content: begun.content,
            fresh: PlanEditPage.Fresh(
                year: form.number("year") ?? visit.today.year, enrolment: form.text("enrolment")),
            table: begun.table, typed: .fresh)
        return .page(page.html(in: try await visit.frame()))
    }

    /// The content a plan begins with: a template's, a table's, or none.
    private static func begun(
        _ form: Form, _ visit: Visit
    ) async throws(Refusal) -> (content: PlanContent, table: PlanTable?) {
        let title = form.text("title")
        switch form.text("from") {
        case "blank": return (PlanContent(title: title), nil)
        case "table":
            let table = try await table(form, visit)
            return (PlanContent(title: title, items: table.items), table)
        default:
            guard let track = RoundTrack.Kind(rawValue: form.text("from")), let template = PlanTemplate.of(track) else {
                throw .plan(.tableUnreadable)
            }
            guard let day = form.day("starts") else { throw .plan(.startMissing) }
            return (template.content(title: title, from: day), nil)
        }
    }

    private static func table(_ form: Form, _ visit: Visit) async throws(Refusal) -> PlanTable {
        guard let file = form.file("file"), file.size > 0 else {
            return try PlanTable(PlanTable.rows(of: form["table"] ?? ""))
        }
        try await file.checkIsSafe(in: visit.system, isEvidence: false)
        if let mark = try await file.secrecyMark(in: visit.system) { throw .document(.documentIsSecret(mark)) }
        if let rows = await file.workbook() { return try PlanTable(rows) }
        return try PlanTable(PlanTable.rows(of: try await file.text(in: visit.system).text))
    }

    static func make(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let content = content(in: form)
        let fresh = PlanEditPage.Fresh(
            year: form.number("year") ?? visit.today.year, enrolment: form.text("enrolment"))
        let action = MakePlan(year: fresh.year, enrolment: form.id("enrolment"), content: content)
        let attempt: Attempt<ID<AgencyPlan>> =
            if let wrong = unreadableDay(in: form) { .refused(wrong) } else { try await visit.attempt(action) }
        switch attempt {
        case .done(let id): return visit.see(URLs.plan(id), saying: PlanWords.in(visit.language).made)
        case .alreadyDone(let subject):
            return .see(ID<AgencyPlan>(bytes: subject).map { URLs.plan($0) } ?? URLs.plans)
        case .refused(let refusal):
            let page = PlanEditPage(
                plan: nil, version: nil, content: content, fresh: fresh, typed: visit.typed([refusal]))
            return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func editForm(_ visit: Visit) async throws -> Reply { try await editPage(visit) }

    static func edit(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: AgencyPlan.self)
        let action = EditPlan(id, version: form.number("version") ?? 0, content: content(in: form))
        let attempt: Attempt<Void> =
            if let wrong = unreadableDay(in: form) { .refused(wrong) } else { try await visit.attempt(action) }
        switch attempt {
        case .done: return visit.see(URLs.plan(id), saying: PlanWords.in(visit.language).saved)
        case .alreadyDone: return .see(URLs.plan(id))
        case .refused(let refusal):
            return try await editPage(visit, typed: visit.typed([refusal]), status: .unprocessableContent)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    private static func editPage(
        _ visit: Visit, typed: Typed = .fresh, status: HTTPResponse.Status = .ok
    ) async throws -> Reply {
        let page = try await loaded(visit)
        guard isEditable(page) else {
            guard page.mayKeep, status != .ok else { throw Fault.notFound }
            // It was approved meanwhile: what was typed is shown, not lost.
            let mine = content(in: try await visit.form())
            return try await overtaken(visit, keeping: told(mine, PlanWords.in(visit.language)))
        }
        let edit = PlanEditPage(
            plan: page.plan.id, version: page.revision.version, content: page.revision.content, fresh: nil,
            typed: typed)
        return .page(edit.html(in: try await visit.frame()), status: status)
    }

    private static func newPage(
        _ visit: Visit, typed: Typed = .fresh, status: HTTPResponse.Status = .ok
    ) async throws -> Reply {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let choices = try await visit.system.read { snapshot in
            let rounds = try RoundStore.all(visible: visible, in: snapshot)
            let planned = Set(try PlanStore.of(actor.agency, in: snapshot).compactMap(\.enrolment))
            let own = try EnrolmentStore.of(actor.agency, visible: visible, in: snapshot).filter { enrolment in
                !enrolment.state.isEnded && !planned.contains(enrolment.id)
            }
            // The latest round first: most plans are of it.
            return rounds.flatMap { round in
                own.filter { $0.round == round.id }.map { Choice($0.id.description, round.title) }
            }
        }
        let name = try await visit.system.directory().shortName(of: actor.agency)
        let page = NewPlanPage(agencyName: name, year: visit.today.year, enrolments: choices, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }

    /// The items of the lines that hold anything; the keys are held against the plan's by the action.
    static func content(in form: Form) -> PlanContent {
        var content = PlanContent(title: form.text("title"))
        for number in 1...PlanContent.mostItems + 1 {
            let prefix = "item-\(number)-"
            let item = PlanContent.Item(
                key: form.number(prefix + "key") ?? 0, text: form.text(prefix + "text"),
                begins: form.day(prefix + "begins"), responsible: form.text(prefix + "responsible"),
                ends: form.day(prefix + "ends"))
            if item.faults.count < 4 { content.items.append(item) }
        }
        return content
    }

    /// A day that was typed and is none: it must not count as left empty.
    static func unreadableDay(in form: Form) -> Refusal? {
        let wrong = form.pairs.first { pair in
            (pair.name.hasSuffix("-begins") || pair.name.hasSuffix("-ends") || pair.name == "doneOn")
                && !pair.value.trimmed.isEmpty && form.day(pair.name) == nil
        }
        return wrong.map { .plan(.dayUnreadable(field: $0.name, text: $0.value.trimmed)) }
    }

    /// Somebody else was faster: both lists, and the choice between them.
    private static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let mine = content(in: try await visit.form())
        let page = try await loaded(visit)
        let words = PlanWords.in(visit.language)
        guard isEditable(page) else { return try await overtaken(visit, keeping: told(mine, words)) }
        var texts = TwoTexts()
        texts.compare("title", words.name, mine.title, page.revision.content.title)
        texts.compare(whole: words.items, lines(mine, words), lines(page.revision.content, words))
        return try await visit.conflict(
            words.editTitle, .rounds, on: page.plan.id, version: page.revision.version, url: URLs.plan(page.plan.id),
            texts)
    }

    private static func isEditable(_ page: PlanPage) -> Bool {
        page.mayKeep && page.isLast && page.revision.state != .approved
    }

    private static func lines(_ content: PlanContent, _ words: PlanWords) -> String {
        content.items.enumerated().map { "\($0 + 1). \(PlanPage.told($1, words))" }.joined(separator: "\n")
    }

    private static func told(_ content: PlanContent, _ words: PlanWords) -> String {
        content.title + "\n" + lines(content, words)
    }
}
