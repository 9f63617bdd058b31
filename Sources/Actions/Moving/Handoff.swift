// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Dispatch
import Synchronization

/// Lets a reading body, which cannot await, write to another database batch by batch.
///
/// The body runs on a thread of its connection's own, so waiting there holds up nobody.
final class Handoff: Sendable {
    private let target: Database
    private let failure = Mutex<(any Error)?>(nil)

    init(to target: Database) { self.target = target }

    func write(_ body: @escaping @Sendable (Transaction) throws -> Void) throws {
        let done = DispatchSemaphore(value: 0)
        Task.detached { [self] in
            do {
                try await target.write { try body($0) }
            } catch {
                failure.withLock { $0 = error }
            }
            done.signal()
        }
        done.wait()
        if let error = failure.withLock(\.self) { throw error }
    }
}
