// SPDX-License-Identifier: AGPL-3.0-or-later

import Synchronization

/// Waits for an answer, but no longer than so long; the question itself goes on, because a database can't be hurried.
enum Bounded {
    static func answer<T: Sendable>(
        within limit: Duration, _ question: @escaping @Sendable () async -> T
    ) async -> T? {
        await withCheckedContinuation { continuation in
            let once = Once(continuation)
            let alarm = Task {
                try? await Task.sleep(for: limit)
                once.resume(nil)
            }
            Task {
                once.resume(await question())
                alarm.cancel()
            }
        }
    }

    private final class Once<T: Sendable>: Sendable {
        private let continuation: Mutex<CheckedContinuation<T?, Never>?>

        init(_ continuation: CheckedContinuation<T?, Never>) { self.continuation = Mutex(continuation) }

        func resume(_ answer: T?) {
            let waiting = continuation.withLock { waiting in
                defer { waiting = nil }
                return waiting
            }
            waiting?.resume(returning: answer)
        }
    }
}
