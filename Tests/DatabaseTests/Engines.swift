// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Synchronization
import Testing

@testable import Database

/// What a test runs on: every behaviour both engines share is tested on all of these.
enum Place: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory, file, postgres

    var testDescription: String { rawValue }

    /// One of each engine.
    static let engines: [Place] = [.memory, .postgres]
    /// Those that keep what was written when they are closed.
    static let lasting: [Place] = [.file, .postgres]
}

/// The PostgreSQL server the tests may use: `NENEP_TEST_POSTGRES=postgres://…`, an empty database.
enum TestServer {
    static let address: PostgresAddress? = ProcessInfo.processInfo.environment["NENEP_TEST_POSTGRES"]
        .flatMap { try? PostgresAddress($0) }

    /// For tests of nothing else.
    static let isGiven: ConditionTrait = .enabled(if: address != nil, "NENEP_TEST_POSTGRES names no server")

    /// All tests at once would want more connections than a server has.
    static let turns = Turns(places: 4)

    static func required() throws -> PostgresAddress {
        guard let address else { try Test.cancel("NENEP_TEST_POSTGRES names no server") }
        return address
    }
}

/// A database of a test's own, gone with it.
struct Fixture: Sendable {
    let place: Place
    let location: Location
    private let folder: Folder
    private let schema: String

    init(_ place: Place) throws {
        self.place = place
        folder = try Folder()
        schema = "t" + UUID().uuidString.filter { $0 != "-" }.lowercased()
        location =
            switch place {
            case .memory: .memory
            case .file: .file(folder.file)
            case .postgres: .postgres(try TestServer.required().with(schema: schema))
            }
    }

    func open(_ migrations: [Migration] = [notes], settings: Settings = Settings()) async throws -> Database {
        try await Database.open(location, migrations: migrations, settings: settings)
    }

    func prepare() async throws {
        try await administer("CREATE SCHEMA \(name: schema)")
    }

    func clear() async throws {
        try await administer("DROP SCHEMA IF EXISTS \(name: schema) CASCADE")
    }

    private func administer(_ sql: SQL) async throws {
        guard case .postgres = location else { return }
        try await TestServer.administer(sql)
    }
}

extension TestServer {
    /// Runs a statement beside the databases of the tests.
    @discardableResult
    static func administer(_ sql: SQL) async throws -> Int {
        let driver = PostgresDriver(try required(), settings: Settings(readers: 1, writers: 1))
        do {
            let count = try await driver.write(WriteOptions()) { try $0.run(sql) }
            try await driver.close()
            return count
        } catch {
            try await driver.close()
            throw error
        }
    }
}

/// Runs a test with a database of its own.
func withFixture(on place: Place, _ body: (Fixture) async throws -> Void) async throws {
    let fixture = try Fixture(place)
    if place == .postgres { await TestServer.turns.enter() }
    defer { if place == .postgres { TestServer.turns.leave() } }
    try await fixture.prepare()
    do {
        try await body(fixture)
    } catch {
        try? await fixture.clear()
        throw error
    }
    try await fixture.clear()
}

/// Runs a test with an open database of its own.
func withDatabase(
    on place: Place, _ migrations: [Migration], settings: Settings = Settings(),
    _ body: (Database) async throws -> Void
) async throws {
    try await withFixture(on: place) { fixture in
        let database = try await fixture.open(migrations, settings: settings)
        do {
            try await body(database)
        } catch {
            try? await database.close()
            throw error
        }
        try await database.close()
    }
}

/// Lets so many in at the same time.
final class Turns: Sendable {
    private let state: Mutex<(free: Int, waiting: [CheckedContinuation<Void, Never>])>

    init(places: Int) {
        state = Mutex((places, []))
    }

    func enter() async {
        await withCheckedContinuation { continuation in
            let enters = state.withLock { state in
                if state.free > 0 {
                    state.free -= 1
                    return true
                }
                state.waiting.append(continuation)
                return false
            }
            if enters { continuation.resume() }
        }
    }

    func leave() {
        let next = state.withLock { state in
            if state.waiting.isEmpty {
                state.free += 1
                return CheckedContinuation<Void, Never>?.none
            }
            return state.waiting.removeFirst()
        }
        next?.resume()
    }
}
