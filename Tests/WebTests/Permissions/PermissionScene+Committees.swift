// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

extension PermissionScene {
    /// A received decision of every agency of the cast and of the stranger's, and the body it is about; kept and received by
    /// nobody of the cast.
    static func makeCommittees(
        in system: System, _ members: [Member], and stranger: ID<Agency>
    ) async throws -> [ID<Agency>: CommitteeDecision] {
        let stored = try await system.files.store(Array("Quyết định".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "qd.txt", kind: stored.kind.rawValue, size: stored.size)
        let (officer, office) = (try actor("yen.do", members), try actor("toan.bui", members))
        var made: [ID<Agency>: CommitteeDecision] = [:]
        for agency in Set(members.map(\.membership.agency) + [stranger]).sorted() {
            let keeper = Actor(person: ID(high: 7, low: 6), name: "Người gửi", role: .isoSecretary, agency: agency)
            let id = try await system.perform(
                DraftCommitteeDecision(ReadCommitteeDecision(nil), scope: .agency, file: file), as: keeper)
            let content = CommitteeContent(
                name: "Ban Chỉ đạo ISO", members: [.init(name: "Lò Văn Păn", position: "Giám đốc", role: .chair)])
            let document = CommitteeDecision.Document(number: "9/QĐ", issuedOn: system.today)
            try await system.perform(
                EditCommitteeDecision(id, version: 1, document: document, content: content), as: keeper)
            try await system.perform(HandInCommitteeDecision(id, version: 2), as: keeper)
            try await system.perform(
                ReceiveCommitteeDecision(id, version: 3), as: officer.agency == agency ? office : officer)
            made[agency] = try await system.read { try CommitteeStore.decision(id, for: .system(), in: $0) }
        }
        return made
    }
}
