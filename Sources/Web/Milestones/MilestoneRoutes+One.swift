// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

/// One milestone of one agency: its page and its forms.
extension MilestoneRoutes {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await page(visit))
    }

    private static func number(_ visit: Visit) throws -> Int {
        guard let number = visit.parameters["so"].flatMap(Int.init) else { throw Fault.notFound }
        return number
    }

    private static func view(_ visit: Visit) async throws -> MilestoneView {
        let (id, number) = (try visit.id(of: Enrolment.self), try number(visit))
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        let (today, calendar, zone) = (visit.today, visit.system.calendar, visit.system.zone)
        return try await visit.system.read {
            try MilestoneView.load(
                id, at: number, for: actor, directory: directory, today: today, calendar: calendar, zone: zone, in: $0)
        }
    }

    private static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        let view = try await view(visit)
        let actor = try visit.actor
        let isOwn = actor.agency == view.situation.agency
        let (directory, rights) = (try await visit.system.directory(), try await visit.programme())
        let page = MilestonePage(
            view: view, agencyName: directory.shortName(of: view.situation.agency, on: visit.today),
            isOwn: isOwn,
            mayReport: isOwn
                ? actor.may(.reportMilestone)
                : rights.may(.reportMilestone) && actor.reach(.reportMilestone) == .province,
            mayDecide: rights.may(.acceptMilestone) && !isOwn, acts: isOwn ? [] : acts(of: rights), typed: typed)
        return page.html(in: try await visit.frame())
    }

    /// The milestone the form was made for: another may stand at its place by now.
    private static func milestone(_ form: Form, _ visit: Visit) async throws -> ID<Milestone> {
        if let id: ID<Milestone> = form.id("moc") { return id }
        return try await view(visit).milestone.id
    }

    static func forecast(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = ForecastMilestone(
            try await milestone(form, visit), of: try visit.id(), day: form.day("day"),
            delay: DelayReason(rawValue: form.text("delay")), text: form.text("text"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.forecastDone }
    }

    static func report(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let files = form.files("evidence")
        if let empty = files.first(where: { $0.size == 0 }) {
            return try await refused(.document(.evidenceIsEmpty(name: empty.name)), visit)
        }
        let milestone = try await milestone(form, visit)
        let id = try visit.id(of: Enrolment.self)
        func action(_ kept: [ReceivedFile]) -> ReportMilestone {
            ReportMilestone(
                milestone, of: id, on: form.day("day"), text: form.text("text"),
                delay: DelayReason(rawValue: form.text("delay")), document: form.text("document"), files: kept,
                version: form.number("version"))
        }
        switch try await visit.rehearse(action(files.map(\.unkept))) {
        case .done: break
        case .alreadyDone: return .see(URLs.milestone(id, try number(visit)))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
        if let refusal = await AssignmentRoutes.objection(to: files, visit) { return try await refused(refusal, visit) }
        var kept: [ReceivedFile] = []
        for file in files { kept.append(try await file.keep()) }
        return try await carryOut(action(kept), visit) { $0.reportDone }
    }

    static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let milestone = try await milestone(form, visit)
        let (id, version) = (try visit.id(of: Enrolment.self), form.number("version"))
        switch form.text("decision") {
        case "accept":
            let action = AcceptMilestone(milestone, of: id, opinion: form.text("opinion"), version: version)
            return try await carryOut(action, visit) { $0.accepted }
        case "return":
            let action = ReturnMilestone(milestone, of: id, reason: form.text("opinion"), version: version)
            return try await carryOut(action, visit) { $0.returnedDone }
        default: return try await refused(.milestone(.decisionMissing), visit)
        }
    }

    static func remind(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = RemindMilestone(try await milestone(form, visit), of: try visit.id(), text: form.text("text"))
        return try await act(.remind, action, visit)
    }

    static func order(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard form.text("due").isEmpty || form.day("due") != nil else {
            return try await refused(.general(.dayMissing), visit)
        }
        let action = OrderMilestone(
            try await milestone(form, visit), of: try visit.id(), text: form.text("text"), due: form.day("due"))
        return try await act(.order, action, visit)
    }

    static func extend(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = ExtendMilestone(
            try await milestone(form, visit), of: try visit.id(), to: form.day("day"), ground: form.text("ground"),
            version: form.number("version"))
        return try await act(.extend, action, visit)
    }

    /// Carries an act out, and comes back to where it was pressed: the round's page, or the milestone's.
    private static func act<A: Action>(_ act: MilestoneAct, _ action: A, _ visit: Visit) async throws -> Reply {
        let back: ID<Round>? = try await visit.form().id("dot")
        let said = MilestoneActWords.in(visit.language).done(act)
        return try await carryOut(action, visit, to: back.map { URLs.roundOnePage($0) }) { _ in said }
    }

    private static func carryOut<A: Action>(
        _ action: A, _ visit: Visit, to back: String? = nil, saying: (MilestoneWords) -> String
    ) async throws -> Reply {
        let url = try back ?? URLs.milestone(visit.id(), number(visit))
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(MilestoneWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
    }

    /// Someone else was faster: what stands now, and what was typed, still there to be sent again.
    private static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let kept = ["text", "opinion", "ground"].compactMap { form.textIfAny($0) }.joined(separator: "\n")
        return .page(try await page(visit, typed: visit.overtaken(keeping: kept)), status: .conflict)
    }
}
