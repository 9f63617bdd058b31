// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import DatabaseTestKit
import Foundation
import Testing

@testable import Store

/// A table that the trail does not know would be changed without anyone noticing.
struct BusinessTablesTests {
    @Test func `every table of the schema is covered by the trail, or left out for a stated reason`() async throws {
        let tables = try await tables()
        #expect(tables.count > 20)
        for name in tables.keys {
            let isCovered = BusinessTables.named.contains(name)
            let isOutside = BusinessTables.outside[name] != nil
            #expect(isCovered != isOutside, "\(name)")
        }
        for table in BusinessTables.all { #expect(tables[table.name] != nil, "\(table.name) is not in the schema") }
    }

    @Test func `a row's hash covers every column of its table`() async throws {
        let tables = try await tables()
        for table in BusinessTables.all {
            #expect(table.columns.first == "id")
            #expect(Set(table.columns) == tables[table.name], "\(table.name)")
            #expect(Set(table.columns).count == table.columns.count, "\(table.name)")
        }
    }

    @Test func `every table that a record lives in is covered`() throws {
        let here = URL(filePath: #filePath)
        let store = here.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/Store")
        let files = FileManager.default.enumerator(atPath: store.path)?.compactMap { $0 as? String } ?? []
        var found: Set<String> = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOf: store.appending(path: file), encoding: .utf8)
            for piece in text.components(separatedBy: "= BusinessTable(").dropFirst() {
                found.insert(piece.components(separatedBy: "\"").dropFirst().first ?? "")
            }
        }
        #expect(found == BusinessTables.named)
    }

    /// Every table with its columns, without the engine's own and the inner ones of full-text indexes.
    private func tables() async throws -> [String: Set<String>] {
        let place = try await TestDatabase.make()
        defer { withExtendedLifetime(place) {} }
        let database = try await Database.open(
            place.location, migrations: Migrations.all, settings: TestDatabase.settings)
        let statement: SQL = .choose(
            sqlite: """
                SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'
                AND name NOT LIKE '%_index' AND name NOT LIKE '%_index_%'
                """,
            postgres: """
                SELECT relname::text FROM pg_class
                WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
                """)
        return try await database.read { snapshot in
            var tables: [String: Set<String>] = [:]
            for name in try snapshot.rows(statement, { try $0.text(0) }) {
                tables[name] = Set(try Catalog.columns(of: name, in: snapshot))
            }
            return tables
        }
    }
}
