// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Foundation
import Synchronization

/// A thread of the pool.
final class PostgresWorker: Sendable {
    private let mailbox = Mutex<[any PooledJob]>([])
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

    /// Hands over what is to be done; nothing ends the thread.
    func give(_ jobs: [any PooledJob]) {
        mailbox.withLock { $0 = jobs }
        bell.signal()
    }

    /// Waits until the thread has ended.
    func join() {
        end.wait()
    }

    private func serve(_ pool: PostgresPool, _ link: PostgresLink) {
        while true {
            bell.wait()
            var jobs = mailbox.withLock { box in
                defer { box = [] }
                return box
            }
            guard !jobs.isEmpty else { return }
            while !jobs.isEmpty {
                let begun = jobs.filter { $0.begin() }
                let writes = begun.compactMap { $0 as? any PooledWrite }
                if writes.count > 1 { link.write(together: writes) } else { begun.first?.perform(on: link) }
                link.settle()
                jobs = pool.next(after: jobs, for: self)
            }
        }
    }
}
