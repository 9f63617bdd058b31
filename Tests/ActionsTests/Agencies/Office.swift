// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Foundation
import Store
import TestKit
import WorkingTime

/// A fresh installation with an officer who keeps the directory.
struct Office {
    let system: System
    private let folder: String

    init() async throws {
        let configuration = try await TestInstallation.configuration(
            clock: Clock { Instant(milliseconds: 1_790_000_000_000) })
        folder = configuration.folder
        system = try await System.open(configuration)
    }

    func close() async throws {
        try await system.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    static func actor(_ role: Role) -> Actor {
        Actor(person: ID(high: 1, low: 7), name: "Trần Thị Lan", role: role, agency: ID(high: 1, low: 8))
    }

    /// The officer of the standing office.
    static let officer = actor(.standingOfficer)

    func make(_ name: String, _ level: Agency.Level, below parent: ID<Agency>? = nil) async throws -> ID<Agency> {
        try await system.perform(
            CreateAgency(AgencyDraft(name: name, level: level, parent: parent)), as: Office.officer)
    }

    /// The refusal that an action ends with; nil when it is carried out or fails otherwise.
    func refusal(_ action: some Action, as actor: Actor = Office.officer) async -> Refusal? {
        await system.refusal(action, as: actor)
    }

    /// Whether an action answers as if there were nothing.
    func isHidden(_ action: some Action, from role: Role) async -> Bool {
        await system.isHidden(action, from: Office.actor(role))
    }
}
