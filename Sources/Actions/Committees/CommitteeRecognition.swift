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
                try await system.destroy(document)
                try await system.perform(TakeCommitteeReading(id, read: nil), as: actor)
                system.logger.warning(
                    "a scan is marked secret and was removed", metadata: ["decision": "\(id)", "mark": "\(found.mark)"])
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

/// What the scan of a decision was recognised to say is laid beside it; without a reading it was marked secret, and goes.
struct TakeCommitteeReading: Action {
    static let name = TrailAction.committee(.readCommitteeDecision)
    let decision: ID<CommitteeDecision>
    let read: ReadCommitteeDecision?

    init(_ decision: ID<CommitteeDecision>, read: ReadCommitteeDecision?) {
        self.decision = decision
        self.read = read
    }

    /// Only the system itself.
    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var found = try CommitteeStore.decision(decision, for: .system(), in: work.transaction)
        let before = found.version
        guard found.state == .draft else { return }
        if let read {
            try found.take(read.document, read.content, source: read.source)
            work.note(.committee(.members), to: String(read.content.members.count))
        } else {
            found.lapse(at: work.now)
        }
        try work.recorder.update(found, from: before)
        work.about(found.id)
    }
}
