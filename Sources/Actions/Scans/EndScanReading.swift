// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// A scan has been read: from now on it is a notice under check, like one that came in as text.
struct FinishScan: Action {
    static let name = TrailAction.scan(.finishScan)
    let scan: ID<Scan>
    /// Which reading this is the end of.
    let reading: Int
    let read: ReadNotice

    var ability: Ability? { nil }

    func perform(_ work: Work) throws -> ID<Notice> {
        var scan = try work.scan(scan)
        let version = scan.version
        // What the importer may know of decides whether it is here already, not what the system knows.
        let importer = Actor(person: scan.importedBy, name: "", role: .clerk, agency: scan.agency)
        try ImportNotice.check(read, by: importer, in: work.transaction)
        let notice = try work.keep(read, file: scan.file, for: scan.agency, by: scan.importedBy)
        try scan.finish(reading, as: notice, at: work.now)
        try work.recorder.update(scan, from: version)
        try work.tell(.scan(.scanRead), .agency(scan.agency), about: .notice(notice), News.Facts(title: scan.name))
        return notice
    }
}

/// A reading came to nothing, and the scan says why.
struct FailScan: Action {
    static let name = TrailAction.scan(.failScan)
    let scan: ID<Scan>
    let reading: Int
    let failure: Scan.Failure
    let detail: String

    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var scan = try work.scan(scan)
        let version = scan.version
        try scan.fail(reading, failure, detail, at: work.now)
        try work.recorder.update(scan, from: version)
        work.about(scan.id)
        work.note(.document, to: scan.name)
    }
}

/// A mark of secrecy was read: the record of the file goes; the file and its pictures have gone before (decision 0008).
struct RefuseScan: Action {
    static let name = TrailAction.scan(.refuseScan)
    let scan: ID<Scan>
    let mark: SecrecyMark

    var ability: Ability? { nil }

    func perform(_ work: Work) throws {
        var scan = try work.scan(scan)
        let (version, file) = (scan.version, scan.file)
        try scan.refuse(mark, at: work.now)
        try work.recorder.update(scan, from: version)
        if let file { _ = try work.forgetFile(file) }
        work.about(scan.id)
        work.note(.reason, to: mark.rawValue)
    }
}

extension Work {
    fileprivate func scan(_ id: ID<Scan>) throws -> Scan {
        try ScanStore.prepared(id, visible: Visible(to: actor, under: .prepareNotice), in: transaction)
    }
}
