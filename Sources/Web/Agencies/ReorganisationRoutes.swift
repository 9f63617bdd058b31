// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// Decisions on agencies: recorded, previewed, carried out, read.
package enum ReorganisationRoutes {
    private static let uploads = 64 << 20

    package static let all: [Route] = [
        .get("/co-quan/sap-xep", .able(.manageAgencies), list),
        .get("/co-quan/sap-xep/moi", .able(.manageAgencies), new),
        .post("/co-quan/sap-xep/moi", .able(.manageAgencies), bodyLimit: uploads, again),
        .post("/co-quan/sap-xep/xem", .able(.manageAgencies), bodyLimit: uploads, preview),
        .post("/co-quan/sap-xep", .able(.manageAgencies), bodyLimit: uploads, record),
        .get("/co-quan/sap-xep/:id", .able(.manageAgencies), show),
        .get("/co-quan/sap-xep/:id/ban-giao", .able(.manageAgencies), handOver),
        .post("/co-quan/sap-xep/:id/ban-giao/xem", .able(.manageAgencies), handOverAgain),
        .post("/co-quan/sap-xep/:id/ban-giao", .able(.manageAgencies), carryOut),
        .post("/co-quan/sap-xep/:id/tep", .able(.manageAgencies), bodyLimit: uploads, attach),
        .get("/co-quan/sap-xep/:id/tep", .able(.manageAgencies), download),
    ]

    private static func new(_ visit: Visit) async throws -> Reply {
        let directory = try await visit.system.directory()
        var values: [String: [String]] = [:]
        if let agency = visit.query.id("coquan", of: Agency.self).flatMap({ directory[$0] }) {
            values["before"] = [agency.name]
        }
        let typed = Typed(action: URLs.previewReorganisation, values: values, faults: [])
        return .page(formPage(directory, typed).html(in: try await visit.frame()))
    }

    /// The form again, as it was filled in before the preview.
    private static func again(_ visit: Visit) async throws -> Reply {
        .page(formPage(try await visit.system.directory(), visit.typed([])).html(in: try await visit.frame()))
    }

    private static func formPage(_ directory: AgencyDirectory, _ typed: Typed) -> ReorganisationFormPage {
        let parents = directory.all.filter { $0.validTo == nil }.map { Choice($0.id.description, $0.name) }
        return ReorganisationFormPage(parents: parents, typed: typed)
    }

    private static func preview(_ visit: Visit) async throws -> Reply { try await previewed(visit) }

    /// The preview, or the form again with what is wrong with it.
    ///
    /// `file` is what speaks against the decision's file: browsers don't send it again by themselves.
    private static func previewed(
        _ visit: Visit, refusal: Refusal? = nil, file: Refusal? = nil
    ) async throws -> Reply {
        let directory = try await visit.system.directory()
        let sent = SentReorganisation(try await visit.form(), directory, visit.language)
        let refusals = sent.draft.refusals(among: directory, on: visit.today)
        let status: HTTPResponse.Status = refusal == nil && file == nil ? .ok : .unprocessableContent
        guard sent.faults.isEmpty, refusals.isEmpty else {
            let known = visit.typed(refusals)
            let named = Set(sent.faults.map(\.field))
            let typed = Typed(
                action: known.action, values: known.values,
                faults: sent.faults + known.faults.filter { !named.contains($0.field) })
            return .page(formPage(directory, typed).html(in: try await visit.frame()), status: .unprocessableContent)
        }
        let known = visit.typed(refusal.map { [$0] } ?? [])
        let ofFile = file.map { Typed.Fault("file", RefusalWords.sentence($0, visit.language)) }
        let typed = Typed(
            action: known.action, values: known.values, faults: known.faults + [ofFile].compactMap(\.self))
        let page = try await page(of: sent, directory, visit, typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }

    private static func page(
        of sent: SentReorganisation, _ directory: AgencyDirectory, _ visit: Visit, typed: Typed
    ) async throws -> HandOverPage {
        let draft = sent.draft
        let words = ReorganisationWords.in(visit.language)
        let form = try await visit.form()
        let names = draft.successorNames(in: directory)
        let successors = draft.successors.enumerated().map { index, one -> (id: ID<Agency>, name: String) in
            // One that is still to be made has a place in the list for an identity.
            if case .existing(let id) = one { return (id, names[index]) }
            return (ID(high: 0, low: UInt64(index + 1)), names[index])
        }
        let opening = draft.kind == .rename ? [] : draft.handingOver
        return try await handOverPage(
            title: words.previewTitle,
            decision: words.decision(draft.decision.number, draft.decidedOn.official, draft.decision.issuer),
            sides: sides(of: draft, directory, words), from: opening, to: successors, sent.choices,
            effective: draft.effective, directory: directory, action: URLs.reorganisations,
            recount: URLs.previewReorganisation,
            carried: ReorganisationFormPage.fields.map { ($0, form.text($0)) }, typed: typed, visit)
    }

    private static func sides(
        of draft: ReorganisationDraft, _ directory: AgencyDirectory, _ words: ReorganisationWords
    ) -> [(name: String, fate: String)] {
        let last = draft.effective.adding(days: -1).official
        let before = draft.predecessors.map { id in
            (
                name: directory.name(of: id),
                fate: draft.ending.contains(id) ? words.ends(last) : words.goesOn
            )
        }
        let after = draft.successors.map { one -> (name: String, fate: String) in
            switch one {
            case .existing(let id): (directory.name(of: id), words.takesOver)
            case .new(let fresh): (fresh.name, words.begins(draft.effective.official))
            }
        }
        return before + after.filter { one in !before.contains { $0.name == one.name } }
    }

    /// Field: `file` (the decision itself), besides those of the form and the preview.
    private static func record(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let sent = SentReorganisation(form, try await visit.system.directory(), visit.language)
        guard sent.faults.isEmpty else { return try await previewed(visit) }
        guard let file = form.file("file") else { return try await recorded(sent, file: nil, visit) }
        guard file.size > 0 else {
            return try await previewed(visit, file: .document(.evidenceIsEmpty(name: file.name)))
        }
        // Nothing is kept for a decision that is refused anyway.
        let asked = try await visit.rehearse(Reorganise(sent.draft, choices: sent.choices, file: file.unkept))
        if let reply = try await obstacle(asked, visit) { return reply }
        if let refusal = await objection(to: file, visit) { return try await previewed(visit, file: refusal) }
        return try await recorded(sent, file: try await file.keep(), visit)
    }

    private static func recorded(
        _ sent: SentReorganisation, file: ReceivedFile?, _ visit: Visit
    ) async throws -> Reply {
        let attempt = try await visit.attempt(Reorganise(sent.draft, choices: sent.choices, file: file))
        guard case .done(let id) = attempt else {
            return try await obstacle(attempt, visit) ?? .see(URLs.reorganisations)
        }
        let words = ReorganisationWords.in(visit.language)
        return visit.see(URLs.reorganisation(id), saying: words.recorded(sent.draft.decision.number))
    }

    /// The answer to what was not done; nil when it was.
    private static func obstacle<Outcome>(_ attempt: Attempt<Outcome>, _ visit: Visit) async throws -> Reply? {
        switch attempt {
        case .done: nil
        case .alreadyDone(let subject):
            .see(ID<Reorganisation>(bytes: subject).map(URLs.reorganisation) ?? URLs.reorganisations)
        case .refused(let refusal): try await previewed(visit, refusal: refusal)
        case .changedMeanwhile: try await previewed(visit, refusal: .reorganisation(.changedSincePreview))
        }
    }
}
