// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import DatabaseTestKit
import Store
import WorkingTime

/// A fresh installation on a test's database.
package enum TestInstallation {
    /// The engine tests run on.
    package static var engine: Engine { TestDatabase.engine }

    private static let schema = TestTemplate { location in
        try await Database.open(location, migrations: Migrations.all).close()
    }

    /// Where a test's installation lives, and by which clock.
    ///
    /// The database goes with the last reference to the installation that was opened with this.
    package static func configuration(
        clock: Clock, passwordCost: PasswordHasher.Cost = .trifling
    ) async throws -> System.Configuration {
        let database = try await TestDatabase.make(from: schema)
        return System.Configuration(
            location: database.location, folder: database.folder, clock: clock.keeping(database),
            databaseSettings: TestDatabase.settings, passwordCost: passwordCost)
    }
}

extension Clock {
    /// The same clock, which keeps a test's database as long as whoever reads it.
    func keeping(_ database: TestDatabase) -> Clock {
        Clock { withExtendedLifetime(database) { now() } }
    }
}
