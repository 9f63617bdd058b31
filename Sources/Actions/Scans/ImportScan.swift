// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

/// A document comes in as pictures: its file is kept, and its reading left to the workers.
package struct ImportScan: RehearsedAction {
    package static let name = TrailAction.scan(.importScan)
    package let file: ReceivedFile
    /// How many pages it has.
    package let pages: Int

    package init(_ file: ReceivedFile, pages: Int) {
        self.file = file
        self.pages = pages
    }

    /// One agency's scans that may wait at once: one is read at a time, and the others want theirs read too.
    package static let mostWaiting = 30

    package var ability: Ability? { .prepareNotice }

    package func rehearse(_ rehearsal: Rehearsal) throws {
        try check(prepared: Visible(to: rehearsal.actor, under: .prepareNotice), in: rehearsal.snapshot)
    }

    package func perform(_ work: Work) throws -> ID<Scan> {
        let prepared = Visible(to: work.actor, under: .prepareNotice)
        try check(prepared: prepared, in: work.transaction)
        if let number = try ScanStore.double(of: file.hash, prepared: prepared, in: work.transaction) {
            throw Refusal.notice(.documentAlreadyImported(number: number))
        }
        let scan = Scan(
            id: work.newID(), file: try work.store(file), name: file.name, pages: pages, agency: work.actor.agency,
            importedAt: work.now, importedBy: work.actor.person)
        try work.recorder.insert(scan)
        try work.enqueue(ScanReading.request(scan))
        work.about(scan.id)
        work.note(.document, to: scan.name)
        return scan.id
    }

    private func check(prepared: Visible, in snapshot: Snapshot) throws {
        let waiting = try ScanStore.open(prepared: prepared, in: snapshot).count { $0.state == .reading }
        guard waiting < Self.mostWaiting else { throw Refusal.scan(.tooManyScansWait(limit: Self.mostWaiting)) }
    }
}

/// The reading of a scan is stopped; what was read of it stays for the next time.
package struct StopScan: Action {
    package static let name = TrailAction.scan(.stopScan)
    package let scan: ID<Scan>

    package init(_ scan: ID<Scan>) { self.scan = scan }

    package var ability: Ability? { .prepareNotice }

    package func perform(_ work: Work) throws {
        let scan = try work.change(scan) { try $0.stop(at: work.now) }
        try work.cancelJob(ScanView.job, key: ScanView.key(scan.id, scan.readings))
    }
}

/// A reading that was stopped, or came to nothing, is begun again.
package struct ReadScanAgain: Action {
    package static let name = TrailAction.scan(.readScanAgain)
    package let scan: ID<Scan>

    package init(_ scan: ID<Scan>) { self.scan = scan }

    package var ability: Ability? { .prepareNotice }

    package func perform(_ work: Work) throws {
        let visible = Visible(to: work.actor, under: .prepareNotice)
        let before = try ScanStore.prepared(scan, visible: visible, in: work.transaction)
        let view = try ScanView.load(before, at: work.now.milliseconds, in: work.transaction)
        // While it is being read there is nothing to begin.
        if before.state == .reading, !view.isAbandoned { throw Refusal.scan(.scanIsBeingRead) }
        let scan = try work.change(scan) { try $0.readAgain() }
        try work.enqueue(ScanReading.request(scan))
    }
}

/// A scan is given up: its file and everything read of it goes, and the trail keeps that it was here.
package struct DropScan: Action {
    package static let name = TrailAction.scan(.dropScan)
    package let scan: ID<Scan>

    package init(_ scan: ID<Scan>) { self.scan = scan }

    package var ability: Ability? { .prepareNotice }

    /// Gives the contents that may go from the file store once this is committed: ``System/discard(_:)``.
    package func perform(_ work: Work) throws -> [[UInt8]] {
        let visible = Visible(to: work.actor, under: .prepareNotice)
        let before = try ScanStore.prepared(scan, visible: visible, in: work.transaction)
        try work.change(scan) { try $0.drop(at: work.now) }
        try work.cancelJob(ScanView.job, key: ScanView.key(before.id, before.readings))
        return try before.file.map { try work.forgetFile($0) } ?? []
    }
}

extension Work {
    /// Changes a scan that the actor's agency prepares.
    @discardableResult
    func change(_ id: ID<Scan>, _ body: (inout Scan) throws -> Void) throws -> Scan {
        var scan = try ScanStore.prepared(id, visible: Visible(to: actor, under: .prepareNotice), in: transaction)
        let version = scan.version
        try body(&scan)
        try recorder.update(scan, from: version)
        about(scan.id)
        note(.document, from: scan.name)
        return scan
    }

    /// Removes the record of a file and what was read of its pages; gives the hashes of what lies in the file store.
    func forgetFile(_ file: ID<StoredDocument>) throws -> [[UInt8]] {
        let stored = try NoticeStore.file(file, in: transaction)
        let pictures = try PageReadings.pictures(of: file, in: transaction)
        try PageReadings.forgetAll(file, in: transaction)
        try recorder.remove(stored)
        return [stored.hash] + pictures
    }
}
