// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import WorkingTime

extension SampleProvince {
    /// In the night the disk of backups was full; in the morning somebody makes room and backs up again.
    ///
    /// The second one is a real archive in the data folder, so that what the page of backups says of it is true.
    func tellBackups() async throws {
        clock.advance(to: calendar.today, hour: 2, minute: 0, zone: system.zone)
        let begunAt = system.now
        clock.pass(minutes: 1)
        try await system.perform(
            RecordFailedBackup(begunAt: begunAt, failure: "full\t/mnt/sao-luu"), as: .system())
        clock.advance(to: calendar.today, hour: 7, minute: 20, zone: system.zone)
        do {
            try await BackupDesk(system, plan: BackupPlan(folder: system.folder + "/sao-luu", hour: nil)).make()
        } catch is BackupError {
            // A PostgreSQL without its tools beside it: then that is what the page tells, and it is true as well.
        }
    }
}
