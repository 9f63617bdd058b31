// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ
import Foundation

/// Asks the server to stop what a connection is doing, from any thread.
///
/// libpq's cancel object is made to be used beside the connection's own thread, and asking never touches the connection.
final class PostgresCanceller: @unchecked Sendable {
    private let raw: OpaquePointer

    init?(_ connection: OpaquePointer) {
        guard let raw = PQgetCancel(connection) else { return nil }
        self.raw = raw
    }

    deinit {
        PQfreeCancel(raw)
    }

    /// Asks and does not wait: a server that hangs would not answer this either.
    func cancel() {
        Thread.detachNewThread { [self] in
            var reason = [CChar](repeating: 0, count: 256)
            PQcancel(raw, &reason, CInt(reason.count))
        }
    }
}
