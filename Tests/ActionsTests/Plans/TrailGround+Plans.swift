// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

/// A plan that is approved and begun.
extension TrailGround {
    func tellPlans() async throws {
        let secretary = actor(.isoSecretary, of: agencies[0], person: 3)
        let officer = actor(.standingOfficer, of: agencies[2], person: 5)
        let item = PlanContent.Item(
            key: 1, text: "Tập huấn", begins: system.today, responsible: "Thư ký", ends: system.today.adding(days: 9))
        let id = try await system.perform(
            MakePlan(year: 2026, content: PlanContent(title: "Kế hoạch", items: [item])), as: secretary)
        try await system.perform(SubmitPlan(id, version: 1), as: secretary)
        try await system.perform(CommentPlan(id, text: "Đồng ý"), as: officer)
        try await system.perform(ApprovePlan(id, version: 2), as: officer)
        try await system.perform(ReportPlanItem(id, item: 1, text: "Đang làm"), as: secretary)
    }
}
