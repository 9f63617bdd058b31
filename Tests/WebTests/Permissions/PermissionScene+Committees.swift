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

    /// A plan of every agency of the cast and of the stranger's, approved, carried out, and with a revision in the making; kept
    /// and approved by nobody of the cast.
    static func makePlans(
        in system: System, _ members: [Member], and stranger: ID<Agency>
    ) async throws -> [ID<Agency>: (id: ID<AgencyPlan>, progress: ID<PlanProgress>)] {
        let stored = try await system.files.store(Array("Kết quả".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "kq.txt", kind: stored.kind.rawValue, size: stored.size)
        let (officer, office) = (try actor("yen.do", members), try actor("toan.bui", members))
        var made: [ID<Agency>: (id: ID<AgencyPlan>, progress: ID<PlanProgress>)] = [:]
        for agency in Set(members.map(\.membership.agency) + [stranger]).sorted() {
            let keeper = Actor(person: ID(high: 7, low: 5), name: "Người lập", role: .isoSecretary, agency: agency)
            let item = PlanContent.Item(
                key: 1, text: "Tập huấn", begins: system.today, responsible: "Thư ký", ends: system.today)
            let id = try await system.perform(
                MakePlan(year: 2026, content: PlanContent(title: "Kế hoạch", items: [item])), as: keeper)
            try await system.perform(SubmitPlan(id, version: 1), as: keeper)
            try await system.perform(
                ApprovePlan(id, version: 2), as: officer.agency == agency ? office : officer)
            try await system.perform(ReportPlanItem(id, item: 1, text: "Đang làm", file: file), as: keeper)
            try await system.perform(RevisePlan(id, version: 3), as: keeper)
            let progress = try await system.read { try PlanStore.progress(of: id, in: $0).first?.id }
            made[agency] = (id, try #require(progress))
        }
        return made
    }
}
