// SPDX-License-Identifier: AGPL-3.0-or-later
import Dispatch
import Synchronization

/// PostgreSQL: a pool of connections that read and one of connections that write.
final class PostgresDriver: Driver {
    private let readers: PostgresPool
    private let writers: PostgresPool?
    private let figures = PostgresFigures()

    /// Writes that share a commit share its time limit as well.
    private static let mostTogether = 16

    /// With `readOnly`, nothing can be written.
    init(_ address: PostgresAddress, settings: Settings, readOnly: Bool = false) {
        let (door, figures) = (PostgresDoor(), figures)
        func pool(_ size: Int, for use: PostgresLink.Use) -> PostgresPool {
            PostgresPool(limit: size, batch: min(settings.batch, Self.mostTogether), patience: settings.poolTimeout) {
                PostgresLink(address, settings, for: use, door, figures)
            }
        }
        readers = pool(settings.readers, for: .reading)
        writers = readOnly ? nil : pool(settings.writers, for: .writing)
    }

    deinit {
        _ = readers.close() + (writers?.close() ?? [])
    }

    func read<T: Sendable>(
        single: Bool, _ body: @escaping @Sendable (Snapshot) throws -> T
    ) async throws -> T {
        let cancellation = PostgresCancellation()
        let patience = Patience.current
        let job = PostgresReading(cancellation, patience) { link in
            try link.read(single: single, cancellation, patience, body)
        }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if job.wait(continuation) { readers.submit(job) }
            }
        } onCancel: {
            job.cancel()
        }
    }

    func write<T: Sendable>(
        _ options: WriteOptions, _ body: @escaping @Sendable (Transaction) throws -> T
    ) async throws -> T {
        guard let writers else { throw DatabaseError.readOnly }
        let ticket = WriteTicket(options, options.isUnlimited ? nil : Patience.current, body)
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                if ticket.wait(continuation) { writers.submit(ticket) }
            }
        } onCancel: {
            ticket.giveUp(CancellationError())
        }
    }

    func effectiveSettings() async throws -> EffectiveSettings {
        .postgres(try await read(single: true) { try PostgresSettings(in: $0) })
    }

    func close() async throws {
        let workers = readers.close() + (writers?.close() ?? [])
        await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
            DispatchQueue.global().async {
                for worker in workers { worker.join() }
                continuation.resume()
            }
        }
    }

    func load() -> Database.Load {
        let (retries, connections) = figures.counts
        let (reading, writing) = (readers.load, writers?.load ?? (workers: 0, busy: 0, waiting: 0))
        return Database.Load(
            waitingWrites: writing.waiting, connections: reading.workers + writing.workers,
            busyConnections: reading.busy + writing.busy, waitingForConnection: reading.waiting + writing.waiting,
            retries: retries, connectionsMade: connections)
    }
}

extension PostgresSettings {
    init(in snapshot: Snapshot) throws {
        let names: [SQL] = [
            "server_version", "server_version_num", "server_encoding", "fsync", "full_page_writes",
            "synchronous_commit", "max_connections",
        ]
        let columns = names.map { "current_setting('\(sql: $0)')" }.joined(separator: ", ")
        let row = try snapshot.first("SELECT \(sql: columns), pg_is_in_recovery()") { row in
            PostgresSettings(
                engine: "PostgreSQL \(try row.text(0).prefix { $0 != " " })", version: Int(try row.text(1)) ?? 0,
                encoding: try row.text(2), fsync: try row.text(3) == "on", fullPageWrites: try row.text(4) == "on",
                synchronousCommit: try row.text(5), isStandby: try row.bool(7),
                mostConnections: Int(try row.text(6)) ?? 0)
        }
        guard let row else { throw DatabaseError.settings("PostgreSQL does not tell its settings") }
        self = row
    }
}
