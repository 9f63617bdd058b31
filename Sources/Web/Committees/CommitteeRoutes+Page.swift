// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import HTTPTypes
import Store
import WorkingTime

extension CommitteeRoutes {
    /// The page of a decision, perhaps with a form that was refused.
    static func page(_ visit: Visit, typed: Typed = .fresh) async throws -> HTML {
        let id = try visit.id(of: CommitteeDecision.self)
        let actor = try visit.actor
        let (today, directory) = (visit.today, try await visit.system.directory())
        let words = CommitteeWords.in(visit.language)
        let page = try await visit.system.read { snapshot in
            let decision = try CommitteeStore.decision(id, for: actor, in: snapshot)
            let mayEdit = actor.may(.keepCommittee) && decision.keeper == actor.agency && decision.isOpen
            let office = try CommitteeStore.standingOffice(on: today, in: snapshot)
            return CommitteeDecisionPage(
                decision: decision, agencyName: directory.name(of: decision.agency),
                file: try decision.file.map { try NoticeStore.file($0, in: snapshot) },
                names: try PersonStore.names(
                    of: [decision.handedInBy, decision.settledBy].compactMap(\.self), in: snapshot),
                serving: try decision.committee.map {
                    try CommitteeStore.members(of: $0, in: snapshot).filter { $0.until == nil }
                } ?? [],
                agencies: directory.all.filter { $0.exists(on: today) }.map { Choice($0.id.description, $0.name) },
                office: decision.scope == .province || decision.arrival != nil
                    ? nil : office.map { directory.shortName(of: $0) } ?? words.rightsTitleOffice,
                assignments: mayEdit && mayReport(decision, actor)
                    ? try CommitteeSurvey.asked(of: decision.agency, in: snapshot)
                        .map { Choice($0.id.description, $0.title) } : [],
                reportTitle: try decision.assignment.map { try CommitteeSurvey.title(of: $0, in: snapshot) },
                isBeingRead: try CommitteeScanView.isBeingRead(decision, in: snapshot),
                sent: mayEdit ? try CommitteeStore.sent(like: decision, in: snapshot) : nil, mayEdit: mayEdit,
                maySettle: actor.may(.receiveCommittee) && decision.state == .handedIn
                    && (decision.scope == .province
                        || decision.agency != actor.agency
                            && (decision.keeper != actor.agency || decision.arrival != nil))
                    && decision.handedInBy != actor.person
                    && !ProgrammeRights(actor, under: office).isOutside,
                typed: typed)
        }
        return page.html(in: try await visit.frame())
    }

    /// Whether an order may be answered by sending it.
    private static func mayReport(_ decision: CommitteeDecision, _ actor: Actor) -> Bool {
        decision.kind == .committee && decision.scope == .agency && decision.effect != .end
            && actor.may(decision.arrival == nil ? .reportAssignment : .recordPaperReply)
    }

    /// Somebody else was faster: both versions of what can be typed, and the choice between them; where it can't be
    /// changed any more, it as it stands, with what was typed.
    static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: CommitteeDecision.self)
        let actor = try visit.actor
        let words = CommitteeWords.in(visit.language)
        let decision = try await visit.system.read { try CommitteeStore.decision(id, for: actor, in: $0) }
        guard visit.path == URLs.committeeDecision(id) else {
            let typed = try await visit.overtaken(keeping: form.textIfAny("opinion") ?? form.text("text"), on: id)
            return .page(try await page(visit, typed: typed), status: .conflict)
        }
        let mine = (document: document(in: form), content: try await content(in: form, of: decision, visit))
        guard decision.isOpen else {
            let kept = told(mine.document, mine.content, decision.kind, words)
            let typed = try await visit.overtaken(keeping: kept, on: id)
            return .page(try await page(visit, typed: typed), status: .conflict)
        }
        var texts = TwoTexts()
        let directory = try await visit.system.directory()
        let (page, theirs) = (words.page, decision.document)
        texts.compare("number", page.number, mine.document.number, theirs.number)
        texts.compare(
            "issuedOn", page.issuedOn, mine.document.issuedOn?.official ?? "", theirs.issuedOn?.official ?? "")
        texts.compare("issuer", page.issuer, mine.document.issuer, theirs.issuer)
        texts.compare("signer", page.signer, mine.document.signer, theirs.signer)
        texts.compare("signerPosition", page.signerPosition, mine.document.signerPosition, theirs.signerPosition)
        texts.compare("name", page.bodyName, mine.content.name, decision.content.name)
        texts.compare("symbol", words.symbol, mine.content.symbol, decision.content.symbol)
        texts.compare("chairReason", page.chairReason, mine.content.chairReason, decision.content.chairReason)
        texts.compare(whole: page.standing, office(mine.content, directory), office(decision.content, directory))
        texts.compare(
            whole: page.ends, form.textIfAny("end") == "1" ? "✓" : "–", decision.effect == .end ? "✓" : "–")
        texts.compare(
            whole: words.members, members(mine.content, decision.kind, words),
            members(decision.content, decision.kind, words))
        return try await visit.conflict(
            page.checkTitle, .rounds, on: id, version: decision.version, url: URLs.committeeDecision(id), texts)
    }

    private static func office(_ content: CommitteeContent, _ directory: AgencyDirectory) -> String {
        content.standingOffice.map { directory.shortName(of: $0) } ?? "–"
    }

    private static func members(
        _ content: CommitteeContent, _ kind: SteeringCommittee.Kind, _ words: CommitteeWords
    ) -> String {
        content.members.map { "\($0.name), \($0.position), \(words.role($0.role, kind))" }.joined(separator: "\n")
    }

    private static func told(
        _ document: CommitteeDecision.Document, _ content: CommitteeContent, _ kind: SteeringCommittee.Kind,
        _ words: CommitteeWords
    ) -> String {
        [
            words.documentOf(document.number, document.issuedOn?.official ?? ""), document.issuer,
            [document.signerPosition, document.signer].filter { !$0.isEmpty }.joined(separator: ": "), content.name,
            members(content, kind, words), content.chairReason,
        ].filter { !$0.isEmpty }.joined(separator: "\n")
    }
}
