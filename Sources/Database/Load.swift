// SPDX-License-Identifier: AGPL-3.0-or-later

extension Database {
    /// What the connections of a database are doing.
    public struct Load: Sendable, Hashable {
        /// Writes that wait for their turn.
        public var waitingWrites = 0
        /// Connections there are.
        public var connections = 0
        /// Connections a body is running on; 0 on SQLite, which does not tell.
        public var busyConnections = 0
        /// Bodies, reading or writing, that wait for a connection.
        public var waitingForConnection = 0
        /// Bodies that were run again since the start, because another transaction was in their way.
        public var retries = 0
        /// Connections made since the start.
        public var connectionsMade = 0
    }
}
