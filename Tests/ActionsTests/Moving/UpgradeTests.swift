// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import Store
import Testing

@Suite struct UpgradeTests {
    @Test func `a system of an earlier schema is brought up to date with all its rows, and its trail verifies`()
        async throws
    {
        let ground = try await TrailGround(isSQLiteFolder: true)
        try await ground.tellStory()
        for number in EarlierSchema.numbers { try await upgrade(ground, from: number) }
        try await ground.close()
    }

    private func upgrade(_ ground: TrailGround, from number: Int) async throws {
        let here = ground.folder + "/nenep.sqlite"
        let earlier = ground.folder + "/earlier-\(number).sqlite"
        try await EarlierSchema.copy(.file(here), to: .file(earlier), upTo: number)
        let before = try await counts(earlier)
        #expect(try await PendingMigrations.of(.file(earlier)).allSatisfy { $0.number > number })
        // Nothing the earlier schema had a place for was left behind: only then is the upgrade a proof.
        let whole = try await counts(here)
        for table in BusinessTables.all.map(\.name) where before[table] != nil && table != "trail_checkpoint" {
            #expect(before[table] == whole[table], "\(table)")
        }
        #expect((before["agency"] ?? 0) >= 4 && (number < 3 || (before["assignment"] ?? 0) >= 4))
        try await PendingMigrations.apply(to: .file(earlier))
        let after = try await counts(earlier)
        for (table, count) in before { #expect(after[table] == count, "\(table)") }
        let database = try await Database.openReadOnly(.file(earlier), migrations: Migrations.all)
        let outcome = try await database.read { try TrailVerification.run(in: $0) }
        #expect(outcome.findingCount == 0, "\(number): \(outcome.findings.prefix(3))")
        #expect(outcome.counts.entries > 10)
        try await database.close()
    }

    private func counts(_ path: String) async throws -> [String: Int] {
        let database = try await Database.openReadOnly(.file(path))
        let counts = try await database.read { snapshot in
            try Catalog.counts(of: Catalog.tables(in: snapshot).filter { $0 != "schema_migration" }, in: snapshot)
        }
        try await database.close()
        return counts
    }
}
