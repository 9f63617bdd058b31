// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Jobs
import Store
import WorkingTime

/// Makes search indexes anew after an upgrade that changed what they know, beside everything else and a part at a time.
package enum Reindexing {
    static let kind = "reindex"
    /// How many records one transaction puts anew: others' writes wait no longer than that takes.
    private static let part = 200

    /// Leaves the work to the workers, where an index knows less than the program; gives how many indexes that are.
    ///
    /// Asked again, nothing is queued twice on one day; what could not be finished is taken up on another.
    @discardableResult
    package static func queue(in system: System) async throws -> Int {
        let outdated = try await system.read { try SearchState.outdated(in: $0) }
        for index in outdated {
            try await system.jobs.enqueue(
                JobRequest(
                    kind, payload: index.rawValue, key: "\(index.rawValue) \(index.version) \(system.today.iso)",
                    lane: kind))
        }
        return outdated.count
    }

    static func handler(for system: System) -> JobHandler {
        { context in
            guard let index = SearchIndex(rawValue: context.job.payload) else {
                throw PermanentFailure("no such index")
            }
            guard try await system.read({ try SearchState.outdated(in: $0) }).contains(index) else { return }
            while try await !system.database.write({ try SearchState.advance(index, limit: part, in: $0) }) {
                try await context.heartbeat()
            }
        }
    }
}
