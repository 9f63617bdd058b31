// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

/// A decision is handed to the system, read, and laid down to be checked.
extension CommitteeRoutes {
    /// Which of the three forms it is: the own agency's, the province's (`tinh`), one that came on paper (`giay`).
    private enum Sort {
        case own, province, paper

        var scope: SteeringCommittee.Scope { self == .province ? .province : .agency }
    }

    static func uploadForm(_ visit: Visit) async throws -> Reply {
        let sort: Sort = visit.query.isTicked("tinh") ? .province : visit.query.isTicked("giay") ? .paper : .own
        if sort != .own {
            guard try visit.actor.may(.receiveCommittee) else { throw Fault.notFound }
            try await visit.requireStandingOffice()
        }
        return try await uploadPage(visit, sort)
    }

    static func upload(_ visit: Visit) async throws -> Reply {
        let form = try await visit.form()
        let sort: Sort = form.isTicked("paper") ? .paper : form.text("scope") == "province" ? .province : .own
        let file = form.file("file").flatMap { $0.size > 0 ? $0 : nil }
        let kind = SteeringCommittee.Kind(rawValue: form.text("kind"))
        let (paper, read): (DraftCommitteeDecision.Paper?, (said: ReadCommitteeDecision, isScan: Bool))
        do throws(Refusal) {
            paper = sort == .paper ? try self.paper(in: form) : nil
            guard file != nil || paper != nil else { throw .committee(.fileMissing) }
            read = try await self.read(
                file, of: sort == .province ? nil : paper?.agency ?? visit.session?.actor?.agency, visit)
        } catch {
            return try await refusedUpload(error, sort, visit)
        }
        func action(_ file: ReceivedFile?) -> DraftCommitteeDecision {
            DraftCommitteeDecision(
                read.said, scope: sort.scope, kind: kind, paper: paper, file: file, isScan: read.isScan)
        }
        switch try await visit.rehearse(action(file?.unkept)) {
        case .done: break
        case .alreadyDone(let subject): return try again(subject)
        case .refused(let refusal): return try await refusedUpload(refusal, sort, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
        switch try await visit.attempt(action(try await file?.keep())) {
        case .done(let id):
            let drafted = CommitteeWords.in(visit.language).page.drafted
            return visit.see(
                URLs.committeeDecision(id),
                saying: read.isScan ? CommitteePaperWords.in(visit.language).reading : drafted)
        case .alreadyDone(let subject): return try again(subject)
        case .refused(let refusal): return try await refusedUpload(refusal, sort, visit)
        case .changedMeanwhile: throw Fault.changedMeanwhile
        }
    }

    /// Whose paper it is, how it came, and the day it counts for.
    private static func paper(in form: Form) throws(Refusal) -> DraftCommitteeDecision.Paper {
        guard let agency = form.id("agency", of: Agency.self) else { throw .committee(.agencyUnknown) }
        guard let channel = ProgressReport.Channel(rawValue: form.text("channel")) else {
            throw .committee(.channelMissing)
        }
        guard let day = form.day("sentOn") else {
            let written = form.text("sentOn")
            throw .committee(written.isEmpty ? .sentDayMissing : .sentDayUnreadable(written))
        }
        return DraftCommitteeDecision.Paper(of: agency, CommitteeDecision.Arrival(channel: channel, on: day))
    }

    /// Looks at a file and reads it; a scan is recognised later, and without a file all is typed in.
    private static func read(
        _ file: UploadedFile?, of agency: ID<Agency>?, _ visit: Visit
    ) async throws(Refusal) -> (said: ReadCommitteeDecision, isScan: Bool) {
        guard let file else { return (ReadCommitteeDecision(nil), false) }
        try await file.checkIsDocument()
        try await file.checkIsSafe(in: visit.system, isEvidence: false)
        if let mark = try await file.secrecyMark(in: visit.system) { throw .document(.documentIsSecret(mark)) }
        let text = await text(of: file, visit)
        let said = await ReadCommitteeDecision.apart(text, accounts: (try? await accounts(of: agency, visit)) ?? [])
        // What can't be recognised on this machine is kept all the same, and typed in.
        let pages = text?.isBlank == false ? nil : (try? await file.pagesToRecognise(in: visit.system)) ?? nil
        return (said, pages != nil)
    }

    /// What the file says; nil for a picture, or what can't be read here: then it is typed in.
    private static func text(of file: UploadedFile, _ visit: Visit) async -> String? {
        try? await file.text(in: visit.system).text
    }

    private static func again(_ subject: [UInt8]) throws -> Reply {
        .see(ID<CommitteeDecision>(bytes: subject).map(URLs.committeeDecision) ?? URLs.committees)
    }

    private static func refusedUpload(_ refusal: Refusal, _ sort: Sort, _ visit: Visit) async throws -> Reply {
        let typed = visit.typed([refusal])
        return try await uploadPage(
            visit, sort, typed: typed.pointing(at: field(of: refusal, in: sort)), status: .unprocessableContent)
    }

    /// Where on the form the refusal stands.
    private static func field(of refusal: Refusal, in sort: Sort) -> String {
        guard sort == .paper, case .committee(let why) = refusal else { return "file" }
        return why == .agencyUnknown ? "agency" : why.field
    }

    private static func uploadPage(
        _ visit: Visit, _ sort: Sort, typed: Typed = .fresh, status: HTTPResponse.Status = .ok
    ) async throws -> Reply {
        let own = try visit.actor.agency
        let directory = try await visit.system.directory()
        let agencies = directory.all.filter { $0.exists(on: visit.today) && $0.id != own }
        let page = CommitteeUploadPage(
            isOfProvince: sort == .province,
            agencies: sort == .paper ? agencies.map { Choice($0.id.description, $0.name) } : nil,
            endings: DocumentText.endings(with: visit.system.programs)
                + ScanIntake.endings(with: visit.system.programs),
            typed: typed)
        return .page(page.html(in: try await visit.frame()), status: status)
    }
}
