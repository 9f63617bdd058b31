// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// One job as its facts tell; times are milliseconds since 1970 UTC.
public struct Job: Sendable, Hashable {
    /// What follows from a job's facts at a moment.
    public enum State: Sendable, Hashable {
        case waiting, running, succeeded, failed, cancelled
    }

    /// How far a job has come.
    public struct Progress: Sendable, Hashable {
        public var done: Int
        /// 0 when it isn't known.
        public var total: Int
        public var text: String
    }

    public let id: JobID
    public let kind: String
    public let payload: String
    public let key: String?
    public let lane: String?
    public let enqueuedAt: Int64
    /// Not before this moment.
    public let runAt: Int64
    /// How often it was begun.
    public let attempts: Int
    public let maxAttempts: Int
    public let leasedUntil: Int64?
    public let progress: Progress
    /// Why the last attempt failed.
    public let error: String?
    public let cancelAskedAt: Int64?
    public let succeededAt: Int64?
    public let failedAt: Int64?
    public let cancelledAt: Int64?

    /// The state at a moment.
    public func state(at now: Int64) -> State {
        if succeededAt != nil { return .succeeded }
        if failedAt != nil { return .failed }
        if cancelledAt != nil { return .cancelled }
        return (leasedUntil ?? .min) > now ? .running : .waiting
    }

    /// Whether it will not run any more.
    public var hasEnded: Bool { succeededAt != nil || failedAt != nil || cancelledAt != nil }
}

extension Job {
    static let columns: SQL =
        """
        id, kind, payload, key, lane, enqueued_at, run_at, attempts, max_attempts, leased_until, done, total, progress,
        error, cancel_asked_at, succeeded_at, failed_at, cancelled_at
        """

    init(_ row: Row) throws {
        guard let id = JobID(bytes: try row.bytes(0)) else {
            throw DatabaseError.decoding(column: 0, name: "id", expected: "16 bytes", found: "other bytes")
        }
        self.id = id
        kind = try row.text(1)
        payload = try row.text(2)
        key = try row.optionalText(3)
        lane = try row.optionalText(4)
        enqueuedAt = try row.int64(5)
        runAt = try row.int64(6)
        attempts = try row.int(7)
        maxAttempts = try row.int(8)
        leasedUntil = try row.optionalInt64(9)
        progress = Progress(done: try row.int(10), total: try row.int(11), text: try row.text(12))
        error = try row.optionalText(13)
        cancelAskedAt = try row.optionalInt64(14)
        succeededAt = try row.optionalInt64(15)
        failedAt = try row.optionalInt64(16)
        cancelledAt = try row.optionalInt64(17)
    }
}
