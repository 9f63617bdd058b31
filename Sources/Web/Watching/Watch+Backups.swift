// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import WorkingTime

extension Watch {
    /// When the last good backup was begun, and whether the latest one failed; left out where there was none yet.
    func backups(_ system: System, _ text: inout MetricsText) async {
        let found = await Bounded.answer(within: .seconds(2)) {
            try? await system.read { snapshot in
                (good: try BackupRunStore.latestGood(in: snapshot), runs: try BackupRunStore.latest(1, in: snapshot))
            }
        }
        guard let runs = found ?? nil else { return }
        if let good = runs.good {
            text.single(
                "nenep_backup_last_success_timestamp_seconds", .gauge,
                "When the last good backup was begun, since 1970.",
                Int(good.begunAt.milliseconds / 1000))
        }
        if let latest = runs.runs.first {
            text.single(
                "nenep_backup_failing", .gauge, "Whether the latest planned backup failed.", latest.isGood ? 0 : 1)
        }
    }
}
