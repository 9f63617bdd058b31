// SPDX-License-Identifier: AGPL-3.0-or-later

/// An engine behind `Database`.
protocol Driver: Sendable {
    /// Runs a body that reads in one snapshot; `single` promises that it asks one thing only.
    func read<T: Sendable>(single: Bool, _ body: @escaping @Sendable (Snapshot) throws -> T) async throws -> T
    func write<T: Sendable>(
        _ options: WriteOptions, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T
    func effectiveSettings() async throws -> EffectiveSettings
    func close() async throws
    func load() -> Database.Load
}

/// An engine whose database is one file, which it can copy while it is written to.
///
/// PostgreSQL is not one: its databases are copied by `pg_dump`, or as a whole server by `pg_basebackup`.
protocol FileCopying {
    func copy(to path: String) async throws
}
