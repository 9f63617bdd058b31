// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation
import Synchronization

/// A thread of the pool.
final class PostgresWorker: Sendable {
    private let mailbox = Mutex<(any PooledJob)?>(nil)
    private let bell = DispatchSemaphore(value: 0)
    private let end = DispatchGroup()

    init(_ pool: PostgresPool, _ makeLink: @escaping @Sendable () -> PostgresLink) {
        end.enter()
        let thread = Thread { [self] in
            serve(pool, makeLink())
            end.leave()
        }
        thread.name = "postgres"
        // Deep enough for any body, and touched only as far as it is used.
        thread.stackSize = 4 << 20
        thread.start()
    }

    /// Hands over a job; nil ends the thread.
    func give(_ job: (any PooledJob)?) {
        mailbox.withLock { $0 = job }
        bell.signal()
    }

    /// Waits until the thread has ended.
    func join() {
        end.wait()
    }

    private func serve(_ pool: PostgresPool, _ link: PostgresLink) {
        while true {
            bell.wait()
            var job = mailbox.withLock { box in
                defer { box = nil }
                return box
            }
            guard job != nil else { return }
            while let current = job {
                if current.begin() {
                    current.perform(on: link)
                    link.settle()
                }
                job = pool.next(after: current, for: self)
            }
        }
    }
}
