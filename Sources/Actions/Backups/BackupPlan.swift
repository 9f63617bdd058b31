// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Domain
import Foundation
import Jobs
import Logging
import WorkingTime

/// Backups the system makes by itself, as whoever operates it decided.
package struct BackupPlan: Sendable, Hashable {
    /// Where archives are put: another disk, better another machine.
    package let folder: String
    /// When, on the installation's clock; nil is only when somebody asks.
    package let hour: Int?
    package let minute: Int
    package let retention: BackupRetention
    /// Public keys, or files that hold them.
    package let keys: [String]

    package init(
        folder: String, hour: Int?, minute: Int = 0, retention: BackupRetention = .standard, keys: [String] = []
    ) {
        self.folder = folder
        self.hour = hour
        self.minute = minute
        self.retention = retention
        self.keys = keys
    }

    /// How long a good backup may be ago before somebody should look: a day and two hours.
    package static let overdue: Int64 = 26 * 3600 * 1000
}

/// Makes the backups of a plan, keeps as many as it says, and tells what came of each.
package struct BackupDesk: Sendable {
    /// The kind of its jobs; one runs at a time, in whichever process takes it.
    package static let kind = "backup"

    let system: System
    let plan: BackupPlan

    /// Nil where nothing is planned.
    package init?(_ system: System) {
        guard let plan = system.backupPlan else { return nil }
        self.system = system
        self.plan = plan
    }

    /// For a plan of one's own, whatever the installation's says.
    package init(_ system: System, plan: BackupPlan) {
        self.system = system
        self.plan = plan
    }

    /// The job that comes every day: in each slot it is enqueued once, whatever the number of processes.
    var recurrence: Recurrence? {
        plan.hour.map { hour in
            Recurrence(
                JobRequest(Self.kind, lane: Self.kind, maxAttempts: 1),
                .daily(hour: hour, minute: plan.minute, zone: system.zone))
        }
    }

    /// Leaves a backup to the workers; asked for again within the same minute it is the same one.
    package func ask() async throws {
        let minute = system.now.milliseconds / 60_000
        try await system.jobs.enqueue(JobRequest(Self.kind, key: "asked \(minute)", lane: Self.kind, maxAttempts: 1))
    }

    /// Whether one waits for a worker or is being made.
    package func isUnderWay() async throws -> Bool {
        try await system.jobs.jobs(kind: Self.kind, limit: 1).contains { !$0.hasEnded }
    }

    /// The archives that lie in the plan's folder, by name; nil where this process can't look into it.
    package func archives() async -> Set<String>? {
        let folder = plan.folder
        // A disk of another machine may keep whoever asks waiting: not on one of Swift's own threads.
        let names = try? await WorkFolder.onThread { try FileManager.default.contentsOfDirectory(atPath: folder) }
        return names.map { Set($0.filter { BackupName($0) != nil }) }
    }

    /// Makes a backup now; a failure is told to the administrators, and thrown.
    @discardableResult
    package func make() async throws -> BackupRun {
        let begunAt = system.now
        do {
            try makeFolder()
            let recipients = try BackupKey.recipients(plan.keys)
            let order = BackupOrder(
                database: system.database, at: system.location, files: system.files, keyFolder: system.folder,
                destination: plan.folder + "/", recipients: recipients, zone: system.zone, clock: system.clock)
            let result = try await Backup(order).run()
            let run = try await system.perform(
                RecordBackup(result, isEncrypted: !recipients.isEmpty), as: .system())
            // Only after a good one: old archives are never given up for one that failed.
            tidy()
            return run
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            let failure = BackupError.of(error, at: plan.folder)
            system.logger.error("backup failed", metadata: ["error": "\(failure)"])
            try await system.perform(
                RecordFailedBackup(begunAt: begunAt, failure: BackupFailure.text(of: failure)), as: .system())
            throw failure
        }
    }

    private func makeFolder() throws(ArchiveError) {
        do {
            try FileManager.default.createDirectory(
                atPath: plan.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw .io(plan.folder)
        }
    }

    /// Removes what the plan need not keep.
    private func tidy() {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: plan.folder)) ?? []
        for name in plan.retention.superfluous(names.compactMap { BackupName($0) }) {
            unlink("\(plan.folder)/\(name)")
        }
    }

    /// Carries out the job.
    static func handler(for system: System) -> JobHandler {
        { _ in
            guard let desk = BackupDesk(system) else { throw PermanentFailure("no backup is planned") }
            try await desk.make()
        }
    }
}
