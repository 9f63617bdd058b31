// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Logging
import ServiceLifecycle

/// What the server does by itself: forgetting what is no longer needed, and signing the trail once a day.
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
                try await Housekeeping(system: system).run()
            } catch {
                system.logger.error("housekeeping failed", metadata: ["error": "\(error)"])
            }
            await prepareReminders()
            pause = .seconds(3600)
        }
    }
}

extension RecurringWork {
    /// Drafts of reminders by each office's rhythm: on the first look of a day, and nothing on the others.
    private func prepareReminders() async {
        do {
            try await ChaseDesk.prepare(in: system)
        } catch {
            system.logger.error("reminders could not be prepared", metadata: ["error": "\(error)"])
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
