// SPDX-License-Identifier: AGPL-3.0-or-later

import Jobs
import Store

/// Carries out what was left to do after an action: reading evidence, and whatever takes long.
package struct Worker: Sendable {
    let system: System

    package init(system: System) { self.system = system }

    /// Works until it is cancelled.
    package func run() async { await system.jobs.run(handlers: handlers) }

    /// Does what waits now, and gives how many jobs that were: for tests and the command line.
    package func drain() async throws -> Int { try await system.jobs.drain(handlers: handlers) }

    private var handlers: [String: JobHandler] {
        Chores.handlers(for: system).merging(records) { _, own in own }
    }

    private var records: [String: JobHandler] {
        [
            EvidenceReading.kind: EvidenceReading.handler(for: system),
            SignatureReading.kind: SignatureReading.handler(for: system),
            ScanView.job: ScanReading.handler(for: system),
            EvidenceRecognition.kind: EvidenceRecognition.handler(for: system),
            CommitteeScanView.job: CommitteeRecognition.handler(for: system),
            Reindexing.kind: Reindexing.handler(for: system),
            BackupDesk.kind: BackupDesk.handler(for: system),
        ]
    }
}
