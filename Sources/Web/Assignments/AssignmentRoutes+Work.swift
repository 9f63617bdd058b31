// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes

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
        let action = GiveOpinion(
            try visit.id(), opinion: form.text("opinion"), version: form.number("version"))
        return try await carryOut(action, visit) { $0.opinionGiven }
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
        default: return try await refused(.assignment(.decisionMissing), visit)
        }
    }

    static func cancel(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let action = CancelAssignment(
            try visit.id(), reason: form.text("reason"), by: form.id("notice", of: Notice.self),
            version: form.number("version"))
        return try await carryOut(action, visit) { $0.cancelled }
    }

    /// Carries out an action and goes back to the assignment, saying what was done; or shows the form again.
    static func carryOut(
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

    static func refused(_ refusal: Refusal, _ visit: Visit) async throws -> Reply {
        .page(try await page(visit, refused: visit.typed([refusal])), status: .unprocessableContent)
    }
}
