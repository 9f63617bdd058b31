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
                office: decision.scope == .province
                    ? nil : office.map { directory.shortName(of: $0) } ?? words.rightsTitleOffice,
                assignments: mayEdit && mayReport(decision, actor)
                    ? try CommitteeSurvey.asked(of: decision.agency, in: snapshot)
                        .map { Choice($0.id.description, $0.title) } : [],
                reportTitle: try decision.assignment.map { try CommitteeSurvey.title(of: $0, in: snapshot) },
                mayEdit: mayEdit,
                maySettle: actor.may(.receiveCommittee) && decision.state == .handedIn
                    && (decision.scope == .province || decision.keeper != actor.agency)
                    && decision.handedInBy != actor.person
                    && (actor.role != .standingOfficer || office == nil || office == actor.agency),
                typed: typed)
        }
        return page.html(in: try await visit.frame())
    }

    /// Whether an order may be answered by sending it.
    private static func mayReport(_ decision: CommitteeDecision, _ actor: Actor) -> Bool {
        decision.kind == .committee && decision.scope == .agency && decision.effect != .end
            && actor.may(.reportAssignment)
    }

    /// Somebody else was faster: both versions of what can be typed, and the choice between them.
    static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: CommitteeDecision.self)
        let actor = try visit.actor
        let words = CommitteeWords.in(visit.language)
        let (decision, history) = try await visit.system.read { snapshot in
            (try CommitteeStore.decision(id, for: actor, in: snapshot), try TrailHistory.of(id, in: snapshot))
        }
        guard visit.path == URLs.committeeDecision(id), decision.isOpen else { throw Fault.changedMeanwhile }
        let page = words.page
        let (mine, theirs) = (document(in: form), decision.document)
        let content = try await content(in: form, visit)
        var differences: [ConflictPage.Difference] = []
        func compare(_ field: String, _ label: String, _ mine: String, _ theirs: String) {
            guard mine != theirs else { return }
            differences.append(ConflictPage.Difference(field: field, label: label, mine: mine, theirs: theirs))
        }
        compare("number", page.number, mine.number, theirs.number)
        compare("issuedOn", page.issuedOn, mine.issuedOn?.official ?? "", theirs.issuedOn?.official ?? "")
        compare("issuer", page.issuer, mine.issuer, theirs.issuer)
        compare("signer", page.signer, mine.signer, theirs.signer)
        compare("name", page.bodyName, content.name, decision.content.name)
        compare("chairReason", page.chairReason, content.chairReason, decision.content.chairReason)
        let lists = [content, decision.content].map { content in
            content.members.map { "\($0.name), \($0.position), \(words.role($0.role, decision.kind))" }
                .joined(separator: "\n")
        }
        if lists[0] != lists[1] {
            differences.append(
                ConflictPage.Difference(
                    field: "", label: words.members, mine: lists[0], theirs: lists[1], isEditable: false))
        }
        // What isn't shown for joining is sent again as it was typed.
        let joined = Set(differences.map(\.field)).union(["csrf", "request", "version"])
        let conflict = ConflictPage(
            title: page.checkTitle, entry: .rounds, who: history.first?.personName ?? "",
            at: history.first?.at ?? visit.now, differences: differences,
            others: form.pairs.filter { !joined.contains($0.name) }.map { ($0.name, $0.value) }, action: visit.path,
            version: decision.version, url: URLs.committeeDecision(id))
        return .page(conflict.html(in: try await visit.frame()), status: .conflict)
    }
}
