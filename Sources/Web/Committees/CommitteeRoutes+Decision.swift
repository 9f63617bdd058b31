// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import VietnameseText
import WorkingTime

/// One decision: shown, checked, sent, received.
extension CommitteeRoutes {
    static func decision(_ visit: Visit) async throws -> Reply { .page(try await page(visit)) }

    static func file(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: CommitteeDecision.self)
        let actor = try visit.actor
        let document = try await visit.system.read { snapshot in
            try CommitteeStore.decision(id, for: actor, in: snapshot).file.map {
                try NoticeStore.file($0, in: snapshot)
            }
        }
        guard let document else { throw Fault.notFound }
        return try await visit.serve(document, of: id, isShown: visit.query["xem"] == "1")
    }

    static func edit(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: CommitteeDecision.self)
        let written = form.text("issuedOn")
        if !written.isEmpty, form.day("issuedOn") == nil {
            return try await refused(.committee(.dayUnreadable(written)), visit)
        }
        let actor = try visit.actor
        let decision = try await visit.system.read { try CommitteeStore.decision(id, for: actor, in: $0) }
        let action = EditCommitteeDecision(
            id, version: form.number("version") ?? 0, document: document(in: form),
            content: try await content(in: form, of: decision, visit), isEnd: form.isTicked("end"))
        return try await carryOut(action, visit) { $0.saved }
    }

    static func handIn(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = HandInCommitteeDecision(
            try visit.id(), version: form.number("version") ?? 0, assignment: form.id("assignment"),
            text: form.text("text"))
        return try await carryOut(action, visit) { $0.sent }
    }

    static func drop(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = DropCommitteeDecision(try visit.id(), version: form.number("version") ?? 0)
        return try await carryOut(action, visit, to: URLs.committees) { $0.dropped }
    }

    static func settle(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: CommitteeDecision.self)
        let version = form.number("version") ?? 0
        switch form.text("decision") {
        case "receive":
            let action = ReceiveCommitteeDecision(id, version: version, opinion: form.text("opinion"))
            return try await carryOut(action, visit) { $0.received }
        case "return":
            let action = ReturnCommitteeDecision(id, version: version, reason: form.text("opinion"))
            return try await carryOut(action, visit) { $0.gaveBack }
        default: return try await refused(.committee(.decisionMissing), visit)
        }
    }

    private static func carryOut(
        _ action: some Action, _ visit: Visit, to other: String? = nil, saying: (CommitteeDecisionWords) -> String
    ) async throws -> Reply {
        let url = try other ?? URLs.committeeDecision(visit.id())
        switch try await visit.attempt(action) {
        case .done: return visit.see(url, saying: saying(CommitteeWords.in(visit.language).page))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
    }

    static func document(in form: Form) -> CommitteeDecision.Document {
        CommitteeDecision.Document(
            number: form.text("number"), issuedOn: form.day("issuedOn"), issuer: form.text("issuer"),
            signer: form.text("signer"), signerPosition: form.text("signerPosition"))
    }

    /// The members of the lines that hold anything, each with the account that bears their name.
    static func content(
        in form: Form, of decision: CommitteeDecision, _ visit: Visit
    ) async throws -> CommitteeContent {
        let people = try await accounts(of: decision.scope == .province ? nil : decision.agency, visit)
        let byName = Dictionary(
            people.map { (VietnameseText.fold($0.name), $0.person) }, uniquingKeysWith: { first, _ in first })
        let members = (1...CommitteeContent.mostMembers).compactMap { number -> CommitteeContent.Entry? in
            let name = form.text("member-\(number)-name")
            let position = form.text("member-\(number)-position")
            guard !name.isEmpty || !position.isEmpty else { return nil }
            return CommitteeContent.Entry(
                name: name, position: position,
                role: CommitteeRole(rawValue: form.text("member-\(number)-role")) ?? .member,
                person: byName[VietnameseText.fold(name)])
        }
        return CommitteeContent(
            name: form.text("name"), symbol: form.text("symbol"), standingOffice: form.id("standing"),
            members: members, chairReason: form.text("chairReason"))
    }

    /// Whom the names of a decision may mean: the people of its agency; the province's body, of none, names anyone.
    static func accounts(
        of agency: ID<Agency>?, _ visit: Visit
    ) async throws -> [(name: String, person: ID<Person>)] {
        try await visit.system.read { try PersonStore.members(in: $0) }
            .filter { agency == nil || $0.membership.agency == agency }
            .map { ($0.person.name, $0.person.id) }
    }
}
