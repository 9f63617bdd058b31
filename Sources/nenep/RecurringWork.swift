// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Logging
import ServiceLifecycle

/// Sees to it that what the server does by itself is done: once an hour, whichever process is the first.
struct RecurringWork: Service {
    let system: System

    func run() async throws {
        // Not at once: the first page never waits for housekeeping.
        var pause = Duration.seconds(20)
        while !Task.isShuttingDownGracefully {
            do {
                let wait = pause
                try await cancelWhenGracefulShutdown { try await Task.sleep(for: wait) }
            } catch is CancellationError {
                return
            }
            do {
                try await Chores.schedule(in: system)
            } catch {
                system.logger.error("what recurs could not be enqueued", metadata: ["error": "\(error)"])
            }
            pause = .seconds(60)
        }
    }
}

/// Carries out jobs beside the server.
struct BackgroundWork: Service {
    let system: System

    func run() async throws {
        await cancelWhenGracefulShutdown { await Worker(system: system).run() }
    }
}
