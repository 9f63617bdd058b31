// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A received decision of every agency of the cast and of the stranger's, and the body it is about; kept and received by
/// nobody of the cast.
struct CommitteeScene: ScenePart {
    let made: [ID<Agency>: CommitteeDecision]

    init(_ ground: SceneGround) async throws {
        let stored = try await ground.system.files.store(Array("Quyết định".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "qd.txt", kind: stored.kind.rawValue, size: stored.size)
        let (officer, office) = (try ground.actor("yen.do"), try ground.actor("toan.bui"))
        var made: [ID<Agency>: CommitteeDecision] = [:]
        for agency in ground.agencies {
            let keeper = Actor(person: ID(high: 7, low: 6), name: "Người gửi", role: .isoSecretary, agency: agency)
            let id = try await ground.system.perform(
                DraftCommitteeDecision(ReadCommitteeDecision(nil), scope: .agency, file: file), as: keeper)
            let content = CommitteeContent(
                name: "Ban Chỉ đạo ISO", members: [.init(name: "Lò Văn Păn", position: "Giám đốc", role: .chair)])
            let document = CommitteeDecision.Document(number: "9/QĐ", issuedOn: ground.system.today)
            try await ground.system.perform(
                EditCommitteeDecision(id, version: 1, document: document, content: content), as: keeper)
            try await ground.system.perform(HandInCommitteeDecision(id, version: 2), as: keeper)
            try await ground.system.perform(
                ReceiveCommitteeDecision(id, version: 3), as: officer.agency == agency ? office : officer)
            made[agency] = try await ground.system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
        }
        self.made = made
    }
}

extension PermissionTable.Record {
    static let committee = Self { scene, agency, _ in scene[CommitteeScene.self]?.made[agency]?.committee?.description }
    static let committeeDecision = Self { scene, agency, _ in scene[CommitteeScene.self]?.made[agency]?.id.description }
}
