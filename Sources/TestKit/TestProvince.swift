// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import DatabaseTestKit
import Domain
import Foundation
import Logging
import Sample
import Store
import Synchronization
import WorkingTime

/// The sample province, for tests that want people in every role and assignments in every state.
///
/// Its story is told once in a process; every test gets a copy of its own, on whichever engine the tests run.
package struct TestProvince: Sendable {
    package let system: System
    package let clock: SampleClock

    /// The password of everyone in it.
    package static let password = "thu-nghiem-2026"
    /// The last day of its story: a Wednesday without holidays near.
    package static let today = Day(iso: "2026-11-18") ?? Day(number: 20_775)

    /// What the story left beside the database: its folder, and the moment it ended.
    private static let left = Mutex<(folder: String, end: Instant)?>(nil)

    private static let story = TestTemplate(isCopiedOnSQLite: true) { location in
        let clock = SampleClock(SampleProvince.beginning(today: today, zone: .vietnam))
        let folder = try Scratch.lastingFolder()
        let system = try await System.open(configuration(location, folder, clock.clock))
        _ = try await SampleProvince(system: system, clock: clock, today: today, password: password).make()
        try await system.close()
        left.withLock { $0 = (folder, clock.clock.now()) }
    }

    /// The province as it is on the morning after its story.
    package static func make() async throws -> TestProvince {
        let database = try await TestDatabase.make(from: story)
        guard let left = left.withLock({ $0 }) else { throw CancellationError() }
        for name in try FileManager.default.contentsOfDirectory(atPath: left.folder) {
            try FileManager.default.copyItem(
                atPath: left.folder + "/" + name, toPath: database.folder + "/" + name)
        }
        let clock = SampleClock(left.end)
        let system = try await System.open(
            configuration(database.location, database.folder, clock.clock.keeping(database)))
        return TestProvince(system: system, clock: clock)
    }

    private static func configuration(
        _ location: Location, _ folder: String, _ clock: Clock
    ) -> System.Configuration {
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        return System.Configuration(
            location: location, folder: folder, clock: clock, databaseSettings: TestDatabase.settings, logger: logger,
            passwordCost: .trifling)
    }

    /// Goes on to the morning of a later day.
    package func goOn(to day: Day) { clock.advance(to: day, hour: 8, minute: 0, zone: .vietnam) }

    /// The first assignment of an agency, by its short name, in one of the states.
    package func assignment(
        of agency: String, in states: [Assignment.State] = Assignment.State.allCases
    ) async throws -> Assignment? {
        let (today, now) = (system.today, system.now)
        return try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Visible(to: .system(), under: .seeAssignments), today: today, now: now,
                in: snapshot
            ).first { $0.agencyName == agency && states.contains($0.assignment.state) }?.assignment
        }
    }
}
