// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension AgencyRoutes {
    static func new(_ visit: Visit) async throws -> Reply {
        .page(try await form(nil, visit).html(in: try await visit.frame()))
    }

    static func create(_ visit: Visit) async throws -> Reply {
        let sent = SentAgency(try await visit.form(), visit.language)
        let directory = try await visit.system.directory()
        let refusals = sent.draft.refusals(id: nil, among: directory)
        guard refusals.isEmpty, sent.faults.isEmpty else {
            // Sent again, the form finds its own agency in its way.
            if let subject = try await visit.doneBefore() {
                return .see(ID<Agency>(bytes: subject).map(URLs.agency) ?? URLs.agencies)
            }
            return try await refused(nil, refusals, sent, visit)
        }
        let words = AgencyWords.in(visit.language)
        switch try await visit.attempt(CreateAgency(sent.draft)) {
        case .done(let id): return visit.see(URLs.agency(id), saying: words.created(sent.draft.name))
        case .alreadyDone(let subject): return .see(ID<Agency>(bytes: subject).map(URLs.agency) ?? URLs.agencies)
        case .refused(let refusal): return try await refused(nil, [refusal], sent, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func edit(_ visit: Visit) async throws -> Reply {
        let directory = try await visit.system.directory()
        guard let agency = directory[try visit.id()] else { throw Fault.notFound }
        return .page(try await form(agency, visit).html(in: try await visit.frame()))
    }

    static func change(_ visit: Visit) async throws -> Reply {
        let sent = SentAgency(try await visit.form(), visit.language)
        let directory = try await visit.system.directory()
        guard let agency = directory[try visit.id()] else { throw Fault.notFound }
        let refusals = sent.draft.refusals(id: agency.id, among: directory)
        guard refusals.isEmpty, sent.faults.isEmpty else {
            return try await refused(agency, refusals, sent, visit)
        }
        let action = ChangeAgency(
            agency.id, version: sent.version, to: sent.draft, renamedOn: sent.renamedOn)
        switch try await visit.attempt(action) {
        case .done, .alreadyDone:
            let words = AgencyWords.in(visit.language)
            return visit.see(URLs.agency(agency.id), saying: words.changed(sent.draft.name))
        case .refused(let refusal): return try await refused(agency, [refusal], sent, visit)
        case .changedMeanwhile: return try await conflict(agency.id, visit)
        }
    }

    static func end(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Agency.self)
        let sent = try await visit.form()
        guard let day = sent.day("validTo") else {
            let fault = Typed.Fault("validTo", AgencyWords.in(visit.language).dayMissing)
            let typed = Typed(action: visit.path, values: sent.values, faults: [fault])
            return .page(
                try await page(of: id, visit, typed: typed).html(in: try await visit.frame()),
                status: .unprocessableContent)
        }
        switch try await visit.attempt(EndAgency(id, version: sent.number("version") ?? 0, lastDay: day)) {
        case .done, .alreadyDone:
            let name = try await visit.system.directory().name(of: id)
            return visit.see(URLs.agency(id), saying: AgencyWords.in(visit.language).hasEnded(name))
        case .refused(let refusal):
            return .page(
                try await page(of: id, visit, typed: visit.typed([refusal])).html(in: try await visit.frame()),
                status: .unprocessableContent)
        case .changedMeanwhile: return try await conflict(id, visit)
        }
    }

    private static func refused(
        _ agency: Agency?, _ refusals: [Refusal], _ sent: SentAgency, _ visit: Visit
    ) async throws -> Reply {
        let typed = visit.typed(refusals)
        let all = Typed(action: typed.action, values: typed.values, faults: typed.faults + sent.faults)
        return .page(
            try await form(agency, visit, typed: all).html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func form(
        _ agency: Agency?, _ visit: Visit, typed: Typed = .fresh
    ) async throws -> AgencyFormPage {
        let directory = try await visit.system.directory()
        let family = agency.map { directory.family(of: $0.id) } ?? []
        let parents = directory.all.filter { !family.contains($0.id) }.map { Choice($0.id.description, $0.name) }
        return AgencyFormPage(agency: agency, parents: parents, typed: typed)
    }
}

/// What the form of an agency sends.
private struct SentAgency {
    let draft: AgencyDraft
    let version: Int
    let renamedOn: Day?
    /// Days that are none.
    let faults: [Typed.Fault]

    init(_ form: Form, _ language: Language) {
        var faults: [Typed.Fault] = []
        func day(_ name: String) -> Day? {
            let day = form.day(name)
            if day == nil, form.textIfAny(name) != nil {
                faults.append(Typed.Fault(name, AgencyWords.in(language).dayMissing))
            }
            return day
        }
        draft = AgencyDraft(
            name: form.text("name"), shortName: form.text("shortName"),
            level: Agency.Level(rawValue: form.text("level")) ?? .department, parent: form.id("parent"),
            code: form.text("code"), validFrom: day("validFrom"), validTo: day("validTo"))
        version = form.number("version") ?? 0
        renamedOn = day("renamedOn")
        self.faults = faults
    }
}
