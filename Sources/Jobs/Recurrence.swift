// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import WorkingTime

/// A job that comes again and again.
///
/// Its times are slots; in each slot the job is enqueued at most once, and not while the one before is still open. After
/// a pause of the server only the current slot is made up for.
public struct Recurrence: Sendable {
    /// When a recurring job comes.
    public enum Rhythm: Sendable {
        /// Every so many milliseconds, counted from 1970 so that restarts do not shift it.
        case every(milliseconds: Int64)
        /// Once a day at a time of the zone's clock.
        case daily(hour: Int, minute: Int, zone: Zone)
    }

    public var request: JobRequest
    public var rhythm: Rhythm

    public init(_ request: JobRequest, _ rhythm: Rhythm) {
        self.request = request
        self.rhythm = rhythm
    }

    /// The beginning of the slot a moment is in.
    func slot(at now: Int64) -> Int64 {
        switch rhythm {
        case .every(let milliseconds):
            let length = max(1, milliseconds)
            return now - ((now % length) + length) % length
        case .daily(let hour, let minute, let zone):
            let today = Instant(milliseconds: now).day(in: zone)
            let start = Instant(day: today, hour: hour, minute: minute, in: zone).milliseconds
            if start <= now { return start }
            return Instant(day: today.adding(days: -1), hour: hour, minute: minute, in: zone).milliseconds
        }
    }
}

extension JobQueue {
    /// Enqueues what recurs and is due; of several processes that do so, the first one does.
    public func schedule(_ recurrences: [Recurrence]) async throws {
        for recurrence in recurrences {
            var request = recurrence.request
            let slot = recurrence.slot(at: clock())
            request.key = "\(recurrence.request.key ?? "recurring")@\(slot)"
            request.runAt = slot
            let due = request
            let held: SQL =
                """
                SELECT 1 FROM job WHERE kind = \(due.kind)
                AND (key = \(due.key) OR (recurring = 1 AND \(sql: Jobs.isOpen)))
                """
            if try await database.read({ snapshot in try snapshot.exists(held) }) { continue }
            let isNew = try await database.write(queue: Jobs.queue) { transaction in
                if try transaction.exists(held) { return false }
                _ = try insert(due, recurring: true, in: transaction)
                return true
            }
            if isNew { wake() }
        }
    }
}
