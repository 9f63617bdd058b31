// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// An open assignment, and a piece of evidence, of every agency that has one.
struct AssignmentScene: ScenePart {
    let assignments: [ID<Agency>: ID<Assignment>]
    let evidence: [ID<Agency>: ID<Evidence>]

    init(_ ground: SceneGround) async throws {
        assignments = ground.assignments
        let rows = ground.rows
        evidence = try await ground.system.read { snapshot in
            var found: [ID<Agency>: ID<Evidence>] = [:]
            for row in rows where found[row.agency] == nil {
                found[row.agency] = try AssignmentStore.evidence(of: row.id, in: snapshot).first?.evidence.id
            }
            return found
        }
    }
}

extension PermissionTable.Record {
    static let assignment = Self { scene, agency, _ in scene[AssignmentScene.self]?.assignments[agency]?.description }
    static let evidence = Self { scene, agency, _ in scene[AssignmentScene.self]?.evidence[agency]?.description }
}
