// SPDX-License-Identifier: AGPL-3.0-or-later
import Database

/// The table of jobs.
public enum Jobs {
    /// Makes the table; the application calls this from one of its migrations.
    ///
    /// Only facts are stored: when something was asked, tried, ended. What state a job is in follows from them.
    public static func schema(_ schema: Schema) throws {
        try schema.create("job") { table in
            table.id()
            table.text("kind")
            table.text("payload")
            table.text("key", .optional)
            table.text("lane", .optional)
            table.flag("recurring", default: false)
            table.instant("enqueued_at")
            table.instant("run_at")
            table.integer("attempts", default: 0)
            table.integer("max_attempts")
            table.bytes("lease", .optional)
            table.instant("leased_until", .optional)
            table.integer("done", default: 0)
            table.integer("total", default: 0)
            table.text("progress", default: "")
            table.text("error", .optional)
            table.instant("cancel_asked_at", .optional)
            table.instant("succeeded_at", .optional)
            table.instant("failed_at", .optional)
            table.instant("cancelled_at", .optional)
            table.unique(["kind", "key"])
        }
        try schema.index("job_open", on: "job", ["run_at"], where: isOpen)
        try schema.index("job_lane", on: "job", ["lane"], where: "lane IS NOT NULL AND \(sql: isOpen)")
    }

    /// Whoever takes a job looks at all that are open, and meets the others who do.
    static let queue = QueueKey("job")

    /// The condition that a job has not ended.
    static let isOpen: SQL = "succeeded_at IS NULL AND failed_at IS NULL AND cancelled_at IS NULL"
}
