// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// A plan of every agency of the cast and of the stranger's, approved, carried out, and with a revision in the making; kept
/// and approved by nobody of the cast.
struct PlanScene: ScenePart {
    let made: [ID<Agency>: (id: ID<AgencyPlan>, progress: ID<PlanProgress>)]

    init(_ ground: SceneGround) async throws {
        let stored = try await ground.system.files.store(Array("Kết quả".utf8))
        let file = ReceivedFile(hash: stored.hash.bytes, name: "kq.txt", kind: stored.kind.rawValue, size: stored.size)
        let (officer, office) = (try ground.actor("yen.do"), try ground.actor("toan.bui"))
        var made: [ID<Agency>: (id: ID<AgencyPlan>, progress: ID<PlanProgress>)] = [:]
        for agency in ground.agencies {
            let keeper = Actor(person: ID(high: 7, low: 5), name: "Người lập", role: .isoSecretary, agency: agency)
            let item = PlanContent.Item(
                key: 1, text: "Tập huấn", begins: ground.system.today, responsible: "Thư ký", ends: ground.system.today)
            let id = try await ground.system.perform(
                MakePlan(year: 2026, content: PlanContent(title: "Kế hoạch", items: [item])), as: keeper)
            try await ground.system.perform(SubmitPlan(id, version: 1), as: keeper)
            try await ground.system.perform(
                ApprovePlan(id, version: 2), as: officer.agency == agency ? office : officer)
            try await ground.system.perform(ReportPlanItem(id, item: 1, text: "Đang làm", file: file), as: keeper)
            try await ground.system.perform(RevisePlan(id, version: 3), as: keeper)
            let progress = try await ground.system.read { try PlanStore.progress(of: id, in: $0).first?.id }
            made[agency] = (id, try #require(progress))
        }
        self.made = made
    }
}

extension PermissionTable.Record {
    static let plan = Self { scene, agency, _ in scene[PlanScene.self]?.made[agency]?.id.description }
    static let planProgress = Self { scene, agency, _ in scene[PlanScene.self]?.made[agency]?.progress.description }
}
