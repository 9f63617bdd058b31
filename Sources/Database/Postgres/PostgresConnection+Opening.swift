// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ

extension PostgresConnection {
    /// Signs in at one host and prepares the session, within what is left and ``Settings/connectTimeout``.
    ///
    /// TLS, SCRAM and the password file are libpq's.
    static func open(
        _ address: PostgresAddress, _ settings: Settings, for use: PostgresLink.Use, within budget: TimeBudget
    ) throws(PostgresFailure) -> PostgresConnection {
        let limit = budget.part(settings.connectTimeout)
        let raw = try PostgresConnecting.connect(keywords(address), within: limit)
        let connection = PostgresConnection(raw, statementLimit: settings.timeLimit)
        guard PQserverVersion(raw) >= 150_000 else {
            throw PostgresFailure(
                kind: .refused, error: .settings("PostgreSQL \(PQserverVersion(raw) / 10_000) is too old: 15 or newer"))
        }
        try connection.prepareSession(settings, for: use, within: limit)
        return connection
    }

    /// Our own wishes, under those of the address.
    private static func keywords(_ address: PostgresAddress) -> [String: String] {
        let ours = [
            "fallback_application_name": "nenep",
            // A peer that vanished is noticed in seconds, while sending and while waiting.
            "keepalives": "1", "keepalives_idle": "3", "keepalives_interval": "1", "keepalives_count": "3",
            "tcp_user_timeout": "5000",
            // After a failover the old server may still answer, but takes no writes.
            "target_session_attrs": "read-write",
        ]
        return ours.merging(address.options) { _, said in said }
            .merging(["client_encoding": "UTF8"]) { _, needed in needed }
    }

    private func prepareSession(
        _ settings: Settings, for use: PostgresLink.Use, within budget: TimeBudget
    ) throws(PostgresFailure) {
        let limit = settings.timeLimit?.milliseconds ?? 0
        var wishes = [
            ("statement_timeout", String(limit)),
            // A body that never comes back, or whose machine is gone, must not hold its locks for ever.
            ("idle_in_transaction_session_timeout", limit == 0 ? "0" : "60000"),
            ("tcp_keepalives_idle", "5"), ("tcp_keepalives_interval", "2"), ("tcp_keepalives_count", "3"),
            ("tcp_user_timeout", "10000"),
            // What nobody waits for any more is stopped.
            ("client_connection_check_interval", "2000"),
            ("client_min_messages", "warning"),
            ("TimeZone", "UTC"),
            // Compiling takes longer than any of our queries.
            ("jit", "off"),
            // Our statements are written for their indexes, and planning one takes longer than running it. The few whose
            // best way depends on a value have it in their text (`FullText+Postgres.swift`, `LIMIT`).
            ("plan_cache_mode", "force_generic_plan"),
            // Cursors are read to their end.
            ("cursor_tuple_fraction", "1"),
        ]
        // Reading a small table as a whole is quicker, but a serialisable transaction that did so meets everyone who
        // writes to any row of it: one in two was run again (docs/decisions/0018-postgres.md).
        if use == .writing { wishes.append(("enable_seqscan", "off")) }
        let calls = wishes.map { "set_config('\($0.0)', '\($0.1)', false)" } + [Self.synchronous]
        do {
            let command = try Step.command("SELECT " + calls.joined(separator: ", "))
            let results = try exchange([command], within: budget)
            if let result = results.first, result.isError { throw PostgresFailure(result, sql: "set_config") }
        } catch let error as PostgresFailure {
            throw error
        } catch {
            throw PostgresFailure(kind: .refused, error: .settings("\(error)"))
        }
    }

    /// Commits wait for the disk, whatever the server's default; a stronger setting is left as it is.
    private static let synchronous = """
        set_config('synchronous_commit', CASE WHEN current_setting('synchronous_commit') = 'remote_apply'
        THEN 'remote_apply' ELSE 'on' END, false)
        """
}
