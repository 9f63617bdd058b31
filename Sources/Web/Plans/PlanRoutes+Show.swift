// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTML
import HTTPTypes
import NIOCore
import OfficialDocument
import Store
import WorkingTime

/// One plan: shown, submitted, decided on, carried out.
extension PlanRoutes {
    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await loaded(visit).html(in: try await visit.frame()))
    }

    static func evidence(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: PlanProgress.self)
        let actor = try visit.actor
        let document = try await visit.system.read { snapshot in
            try PlanStore.progress(id, for: actor, in: snapshot).file.map { try NoticeStore.file($0, in: snapshot) }
        }
        guard let document else { throw Fault.notFound }
        return try await visit.serve(document, of: id, isShown: visit.query["xem"] == "1")
    }

    static func submit(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let (id, version) = (try visit.id(of: AgencyPlan.self), form.number("version") ?? 0)
        let answer = try await answer(in: form, to: id, version: version, visit)
        return try await carryOut(SubmitPlan(id, version: version, answer: answer), visit) { $0.submitDone }
    }

    /// The order it answers, with the plan as it was read made a document; nil where none is chosen, or where the plan has
    /// changed meanwhile, which the action says.
    private static func answer(
        in form: Form, to id: ID<AgencyPlan>, version: Int, _ visit: Visit
    ) async throws -> SubmitPlan.Answer? {
        guard let assignment = form.id("assignment", of: Assignment.self) else { return nil }
        let actor = try visit.actor
        let (plan, last) = try await visit.system.read { snapshot in
            let plan = try PlanStore.find(id, for: actor, in: snapshot)
            return (plan, try PlanStore.revisions(of: plan, for: actor, in: snapshot).first)
        }
        guard plan.agency == actor.agency, let last, last.version == version,
            let paper = PlanPaper(plan, last, directory: try await visit.system.directory())
        else { return nil }
        let stored = try await visit.system.files.store(try paper.letter(on: visit.today).docx())
        return SubmitPlan.Answer(
            assignment, text: form.text("text"),
            file: ReceivedFile(
                hash: stored.hash.bytes, name: paper.fileName, kind: stored.kind.rawValue, size: stored.size))
    }

    /// The plan as an official document, as its revision says it (`lan`).
    static func document(_ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit)
        let directory = try await visit.system.directory()
        guard let paper = PlanPaper(page.plan, page.revision, directory: directory) else { throw Fault.notFound }
        let bytes = try paper.letter(on: visit.today).docx()
        try await visit.takesOut(page.plan.id, as: .exported)
        return .file(ByteBuffer(bytes: bytes), name: paper.fileName, type: FileKind.docx.mediaType)
    }

    static func revise(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: AgencyPlan.self)
        let action = RevisePlan(id, version: form.number("version") ?? 0)
        return try await carryOut(action, visit, to: URLs.editPlan(id)) { $0.revised }
    }

    static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: AgencyPlan.self)
        let version = form.number("version") ?? 0
        switch form.text("decision") {
        case "approve":
            return try await carryOut(ApprovePlan(id, version: version, opinion: form.text("opinion")), visit) {
                $0.approvedDone
            }
        case "return":
            return try await carryOut(ReturnPlan(id, version: version, reason: form.text("opinion")), visit) {
                $0.returnedDone
            }
        default: return try await refused(.plan(.decisionMissing), visit)
        }
    }

    static func comment(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(CommentPlan(try visit.id(), text: form.text("text")), visit) { $0.commented }
    }

    /// Keeps the evidence only once the rules have said yes, and when it is a document and not marked secret.
    static func report(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: AgencyPlan.self)
        let file = form.file("evidence").flatMap { $0.size > 0 ? $0 : nil }
        if let wrong = unreadableDay(in: form) { return try await refused(wrong, visit) }
        func action(_ file: ReceivedFile?) -> ReportPlanItem {
            ReportPlanItem(
                id, item: form.number("item") ?? 0, text: form.text("text"), doneOn: form.day("doneOn"), file: file)
        }
        switch try await visit.rehearse(action(file?.unkept)) {
        case .done: break
        case .alreadyDone: return .see(URLs.plan(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await overtaken(visit, keeping: form.text("text"))
        }
        guard let file else { return try await carryOut(action(nil), visit) { $0.reported } }
        do throws(Refusal) {
            try await file.checkIsDocument()
            try await file.checkIsSafe(in: visit.system, isEvidence: true)
            if let mark = try await file.secrecyMark(in: visit.system) {
                throw .document(.evidenceIsSecret(mark, name: file.name))
            }
        } catch {
            return try await refused(error, visit)
        }
        return try await carryOut(action(try await file.keep()), visit) { $0.reported }
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, to other: String? = nil, saying: (PlanWords) -> String
    ) async throws -> Reply {
        let url = try other ?? URLs.plan(visit.id())
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(PlanWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile:
            let form = try await visit.form()
            return try await overtaken(visit, keeping: form.textIfAny("opinion") ?? form.text("text"))
        }
    }

    /// The plan as it stands now, with what was typed about it as it stood before.
    static func overtaken(
        _ visit: Visit, keeping text: String, status: HTTPResponse.Status = .conflict
    ) async throws -> Reply {
        let typed = try await visit.overtaken(keeping: text, on: try visit.id(of: AgencyPlan.self))
        let page = try await loaded(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit, typed: visit.typed([refusal]))
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    /// A plan as one of its revisions says it (`lan`): the last one, for its own agency and while it waits; otherwise the one
    /// that counts.
    static func loaded(_ visit: Visit, typed: Typed = .fresh) async throws -> PlanPage {
        let id = try visit.id(of: AgencyPlan.self)
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        let calendar = visit.system.calendar
        let asked = visit.query.number("lan")
        let today = visit.today
        return try await visit.system.read { snapshot in
            let plan = try PlanStore.find(id, for: actor, in: snapshot)
            let revisions = try PlanStore.revisions(of: plan, for: actor, in: snapshot)
            guard let last = revisions.first else { throw StoreError.notFound }
            let shown = asked.map { number in revisions.first { $0.number == number } } ?? last
            guard let shown else { throw StoreError.notFound }
            let comments = try PlanStore.comments(of: id, in: snapshot)
            let people = revisions.flatMap { [$0.editedBy, $0.submittedBy, $0.decidedBy].compactMap(\.self) }
            let rights = try CommitteeStore.rights(of: actor, on: today, in: snapshot)
            let isOwn = actor.agency == plan.agency
            let mayKeep = actor.may(.keepPlan) && isOwn
            return PlanPage(
                plan: plan, agencyName: directory.shortName(of: plan.agency),
                roundTitle: try plan.enrolment.flatMap { try PlanStore.roundTitle(of: $0, in: snapshot) },
                revision: shown, earlier: revisions.first { $0.number == shown.number - 1 }, revisions: revisions,
                comments: comments, progress: try PlanStore.progress(of: id, in: snapshot),
                names: try PersonStore.names(of: people + comments.map(\.by), in: snapshot), calendar: calendar,
                mayKeep: mayKeep,
                mayDecide: rights.may(.approvePlan) && !isOwn,
                mayComment: actor.may(.approvePlan) || mayKeep,
                asked: mayKeep && actor.may(.reportAssignment) && last.state != .approved
                    ? try PlanOrders.asked(of: plan, in: snapshot) : [],
                reportTitle: try PlanStore.reportTitle(
                    of: shown, visible: Visible(to: actor, under: .seeAssignments), in: snapshot),
                isReportWaiting: try PlanStore.isWaiting(last.report, in: snapshot),
                takenOver: try ReorganisationStore.handedOver(record: id.bytes, in: snapshot).map {
                    (directory.shortName(of: $0.what.from), $0.by)
                }, typed: typed)
        }
    }
}
