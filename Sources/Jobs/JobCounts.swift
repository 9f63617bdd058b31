// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// How much work lies in the queue.
public struct JobCounts: Sendable, Hashable {
    /// How many of the newest jobs are looked through for failed ones, so that counting stays cheap.
    static let newest = 10_000

    /// Open, and worked on by nobody.
    public let waiting: Int
    public let running: Int
    /// Failed for good, among the newest ten thousand.
    public let failed: Int

    /// Counts in a snapshot.
    public init(at now: Int64, in snapshot: Snapshot) throws {
        let open = try snapshot.count("SELECT count(*) FROM job WHERE \(sql: Jobs.isOpen)")
        running = try snapshot.count("SELECT count(*) FROM job WHERE \(sql: Jobs.isOpen) AND leased_until > \(now)")
        waiting = open - running
        failed = try snapshot.count(
            """
            SELECT count(*) FROM (SELECT failed_at FROM job ORDER BY id DESC LIMIT \(Self.newest)) AS recent
            WHERE failed_at IS NOT NULL
            """)
    }
}
