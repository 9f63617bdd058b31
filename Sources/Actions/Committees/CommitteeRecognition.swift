// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Files
import Jobs
import Logging
import Programs
import Store
import WorkingTime

/// Reads the scan of a committee's decision in the background, as scanned notices are read, and lays down what it says to be
/// checked like a typed one.
package enum CommitteeRecognition {
    /// The job for one decision.
    static func request(_ decision: ID<CommitteeDecision>) -> JobRequest {
        let key = decision.description
        return JobRequest(CommitteeScanView.job, payload: key, key: key, lane: ScanView.lane, maxAttempts: 3)
    }

    static func handler(for system: System) -> JobHandler {
        { context in
            guard let id = ID<CommitteeDecision>(context.job.payload) else {
                throw PermanentFailure("no such decision")
            }
            let decision = try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
            // Typed in, sent or given up while this waited.
            guard decision.state == .draft, decision.source.isEmpty, let file = decision.file else { return }
            let document = try await system.read { try NoticeStore.file(file, in: $0) }
            let actor = Actor.system(chain: decision.keeper)
            do {
                let pages = try await PageReader(system: system, document: document, keepsPictures: false)
                    .pages(context)
                let read = await ReadCommitteeDecision.apart(
                    pages.text, accounts: try await accounts(of: decision.agency, in: system))
                try await system.perform(TakeCommitteeReading(id, read: read), as: actor)
            } catch let found as PageReader.SecretFound {
                let isGone = try await system.destroy(document)
                try await system.perform(RefuseCommitteeScan(id, mark: found.mark, isGone: isGone), as: actor)
                system.logger.warning(
                    isGone
                        ? "a scan is marked secret and was removed"
                        : "a scan is marked secret, and another record holds it",
                    metadata: ["decision": "\(id)"])
            } catch  where ScanReading.failure(error) != nil {
                // It is typed in, beside the file.
                system.logger.info("a decision was not recognised", metadata: ["decision": "\(id)", "why": "\(error)"])
            }
            // The text is kept with the decision; its pages are not needed again.
            try await system.database.write { try PageReadings.forget(document.id, in: $0) }
        }
    }

    private static func accounts(
        of agency: ID<Agency>, in system: System
    ) async throws -> [(name: String, person: ID<Person>)] {
        try await system.read { try PersonStore.members(in: $0) }.filter { $0.membership.agency == agency }
            .map { ($0.person.name, $0.person.id) }
    }
}

/// What the scan of a decision was recognised to say is laid beside it.
struct TakeCommitteeReading: Action {
    static let name = TrailAction.committee(.readCommitteeDecision)
    let decision: ID<CommitteeDecision>
    let read: ReadCommitteeDecision

    init(_ decision: ID<CommitteeDecision>, read: ReadCommitteeDecision) {
        self.decision = decision
        self.read = read
    }

    /// Only the system itself.
    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var found = try CommitteeStore.decision(decision, for: .system(), in: work.transaction)
        let before = found.version
        // Given up while it was read.
        guard found.state == .draft else { return }
        try found.take(read.document, read.content, source: read.source)
        try work.recorder.update(found, from: before)
        work.about(found.id)
        work.note(.committee(.members), to: String(read.content.members.count))
    }
}

/// A mark of secrecy was read: the decision is given up and the record of its file goes.
///
/// The file has gone before, unless another record holds the same; who laid it down is told which.
struct RefuseCommitteeScan: Action {
    static let name = TrailAction.committee(.refuseCommitteeScan)
    /// What the news says where the content is kept by another record.
    static let keptElsewhere = "keptElsewhere"
    let decision: ID<CommitteeDecision>
    let mark: SecrecyMark
    let isGone: Bool

    init(_ decision: ID<CommitteeDecision>, mark: SecrecyMark, isGone: Bool) {
        self.decision = decision
        self.mark = mark
        self.isGone = isGone
    }

    /// Only the system itself.
    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var found = try CommitteeStore.decision(decision, for: .system(), in: work.transaction)
        guard let file = found.file else { return }
        let (before, name) = (found.version, try NoticeStore.file(file, in: work.transaction).name)
        try found.refuse(mark, at: work.now)
        try work.recorder.update(found, from: before)
        _ = try work.forgetFile(file)
        work.about(found.id)
        work.note(.reason, to: mark.rawValue)
        try work.tell(
            .committee(.committeeScanSecret), .person(found.draftedBy), about: .committeeDecision(found.id),
            News.Facts(title: name, text: mark.rawValue, reason: isGone ? nil : Self.keptElsewhere))
    }
}
