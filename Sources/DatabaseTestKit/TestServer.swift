// SPDX-License-Identifier: AGPL-3.0-or-later
import CLibPQ
import Database
import Dispatch
import Foundation
import Synchronization

/// The PostgreSQL server that tests make their databases on.
final class TestServer: Sendable {
    /// The one that the environment names.
    static let chosen = ProcessInfo.processInfo.environment["NENEP_TEST_POSTGRES"].map(TestServer.init)

    let address: PostgresAddress
    let turns = Turns(places: 12)
    private let makers = DispatchQueue(label: "databases are made")
    private let droppers = DispatchQueue(label: "databases are dropped")
    private let numbers = Atomic<Int>(0)
    /// The process ends: databases that aren't dropped by now go with the server.
    private let isEnding = Atomic(false)

    init(_ text: String) {
        guard let address = try? PostgresAddress(text) else {
            preconditionFailure("NENEP_TEST_POSTGRES is not an address that PostgreSQL understands")
        }
        self.address = address
    }

    /// Makes a database and gives its name.
    func create(from template: String?) async throws -> String {
        let number = numbers.add(1, ordering: .relaxed).newValue
        let name = "nenep_test_\(getpid())_\(number)"
        let source = template.map { " TEMPLATE \"\($0)\"" } ?? ""
        try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
            makers.async {
                continuation.resume(with: Result { try self.command("CREATE DATABASE \"\(name)\"\(source)") })
            }
        }
        return name
    }

    /// Makes that the process doesn't end while a database is being dropped: libpq's TLS would be taken down under it.
    ///
    /// Asked for after the first connection, so that it comes before that.
    private static let ending: Void = {
        atexit {
            guard let server = TestServer.chosen else { return }
            server.droppers.sync { server.isEnding.store(true, ordering: .relaxed) }
        }
    }()

    /// Drops a database, whoever is still connected to it, and lets the next test have one.
    func drop(_ name: String) {
        _ = Self.ending
        droppers.async {
            guard !self.isEnding.load(ordering: .relaxed) else { return }
            try? self.command("DROP DATABASE IF EXISTS \"\(name)\" WITH (FORCE)")
            self.turns.leave()
        }
    }

    /// Databases can't be made or dropped in a transaction, so not through `Database` either.
    private func command(_ text: String) throws {
        let words = [
            "PGHOST": "host", "PGPORT": "port", "PGUSER": "user", "PGPASSWORD": "password", "PGDATABASE": "dbname",
        ]
        let said = address.environmentVariables.compactMap { variable, value in words[variable].map { ($0, value) } }
        let texts = said.flatMap { [strdup($0), strdup($1)] }
        defer { for text in texts { free(text) } }
        let keywords = stride(from: 0, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        let values = stride(from: 1, to: texts.count, by: 2).map { UnsafePointer(texts[$0]) } + [nil]
        let connection = PQconnectdbParams(keywords, values, 0)
        defer { PQfinish(connection) }
        let result = PQexec(connection, text)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            throw DatabaseError.unavailable(String(cString: PQerrorMessage(connection)))
        }
    }
}
