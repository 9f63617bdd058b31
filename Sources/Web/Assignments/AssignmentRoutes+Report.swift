// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import HTTPTypes
import WorkingTime

/// Reports with their files: the agency's own, and replies on paper recorded for it.
extension AssignmentRoutes {
    static func report(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Assignment.self)
        return try await handIn(visit, saying: { $0.reported }) { content in
            SubmitReport(id, content: content, version: form.number("version"))
        }
    }

    static func recordPaper(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let id = try visit.id(of: Assignment.self)
        guard let on = form.day("on") else {
            return try await refused(.assignment(.paperReplyNeedsDay), visit)
        }
        let recorded = ProgressReport.Recorded(
            channel: ProgressReport.Channel(rawValue: form.text("channel")) ?? .paper, document: form.text("document"),
            on: on)
        return try await handIn(visit, saying: { $0.replyRecorded }) { content in
            RecordPaperReply(id, content: content, recorded: recorded, version: form.number("version"))
        }
    }

    /// Keeps the form's files only once the rules have said yes and none of them is marked secret, then hands them in.
    private static func handIn<A: RehearsedAction>(
        _ visit: Visit, saying: (AssignmentDoneWords) -> String, _ action: (ReportContent) -> A
    ) async throws -> Reply {
        let form = try await visit.form()
        let files = form.files("evidence")
        if let empty = files.first(where: { $0.size == 0 }) {
            return try await refused(.document(.evidenceIsEmpty(name: empty.name)), visit)
        }
        switch try await visit.rehearse(action(content(of: form, files.map(\.unkept)))) {
        case .done: break
        case .alreadyDone: return .see(URLs.assignment(try visit.id()))
        case .refused(let refusal): return try await refused(refusal, visit)
        case .changedMeanwhile: return try await changedMeanwhile(visit)
        }
        if let refusal = await objection(to: files, visit) { return try await refused(refusal, visit) }
        var kept: [ReceivedFile] = []
        for file in files { kept.append(try await file.keep()) }
        return try await carryOut(action(content(of: form, kept)), visit, saying: saying)
    }

    private static func content(of form: Form, _ files: [ReceivedFile]) -> ReportContent {
        ReportContent(
            text: form.text("text"), difficulties: form.text("difficulties"), files: files, period: form.id("period"))
    }

    /// Why one of the files must not be kept.
    static func objection(to files: [UploadedFile], _ visit: Visit) async -> Refusal? {
        do throws(Refusal) {
            for file in files {
                try await file.checkIsSafe(in: visit.system, isEvidence: true)
                try await file.checkIsDocument()
                guard let mark = try await file.secrecyMark(in: visit.system) else { continue }
                return .document(.evidenceIsSecret(mark, name: file.name))
            }
            return nil
        } catch {
            return error
        }
    }
}
