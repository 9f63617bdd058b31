// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// Somebody of the quality management system of every agency of the cast and of the stranger's; named by nobody of the cast.
struct CompetenceScene: ScenePart {
    let made: [ID<Agency>: ID<QualityPerson>]

    init(_ ground: SceneGround) async throws {
        var made: [ID<Agency>: ID<QualityPerson>] = [:]
        for agency in ground.agencies {
            let keeper = Actor(person: ID(high: 7, low: 4), name: "Người khai", role: .isoSecretary, agency: agency)
            made[agency] = try await ground.system.perform(
                NameQualityPerson(.init(name: "Lù Thị Mẩy", role: .member), since: ground.system.today), as: keeper)
        }
        self.made = made
    }
}

extension PermissionTable.Record {
    static let qualityPerson = Self { scene, agency, _ in scene[CompetenceScene.self]?.made[agency]?.description }
}
