// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Files
import Store
import Testing
import WorkingTime

/// An issued report and one in the making, both of the whole province.
struct ReportScene: ScenePart {
    let frozen: ID<SummaryReport>
    let draft: ID<SummaryReport>

    init(_ ground: SceneGround) async throws {
        let officer = try ground.actor("yen.do")
        let period = try ReportPeriod(from: ground.system.today.adding(days: -100), to: ground.system.today)
        frozen = try await ground.system.perform(MakeReport(period), as: officer)
        try await ground.system.perform(FreezeReport(frozen, version: 1, trailHead: "thu"), as: officer)
        draft = try await ground.system.perform(MakeReport(period), as: officer)
    }
}

extension PermissionTable.Record {
    static let report = Self { scene, _, _ in scene[ReportScene.self]?.frozen.description }
    static let draftReport = Self { scene, _, _ in scene[ReportScene.self]?.draft.description }
}
