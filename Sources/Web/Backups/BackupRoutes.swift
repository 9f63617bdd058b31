// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// Backups, for administrators.
package enum BackupRoutes {
    package static let all: [Route] = [
        .get("/quan-tri/sao-luu", .able(.manageAccounts), show),
        .post("/quan-tri/sao-luu", .able(.manageAccounts), make),
    ]

    private static func show(_ visit: Visit) async throws -> Reply {
        let system = visit.system
        let desk = BackupDesk(system)
        let archives = await Bounded.answer(within: .seconds(2)) { await desk?.archives() } ?? nil
        let isUnderWay = try await desk?.isUnderWay() ?? false
        let (good, runs) = try await system.read { snapshot in
            (try BackupRunStore.latestGood(in: snapshot), try BackupRunStore.latest(30, in: snapshot))
        }
        let page = BackupPage(
            plan: system.backupPlan, isUnderWay: isUnderWay, archives: archives, good: good, runs: runs, now: system.now
        )
        return .page(page.html(in: try await visit.frame()))
    }

    /// Leaves a backup to the workers; what came of it is looked up on the page.
    private static func make(_ visit: Visit) async throws -> Reply {
        guard let desk = BackupDesk(visit.system) else { return .see(URLs.backups) }
        try await desk.ask()
        return visit.see(URLs.backups, saying: BackupWords.in(visit.language).asked)
    }
}
