// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// Something of the sample that waits for the leader.
struct MatterScene: ScenePart {
    let matter: ID<Matter>

    init(_ ground: SceneGround) async throws {
        let matters = try await ground.system.read { try MatterStore.waiting(for: .system(), in: $0) }
        matter = try #require(matters.first { $0.state == .open }).id
    }
}

extension PermissionTable.Record {
    static let matter = Self { scene, _, _ in scene[MatterScene.self]?.matter.description }
}
