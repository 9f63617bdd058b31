// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A scan of the standing office that waits to be read, and one of the committee's office.
struct ScanScene: ScenePart {
    let offices: ID<Scan>
    let committees: ID<Scan>

    init(_ ground: SceneGround) async throws {
        offices = try await Self.make(by: "yen.do", ground)
        committees = try await Self.make(by: "toan.bui", ground)
    }

    private static func make(by userName: String, _ ground: SceneGround) async throws -> ID<Scan> {
        let stored = try await ground.system.files.store(Array("quét của \(userName)".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "quet.png", kind: "png", size: stored.size)
        return try await ground.system.perform(ImportScan(file, pages: 1), as: try ground.actor(userName))
    }
}

extension PermissionTable.Record {
    static let scan = Self { scene, _, isOwn in
        scene[ScanScene.self].map { isOwn ? $0.offices : $0.committees }?.description
    }
}
