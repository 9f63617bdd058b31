// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Jobs
import WorkingTime

/// How much waits to be done in the background.
package struct WorkLoad: Sendable, Hashable {
    package let waiting: Int
    package let running: Int
    /// Failed for good, among the newest ten thousand.
    package let failed: Int
}

/// What the connections of the database are doing.
package struct DatabaseLoad: Sendable, Hashable {
    package let waitingWrites: Int
    package let connections: Int
    package let busyConnections: Int
    package let waitingForConnection: Int
    /// Bodies run again since the start.
    package let retries: Int
}

extension System {
    /// What the connections are doing now; asks nobody.
    package var databaseLoad: DatabaseLoad {
        let load = database.load()
        return DatabaseLoad(
            waitingWrites: load.waitingWrites, connections: load.connections, busyConnections: load.busyConnections,
            waitingForConnection: load.waitingForConnection, retries: load.retries)
    }

    /// Counts background jobs.
    package func workLoad() async throws -> WorkLoad {
        let now = now.milliseconds
        let counts = try await read { try JobCounts(at: now, in: $0) }
        return WorkLoad(waiting: counts.waiting, running: counts.running, failed: counts.failed)
    }
}
