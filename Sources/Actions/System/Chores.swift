// SPDX-License-Identifier: AGPL-3.0-or-later

import Jobs
import Logging

/// What an installation does by itself, hour by hour.
///
/// Chores are jobs: of several processes that serve one installation, one does each of them each time, and what a crash
/// interrupts is taken up again.
package enum Chores {
    private struct Chore: Sendable {
        let kind: String
        let work: @Sendable (System) async throws -> Void
    }

    private static let all: [Chore] = [
        Chore(kind: "housekeeping") { try await Housekeeping(system: $0).run() },
        // After an upgrade that changed what a search index knows: what was saved before becomes findable too.
        Chore(kind: "search indexes") { try await Reindexing.queue(in: $0) },
        // What open affairs of agencies are handed over on the day a recorded decision takes effect.
        Chore(kind: "reorganisations") { try await $0.carryOutReorganisations() },
        // Drafts of reminders by each office's rhythm: on the first look of a day, and nothing on the others.
        Chore(kind: "reminders") { try await ChaseDesk.prepare(in: $0) },
    ]

    private static let hour: Int64 = 3_600_000

    /// Enqueues what is due now and what no process has enqueued yet.
    package static func schedule(in system: System) async throws {
        let hourly = all.map { Recurrence(JobRequest($0.kind, lane: "chores"), .every(milliseconds: hour)) }
        let backup = [BackupDesk(system)?.recurrence].compactMap(\.self)
        try await system.jobs.schedule(hourly + backup)
    }

    static func handlers(for system: System) -> [String: JobHandler] {
        var handlers: [String: JobHandler] = [:]
        for chore in all {
            handlers[chore.kind] = { _ in
                do {
                    try await chore.work(system)
                } catch {
                    system.logger.error("\(chore.kind) failed", metadata: ["error": "\(error)"])
                    throw error
                }
            }
        }
        return handlers
    }
}
