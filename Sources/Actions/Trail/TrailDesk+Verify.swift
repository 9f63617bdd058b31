// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// The verification that is going on, and the last one that ended.
struct RunningVerification {
    var since: Instant?
    var last: VerificationReport?
    var hasFailed = false
}

extension TrailDesk {
    /// Where verifying stands.
    package enum VerificationState: Sendable {
        /// It was never started since the server was.
        case never
        case running(since: Instant)
        case done(VerificationReport)
        /// The database could not be read; the details are in the log.
        case failed
    }

    /// Where verifying stands now.
    package var verification: VerificationState {
        running.withLock { running in
            if let since = running.since { return .running(since: since) }
            if running.hasFailed { return .failed }
            return running.last.map(VerificationState.done) ?? .never
        }
    }

    /// Begins a verification unless one is going on, and waits for it a little; a long one goes on by itself.
    package func verify(waiting limit: Duration = .seconds(3)) async -> VerificationState {
        let now = clock.now()
        let isFirst = running.withLock { running in
            if running.since != nil { return false }
            running.since = now
            return true
        }
        if isFirst {
            Task.detached { await self.runVerification(at: now) }
        }
        let clock = ContinuousClock()
        let end = clock.now + limit
        while clock.now < end, case .running = verification {
            try? await clock.sleep(for: .milliseconds(50))
        }
        return verification
    }

    private func runVerification(at now: Instant) async {
        let report = try? await VerifyTrail.run(on: database, since: nil, key: publicKey, at: now)
        running.withLock { running in
            running.since = nil
            running.hasFailed = report == nil
            if let report { running.last = report }
        }
    }
}
