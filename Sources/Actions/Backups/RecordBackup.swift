// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// A backup was made: kept with its hash, so that an archive can be held against what the system says of it.
package struct RecordBackup: Action {
    package static let name = TrailAction.backup(.makeBackup)
    private let result: Backup.Result
    private let isEncrypted: Bool

    package init(_ result: Backup.Result, isEncrypted: Bool) {
        self.result = result
        self.isEncrypted = isEncrypted
    }

    /// Only the system itself.
    package var ability: Ability? { nil }

    package func perform(_ work: Work) throws -> BackupRun {
        let name = result.path.split(separator: "/").last.map(String.init) ?? result.path
        let run = BackupRun(
            id: work.newID(), begunAt: result.begunAt, endedAt: result.endedAt, name: name, size: result.size,
            files: result.manifest.files, missing: result.missing.count, hash: result.hash, isEncrypted: isEncrypted,
            failure: nil)
        try work.recorder.insert(run)
        work.about(run.id)
        work.note(.document, to: name)
        work.note(.head, to: result.manifest.trail.head)
        if run.missing > 0 {
            try work.tellAdministrators(.backup(.backupIncomplete), News.Facts(title: name, count: run.missing))
        }
        return run
    }
}

/// A backup failed: whoever administers the system is told.
package struct RecordFailedBackup: Action {
    package static let name = TrailAction.backup(.failBackup)
    private let begunAt: Instant
    private let failure: String

    package init(begunAt: Instant, failure: String) {
        self.begunAt = begunAt
        self.failure = String(failure.prefix(2000))
    }

    /// Only the system itself.
    package var ability: Ability? { nil }

    package func perform(_ work: Work) throws -> BackupRun {
        let run = BackupRun(
            id: work.newID(), begunAt: begunAt, endedAt: work.now, name: "", size: 0, files: 0, missing: 0, hash: [],
            isEncrypted: false, failure: failure)
        try work.recorder.insert(run)
        work.about(run.id)
        work.note(.reason, to: failure.replacing("\t", with: ": "))
        // The page of backups says why, in its reader's language.
        try work.tellAdministrators(.backup(.backupFailed), News.Facts())
        return run
    }
}

/// The system was restored from a backup: what was done after it was made is not here.
package struct RecordRestore: Action {
    package static let name = TrailAction.backup(.restoreBackup)
    private let archive: String
    private let made: Instant
    private let head: String

    package init(name: String, made: Instant, head: String) {
        archive = name
        self.made = made
        self.head = head
    }

    /// Only the system itself.
    package var ability: Ability? { nil }

    package func perform(_ work: Work) throws {
        if let agency = try PersonStore.topAgency(in: work.transaction) { work.about(agency) }
        work.note(.document, to: archive)
        let moment = "\(made.day(in: work.zone).official) \(made.clock(in: work.zone))"
        work.note(.event, to: moment)
        work.note(.head, to: head)
        try work.tellAdministrators(.backup(.systemRestored), News.Facts(title: archive, text: moment))
    }
}

extension Work {
    /// Leaves news for whoever administers the system, in whatever agency they sit, and at the top for who comes next.
    func tellAdministrators(_ kind: News.Kind, _ facts: News.Facts) throws {
        var agencies = Set(try PersonStore.agenciesOfAdministrators(on: today, in: transaction))
        if let top = try PersonStore.topAgency(in: transaction) { agencies.insert(top) }
        for agency in agencies.sorted() { try tell(kind, .agency(agency), about: .system, facts) }
    }
}
