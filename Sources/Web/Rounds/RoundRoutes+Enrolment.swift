// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension RoundRoutes {
    static func showEnrolment(_ visit: Visit) async throws -> Reply {
        .page(try await enrolmentPage(visit, typed: .fresh).html(in: try await visit.frame()))
    }

    static func recordStep(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id: ID<Enrolment> = try visit.id()
        guard let kind = EnrolmentStep.Kind(rawValue: form.text("kind")) else { throw Fault.malformed }
        guard let on = form.day("on") else {
            let missing = Typed.Fault("on", RoundWords.in(visit.language).dayMissing)
            return try await again([missing], visit)
        }
        func action(_ file: ReceivedFile?) -> RecordEnrolmentStep {
            RecordEnrolmentStep(
                kind, of: id, on: on,
                document: CitedDocument(given: form.text("number"), on: form.day("documentOn")),
                reason: form.text("reason"), into: kind == .merged ? form.id("into") : nil, file: file,
                version: form.number("version"))
        }
        var kept: ReceivedFile?
        if let file = form.file("file"), file.size > 0 {
            // Nothing is kept for a step that is refused anyway.
            let asked = try await visit.rehearse(action(nil))
            if let reply = try await obstacle(asked, id, visit) { return reply }
            if let refusal = await ReorganisationRoutes.objection(to: file, visit) {
                let fault = Typed.Fault("file", RefusalWords.sentence(refusal, visit.language))
                return try await again([fault], visit)
            }
            kept = try await file.keep()
        }
        let attempt = try await visit.attempt(action(kept))
        if let reply = try await obstacle(attempt, id, visit) { return reply }
        let words = EnrolmentWords.in(visit.language)
        let step = RoundStateWords.in(visit.language).step(kind)
        return visit.see(URLs.enrolment(id), saying: words.recorded(step))
    }

    /// The answer to what was not done; nil when it was.
    private static func obstacle<Outcome>(
        _ attempt: Attempt<Outcome>, _ id: ID<Enrolment>, _ visit: Visit
    ) async throws -> Reply? {
        switch attempt {
        case .done: return nil
        case .alreadyDone: return .see(URLs.enrolment(id))
        case .refused(let refusal): return try await again(visit.typed([refusal]).faults, visit)
        case .changedMeanwhile:
            let kept = try await visit.form().text("reason")
            let typed = try await visit.overtaken(keeping: kept, on: id)
            let page = try await enrolmentPage(visit, typed: typed)
            return .page(page.html(in: try await visit.frame()), status: .conflict)
        }
    }

    private static func again(_ faults: [Typed.Fault], _ visit: Visit) async throws -> Reply {
        let typed = Typed(action: visit.path, values: try await visit.form().values, faults: faults)
        let page = try await enrolmentPage(visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func enrolmentPage(_ visit: Visit, typed: Typed) async throws -> EnrolmentPage {
        let id: ID<Enrolment> = try visit.id()
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeRounds)
        let directory = try await visit.system.directory()
        let (today, rights) = (visit.today, try await visit.programme())
        return try await visit.system.read { snapshot in
            let enrolment = try EnrolmentStore.find(id, visible: visible, in: snapshot)
            let round = try RoundStore.find(enrolment.round, visible: visible, in: snapshot)
            let rounds = Dictionary(
                try RoundStore.all(visible: visible, in: snapshot).map { ($0.id, $0) },
                uniquingKeysWith: { first, _ in first })
            let rule = try ObligationStore.rules(in: snapshot).rule(on: max(round.begins, min(today, round.ends)))
            let people = Set(enrolment.steps.map(\.recordedBy))
            let others = try EnrolmentStore.of(enrolment.agency, visible: visible, in: snapshot)
                .filter { $0.id != id }
            return EnrolmentPage(
                enrolment: enrolment, round: round,
                track: try RoundStore.track(enrolment.track, in: snapshot), directory: directory,
                obligation: directory[enrolment.agency].flatMap { rule?.standing(of: $0) },
                names: try PersonStore.names(of: Array(people), in: snapshot),
                others: others.compactMap { other in rounds[other.round].map { (other, $0) } },
                mayManage: rights.may(.manageRounds), typed: typed)
        }
    }

    /// The document of a step, for who may see its enrolment.
    static func stepFile(_ visit: Visit) async throws -> Reply {
        let id: ID<EnrolmentStep> = try visit.id()
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let file = try await visit.system.read { try EnrolmentStore.file(of: id, visible: visible, in: $0) }
        return try await visit.serve(file, of: id, isShown: visit.query["xem"] == "1")
    }
}
