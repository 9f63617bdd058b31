// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import Logging
import Sample
import Store
import WorkingTime

/// The sample province in memory, for tests that want people in every role and assignments in every state.
package struct TestProvince: Sendable {
    package let system: System
    package let clock: SampleClock

    /// The password of everyone in it.
    package static let password = "thu-nghiem-2026"
    /// The last day of its story: a Wednesday without holidays near.
    package static let today = Day(iso: "2026-11-18") ?? Day(number: 20_775)

    /// Tells the sample's story in memory.
    package static func make() async throws -> TestProvince {
        let clock = SampleClock(SampleProvince.beginning(today: today, zone: .vietnam))
        let folder = FileManager.default.temporaryDirectory.appending(path: "nenep-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        var logger = Logger(label: "test")
        logger.logLevel = .critical
        let system = try await System.open(
            System.Configuration(
                location: .memory, folder: folder, clock: clock.clock, logger: logger, passwordCost: .trifling))
        _ = try await SampleProvince(system: system, clock: clock, today: today, password: password).make()
        return TestProvince(system: system, clock: clock)
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
