// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

/// One person: named, shown, changed, ended; classes added.
extension CompetenceRoutes {
    static func newForm(_ visit: Visit) async throws -> Reply { try await newPage(visit) }

    static func name(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let facts = facts(in: form) else {
            return try await newPage(visit, .competence(.roleMissing))
        }
        switch try await visit.attempt(NameQualityPerson(facts, since: form.day("since"))) {
        case .done(let id): return visit.see(URLs.qualityPerson(id), saying: CompetenceWords.in(visit.language).named)
        case .alreadyDone(let subject):
            return .see(ID<QualityPerson>(bytes: subject).map(URLs.qualityPerson) ?? URLs.competence)
        case .refused(let refusal): return try await newPage(visit, refusal)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    static func show(_ visit: Visit) async throws -> Reply {
        .page(try await loaded(visit).html(in: try await visit.frame()))
    }

    static func edit(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: QualityPerson.self)
        guard let facts = facts(in: form) else { return try await refused(.competence(.roleMissing), visit) }
        let action = EditQualityPerson(id, version: form.number("version") ?? 0, facts: facts)
        switch try await visit.attempt(action) {
        case .done: return visit.see(URLs.qualityPerson(id), saying: CompetenceWords.in(visit.language).saved)
        case .alreadyDone: return .see(URLs.qualityPerson(id))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(facts, visit)
        }
    }

    static func end(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = EndQualityPerson(
            try visit.id(), version: form.number("version") ?? 0, on: form.day("until"))
        return try await carryOut(action, visit) { $0.ended }
    }

    static func addClass(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let typed = AddClassTaken.Typed(
            subject: ClassSubject(rawValue: form.text("subject")), name: form.text("className"),
            day: form.day("day"), hours: form.number("hours"), organiser: form.text("organiser"),
            certificate: form.text("certificate"))
        return try await carryOut(AddClassTaken(try visit.id(), typed), visit) { $0.added }
    }

    static func dropClass(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(DropClassTaken(try visit.id(), form.id("class")), visit) { $0.dropped }
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, saying: (CompetenceWords) -> String
    ) async throws -> Reply {
        let url = try URLs.qualityPerson(visit.id())
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(CompetenceWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await overtaken(visit, keeping: try await visit.form().text("until"))
        }
    }

    /// What the form says; nil without a role.
    ///
    /// A number that can't be read is one that no rule takes.
    private static func facts(in form: Form) -> QualityPerson.Facts? {
        guard let role = QualityRole(rawValue: form.text("role")) else { return nil }
        func number(_ field: String) -> Int? { form.text(field).isEmpty ? nil : form.number(field) ?? -1 }
        return QualityPerson.Facts(
            name: form.text("name"), position: form.text("position"), role: role,
            qualification: form.text("qualification"), experience: number("experience"), load: number("load"))
    }

    private static func newPage(_ visit: Visit, _ refusal: Refusal? = nil) async throws -> Reply {
        let page = NewQualityPersonPage(typed: refusal.map { visit.typed([$0]) } ?? .fresh)
        return .page(page.html(in: try await visit.frame()), status: refusal == nil ? .ok : .unprocessableContent)
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        let page = try await loaded(visit, typed: visit.typed([refusal]), isKeeping: true)
        return .page(page.html(in: try await visit.frame()), status: .unprocessableContent)
    }

    private static func loaded(
        _ visit: Visit, typed: Typed = .fresh, isKeeping: Bool = false
    ) async throws -> QualityPersonPage {
        let id = try visit.id(of: QualityPerson.self)
        let actor = try visit.actor
        let directory = try await visit.system.directory()
        let today = visit.today
        return try await visit.system.read { snapshot in
            let person = try CompetenceStore.find(
                id, visible: Visible(to: actor, under: .seeCommittees), in: snapshot)
            let mayKeep = actor.may(.keepCommittee) && person.agency == actor.agency
            // A form about somebody of another agency is answered as if there were nobody.
            guard mayKeep || !isKeeping else { throw StoreError.notFound }
            return QualityPersonPage(
                person: person, agencyName: directory.shortName(of: person.agency),
                classes: try CompetenceStore.classes(of: [id], in: snapshot),
                memberships: try CompetenceStore.members(of: person.agency, on: today, in: snapshot)
                    .filter { person.facts.isNamed($0.name) },
                bodies: try CommitteeStore.of(person.agency, in: snapshot), mayKeep: mayKeep, typed: typed)
        }
    }

    /// Somebody else was faster: both versions, and the choice between them.
    private static func changedMeanwhile(_ mine: QualityPerson.Facts, _ visit: Visit) async throws -> Reply {
        let words = CompetenceWords.in(visit.language)
        let page = try await loaded(visit, isKeeping: true)
        let (person, theirs) = (page.person, page.person.facts)
        func text(_ number: Int?) -> String { number.map { String($0) } ?? "" }
        guard person.until == nil else {
            let kept = [
                mine.name, words.role(mine.role), mine.position, mine.qualification, text(mine.experience),
                text(mine.load),
            ].filter { !$0.isEmpty }
            return try await overtaken(visit, keeping: kept.joined(separator: "; "))
        }
        var texts = TwoTexts()
        texts.compare("name", words.name, mine.name, theirs.name)
        texts.compare("position", words.position, mine.position, theirs.position)
        texts.compare("qualification", words.qualification, mine.qualification, theirs.qualification)
        texts.compare("experience", words.experience, text(mine.experience), text(theirs.experience))
        texts.compare("load", words.load, text(mine.load), text(theirs.load))
        texts.compare(whole: words.part, words.role(mine.role), words.role(theirs.role))
        return try await visit.conflict(
            theirs.name, .rounds, on: person.id, version: person.version, url: URLs.qualityPerson(person.id), texts)
    }

    private static func overtaken(_ visit: Visit, keeping text: String) async throws -> Reply {
        let typed = try await visit.overtaken(keeping: text, on: try visit.id(of: QualityPerson.self))
        let page = try await loaded(visit, typed: typed, isKeeping: true)
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}
