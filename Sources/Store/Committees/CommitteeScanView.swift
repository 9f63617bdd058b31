// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs

/// How far the recognition of a scanned decision is.
package enum CommitteeScanView {
    /// The kind of the jobs that read them.
    package static let job = "recogniseCommitteeDecision"

    /// Whether a decision waits to be read, or is being read.
    package static func isBeingRead(_ decision: CommitteeDecision, in snapshot: Snapshot) throws -> Bool {
        guard decision.state == .draft, decision.source.isEmpty, decision.file != nil else { return false }
        return try JobQueue.job(kind: job, key: decision.id.description, in: snapshot).map { !$0.hasEnded } ?? false
    }
}
