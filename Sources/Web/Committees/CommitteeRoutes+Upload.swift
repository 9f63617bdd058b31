// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// A decision is handed to the system, read, and laid down to be checked.
extension CommitteeRoutes {
    static func uploadForm(_ visit: Visit) async throws -> Reply {
        let isOfProvince = visit.query.isTicked("tinh")
        guard try !isOfProvince || visit.actor.may(.receiveCommittee) else { throw Fault.notFound }
        return try await uploadPage(visit, isOfProvince: isOfProvince)
    }

    static func upload(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let scope = SteeringCommittee.Scope(rawValue: form.text("scope")) ?? .agency
        guard let file = form.file("file"), file.size > 0 else {
            return try await refusedUpload(.committee(.fileMissing), scope, visit)
        }
        let kind = SteeringCommittee.Kind(rawValue: form.text("kind"))
        func action(_ read: ReadCommitteeDecision, _ file: ReceivedFile) -> DraftCommitteeDecision {
            DraftCommitteeDecision(read, scope: scope, kind: kind, file: file)
        }
        let read: ReadCommitteeDecision
        do throws(Refusal) {
            try await file.checkIsDocument()
            try await file.checkIsSafe(in: visit.system, isEvidence: false)
            if let mark = try await file.secrecyMark(in: visit.system) { throw .document(.documentIsSecret(mark)) }
            read = await ReadCommitteeDecision.apart(
                await text(of: file, visit), accounts: (try? await accounts(visit)) ?? [])
        } catch {
            return try await refusedUpload(error, scope, visit)
        }
        switch try await visit.rehearse(action(read, file.unkept)) {
        case .done: break
        case .alreadyDone(let subject): return try again(subject)
        case .refused(let refusal): return try await refusedUpload(refusal, scope, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
        switch try await visit.attempt(action(read, try await file.keep())) {
        case .done(let id):
            return visit.see(URLs.committeeDecision(id), saying: CommitteeWords.in(visit.language).page.drafted)
        case .alreadyDone(let subject): return try again(subject)
        case .refused(let refusal): return try await refusedUpload(refusal, scope, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// What the file says; nil for a picture, or what can't be read here: then it is typed in.
    private static func text(of file: UploadedFile, _ visit: Visit) async -> String? {
        try? await file.text(in: visit.system).text
    }

    private static func again(_ subject: [UInt8]) throws -> Reply {
        .see(ID<CommitteeDecision>(bytes: subject).map(URLs.committeeDecision) ?? URLs.committees)
    }

    private static func refusedUpload(
        _ refusal: Refusal, _ scope: SteeringCommittee.Scope, _ visit: Visit
    ) async throws -> Reply {
        try await uploadPage(
            visit, isOfProvince: scope == .province, typed: visit.typed([refusal]).pointing(at: "file"),
            status: .unprocessableContent)
    }

    private static func uploadPage(
        _ visit: Visit, isOfProvince: Bool, typed: Typed = .fresh, status: HTTPResponse.Status = .ok
    ) async throws -> Reply {
        let page = CommitteeUploadPage(
            isOfProvince: isOfProvince, endings: DocumentText.endings(with: visit.system.programs), typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }
}
