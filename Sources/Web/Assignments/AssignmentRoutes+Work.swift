// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// What agencies, coordinating bodies and accepting bodies do with an assignment.
extension AssignmentRoutes {
    static func acknowledge(_ visit: Visit) async throws -> Reply {
        try await carryOut(AcknowledgeAssignment(try visit.id()), visit) { $0.acknowledged }
    }

    static func start(_ visit: Visit) async throws -> Reply {
        try await carryOut(StartAssignment(try visit.id()), visit) { $0.started }
    }

    static func noteProgress(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(NoteProgress(try visit.id(), text: form.text("text")), visit) { $0.noted }
    }

    static func giveOpinion(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(GiveOpinion(try visit.id(), opinion: form.text("opinion")), visit) {
            $0.opinionGiven
        }
    }

    static func report(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let content = try await content(of: form)
        let action = SubmitReport(try visit.id(), content: content, version: form.number("version"))
        return try await carryOut(action, visit) { $0.reported }
    }

    static func recordPaper(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        guard let on = form.day("on") else {
            return try await refused(.paperReplyNeedsDay, visit)
        }
        let recorded = ProgressReport.Recorded(
            channel: ProgressReport.Channel(rawValue: form.text("channel")) ?? .paper, document: form.text("document"),
            on: on)
        let content = try await content(of: form)
        let action = RecordPaperReply(
            try visit.id(), content: content, recorded: recorded, version: form.number("version"))
        return try await carryOut(action, visit) { $0.replyRecorded }
    }

    static func decide(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Assignment.self)
        guard let report = form.id("report", of: ProgressReport.self) else { throw Fault.malformed }
        switch form.text("decision") {
        case "accept":
            return try await carryOut(AcceptReport(id, report: report, opinion: form.text("opinion")), visit) {
                $0.accepted
            }
        case "return":
            return try await carryOut(ReturnReport(id, report: report, reason: form.text("opinion")), visit) {
                $0.returned
            }
        default: return try await refused(.decisionMissing, visit)
        }
    }

    static func cancel(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        return try await carryOut(CancelAssignment(try visit.id(), reason: form.text("reason")), visit) {
            $0.cancelled
        }
    }

    private static func content(of form: Form) async throws -> ReportContent {
        var files: [ReceivedFile] = []
        for file in form.files("evidence") where file.size > 0 { files.append(try await file.keep()) }
        return ReportContent(text: form.text("text"), difficulties: form.text("difficulties"), files: files)
    }

    /// Carries out an action and goes back to the assignment, saying what was done; or shows the form again.
    private static func carryOut(
        _ action: some Action, _ visit: Visit, saying: (AssignmentDoneWords) -> String
    ) async throws -> Reply {
        let url = URLs.assignment(try visit.id(of: Assignment.self))
        switch try await visit.attempt(action) {
        case .done:
            return visit.see(url, saying: saying(AssignmentDoneWords.in(visit.language)))
        case .alreadyDone: return .see(url)
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
    }

    private static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await page(visit, typed: visit.typed([refusal])), status: .unprocessableContent)
    }

    /// Someone else was faster: both texts, and the choice between them.
    private static func changedMeanwhile(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: Assignment.self)
        let actor = try visit.actor
        let form = try await visit.form()
        let view = try await visit.system.read { try AssignmentView.load(id, for: actor, in: $0) }
        let words = AssignmentWords.in(visit.language)
        let theirs = view.reports.first?.text ?? StateWords.in(visit.language).state(view.assignment.state)
        let kept = ["channel", "document", "on", "difficulties"].compactMap { name in
            form[name].map { (name, $0) }
        }
        let page = ConflictPage(
            title: view.directive.title, entry: .assignments, who: view.history.first?.personName ?? "",
            at: view.history.first?.at ?? visit.now,
            differences: [
                ConflictPage.Difference(
                    field: "text", label: words.reportText, mine: form.text("text"), theirs: theirs)
            ],
            others: kept, action: visit.path, version: view.assignment.version, url: URLs.assignment(id))
        return .page(page.html(in: try await visit.frame()), status: .conflict)
    }
}
