// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Everything an assignment's page shows, loaded in one snapshot and held to what the actor may see.
package struct AssignmentView: Sendable {
    package let assignment: Assignment
    package let directive: Directive
    package let notice: Notice
    package let reports: [ProgressReport]
    package let decisions: [ReportDecision]
    package let evidence: [(evidence: Evidence, file: StoredDocument)]
    /// What is known of the signatures of the evidence's files.
    package let signatures: [ID<StoredDocument>: SignatureCheck]
    /// What the evidence says of itself, as far as it is official documents.
    package let documents: [ID<Evidence>: EvidenceDocument]
    package let coordinations: [Coordination]
    package let history: [TrailHistory.Entry]
    /// Names of the people who reported, decided or gave an opinion.
    package let names: [ID<Person>: String]
    package let siblings: (others: Int, done: Int)
    /// The notice that called it off, when one did and the actor may see it.
    package let cancelledBy: Notice?
    /// Notices issued after its own, newest first, for whom it answers to: one of them may call it off.
    package let later: [Notice]
    /// How the agency was reminded of it, the latest first.
    package let reminders: [ReminderStore.Seen]
    /// Later days and further instructions.
    package let life: OrdersLife
    /// By which reorganisations it came to who has it now.
    package let handedOver: [(what: HandedOver, by: Reorganisation)]

    /// Loads the page of an assignment; `StoreError.notFound` when the actor may not see it.
    package static func load(_ id: ID<Assignment>, for actor: Actor, in snapshot: Snapshot) throws -> AssignmentView {
        let visible = Visible(to: actor, under: .seeAssignments)
        let assignment = try AssignmentStore.find(id, visible: visible, in: snapshot)
        let reports = try AssignmentStore.reports(of: id, in: snapshot)
        let decisions = reports.isEmpty ? [] : try AssignmentStore.decisions(of: id, in: snapshot)
        let evidence = reports.isEmpty ? [] : try AssignmentStore.evidence(of: id, in: snapshot)
        let parts = try AssignmentParts.load(of: assignment, visible: visible, in: snapshot)
        let coordinations = parts.hasCoordinations ? try AssignmentStore.coordinations(of: id, in: snapshot) : []
        let life = try OrdersLife.load(of: assignment, parts, visible: visible, for: actor, in: snapshot)
        let (directive, notice) = try AssignmentStore.order(of: assignment, in: snapshot)
        let people =
            life.people + reports.map(\.submittedBy) + decisions.map(\.decidedBy)
            + coordinations.compactMap(\.answeredBy)
        return AssignmentView(
            assignment: assignment,
            directive: directive, notice: notice, reports: reports, decisions: decisions,
            evidence: evidence, signatures: try FileReadings.signatures(of: evidence.map(\.file.id), in: snapshot),
            documents: evidence.isEmpty ? [:] : try FileReadings.documents(of: id, in: snapshot),
            coordinations: coordinations, history: try TrailHistory.ofAssignment(id, in: snapshot),
            names: people.isEmpty ? [:] : try PersonStore.names(of: people, in: snapshot),
            siblings: parts.siblings,
            cancelledBy: try NoticeStore.calling(off: assignment, for: actor, in: snapshot),
            later: actor.may(.issueNotice) && !assignment.state.isEnded
                ? try NoticeList.issued(after: assignment, seen: Visible(to: actor, under: .seeNotices), in: snapshot)
                : [],
            reminders: parts.hasReminders ? try ReminderStore.of(id, in: snapshot) : [], life: life,
            handedOver: parts.wasHandedOver ? try ReorganisationStore.handedOver(id, in: snapshot) : [])
    }
}

extension NoticeStore {
    /// The later notice that called an assignment off; nil when none did, or the actor may not see it.
    fileprivate static func calling(
        off assignment: Assignment, for actor: Actor, in snapshot: Snapshot
    ) throws -> Notice? {
        guard let id = assignment.cancelledBy else { return nil }
        do { return try seen(id, by: actor, in: snapshot) } catch StoreError.notFound { return nil }
    }

    /// The notice of an assignment that the actor has been found to see.
    package static func of(_ assignment: Assignment, in snapshot: Snapshot) throws -> Notice {
        let found = try snapshot.first(
            "SELECT \(sql: Notice.table.selected) FROM notice WHERE id = \(assignment.notice)"
        ) { try Notice($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}

extension PersonStore {
    /// The names of some people.
    package static func names(of people: [ID<Person>], in snapshot: Snapshot) throws -> [ID<Person>: String] {
        let pairs = try snapshot.rows("SELECT id, name FROM person WHERE id IN \(list: Set(people).sorted())") {
            (try $0.id(0, of: Person.self), try $0.text(1))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
