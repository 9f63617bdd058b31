// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Jobs

/// A scan with how far its reading is.
package struct ScanView: Sendable {
    /// The kind of the jobs that read scans, and the lane that all recognition shares: one page at a time on a machine.
    package static let job = "readScan"
    package static let lane = "recognition"

    /// The key of the job that is its n-th reading.
    package static func key(_ scan: ID<Scan>, _ reading: Int) -> String { "\(scan) \(reading)" }

    package let scan: Scan
    package let importedBy: String
    /// Pages done, where it is being read now.
    package let done: Int?
    /// How many other documents come before it; nil when it is being read, or nothing waits.
    package let before: Int?
    /// Whether nobody works on the reading any more, though nothing says how it ended.
    package let isAbandoned: Bool

    package static func load(_ scan: Scan, at now: Int64, in snapshot: Snapshot) throws -> ScanView {
        let job = try JobQueue.job(kind: job, key: key(scan.id, scan.readings), in: snapshot)
        let isRunning = job?.state(at: now) == .running
        let isReading = scan.state == .reading
        return ScanView(
            scan: scan, importedBy: try PersonStore.names(of: [scan.importedBy], in: snapshot)[scan.importedBy] ?? "",
            done: isReading && isRunning ? job?.progress.done : nil,
            before: isReading && !isRunning ? try job.map { try JobQueue.waitingBefore($0, in: snapshot) } : nil,
            isAbandoned: isReading && (job?.hasEnded ?? true))
    }
}
