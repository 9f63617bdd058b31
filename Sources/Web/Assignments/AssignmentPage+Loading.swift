// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import WorkingTime

extension AssignmentPage {
    /// The page of an assignment as one visitor sees it, perhaps with a refused form.
    init(_ view: AssignmentView, directory: AgencyDirectory, _ visit: Visit, frame: Frame, typed: Typed) throws {
        let assignment = view.assignment
        let actor = try visit.actor
        let due = DueCell(assignment, visit)
        let reports = view.reports.map { ReportView($0, view, directory, visit) }
        let rights = AssignmentRights(view, actor: actor)
        let words = AssignmentFactWords.in(visit.language)
        self.init(
            id: assignment.id, version: assignment.version, agency: directory.shortName(of: assignment.agency),
            agencyID: assignment.agency, state: assignment.state, due: due,
            standing: assignment.isNotUpdated(on: visit.today, zone: visit.system.zone)
                ? words.notUpdatedSince(frame.day(assignment.updatedAt))
                : assignment.originalDue.map { OrdersLifeWords.in(visit.language).originalDue($0.official) } ?? "",
            steps: AssignmentPage.steps(
                of: assignment,
                issuedBy: view.notice.issuerAgency.map { directory.shortName(of: $0, on: view.notice.issuedOn) }
                    ?? (view.notice.issuer.isEmpty ? view.notice.number : view.notice.issuer),
                reports: reports, due: due, in: frame),
            order: OrderQuote(view, words), reports: reports,
            coordinators: view.coordinations.map { Coordinator($0, view, directory) },
            opinionVersion: view.coordinations.first { $0.agency == actor.agency }?.version, may: rights.may,
            hindrance: rights.hindrance.map { RefusalWords.sentence($0, visit.language) },
            facts: words.facts(of: view, directory), whyDue: words.whyDue(view, visit),
            laterNotices: view.later.map { Choice($0.id.description, words.noticeTitle($0)) },
            history: History(
                trail: view.history, in: visit.language, verify: actor.may(.seeTrail) ? URLs.trail() : nil),
            reminders: ReminderSection(
                assignment: assignment.id, reminders: view.reminders, mayRemind: rights.may.contains(.remind),
                mayOpenLetters: actor.may(.seeLetters), typed: typed),
            life: OrdersLifeView(view, directory: directory, today: visit.today, in: frame), typed: typed)
    }
}

extension AssignmentPage.Coordinator {
    fileprivate init(_ part: Coordination, _ view: AssignmentView, _ directory: AgencyDirectory) {
        self.init(
            agency: directory.shortName(of: part.agency), askedAt: part.askedAt, answeredAt: part.answeredAt,
            answeredBy: part.answeredBy.flatMap { view.names[$0] } ?? "", opinion: part.opinion)
    }
}

extension OrderQuote {
    fileprivate init(_ view: AssignmentView, _ words: AssignmentFactWords) {
        let directive = view.directive
        var others = AssignmentFilter { _ in nil }
        others.directive = directive.id
        self.init(
            title: directive.title, label: directive.label, text: directive.text, notice: view.notice.id,
            noticeTitle: words.noticeTitle(view.notice), others: view.siblings.others, othersDone: view.siblings.done,
            othersURL: others.url)
    }
}

extension ReportView {
    fileprivate init(
        _ report: ProgressReport, _ view: AssignmentView, _ directory: AgencyDirectory, _ visit: Visit
    ) {
        let decision = view.decisions.first { $0.report == report.id }
        self.init(
            id: report.id, number: report.number, text: report.text, difficulties: report.difficulties,
            by: view.names[report.submittedBy] ?? "", at: report.submittedAt, recorded: report.recorded,
            files: view.evidence.filter { $0.evidence.report == report.id }.map { evidence, file in
                var one = File(evidence, file)
                one.signatures = SignatureView(of: file, view.signatures[file.id], visit)
                one.note = EvidenceNote(of: evidence, handedInWith: report, view, directory, visit)
                return one
            },
            decision: decision.map {
                Decision(
                    isAccepted: $0.accepted, opinion: $0.opinion, by: view.names[$0.decidedBy] ?? "", at: $0.decidedAt)
            })
    }
}

extension ReportView.File {
    fileprivate init(_ evidence: Evidence, _ file: StoredDocument) {
        self.init(
            id: evidence.id, name: file.name, kind: file.kind, size: file.size,
            hash: FileHash(bytes: file.hash)?.hex ?? "",
            isShown: FileKind(rawValue: file.kind)?.showsInline ?? false)
    }
}
