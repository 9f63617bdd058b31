// SPDX-License-Identifier: AGPL-3.0-or-later
import Database
import DatabaseTestKit
import Foundation
import Testing

@testable import Jobs

struct ClockSkewTests {
    @Test(arguments: [-600_000, 0, 3_600_000])
    func `a clock that goes wrong is put right by the database's`(wrongBy: Int64) async throws {
        let place = try await TestDatabase.make()
        defer { withExtendedLifetime(place) {} }
        let database = try await Database.open(place.location, migrations: [], settings: TestDatabase.settings)
        func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
        let skew = ClockSkew { Int64(Date().timeIntervalSince1970 * 1000) + wrongBy }
        try await skew.measure(database)
        // Both are this machine's clock: what is left is what asking took.
        #expect(abs(skew.now - now()) < 30_000)
    }
}
