// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A difficulty of every agency with an open assignment, raised by nobody of the cast.
struct DifficultyScene: ScenePart {
    let made: [ID<Agency>: ID<Difficulty>]

    init(_ ground: SceneGround) async throws {
        var made: [ID<Agency>: ID<Difficulty>] = [:]
        for (agency, assignment) in ground.assignments.sorted(by: { $0.key < $1.key }) {
            let worker = Actor(person: ID(high: 7, low: 8), name: "Người nêu", role: .officer, agency: agency)
            made[agency] = try await ground.system.perform(RaiseDifficulty(assignment, text: "Thiếu người"), as: worker)
        }
        self.made = made
    }
}

extension PermissionTable.Record {
    static let difficulty = Self { scene, agency, _ in scene[DifficultyScene.self]?.made[agency]?.description }
}
