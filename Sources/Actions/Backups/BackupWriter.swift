// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Database
import Files
import Foundation
import Store
import WorkingTime

/// Puts a copy of the records and the files it names into an archive, in one stream.
struct BackupWriter {
    /// What the archive has become.
    struct Written: Sendable {
        let hash: [UInt8]
        let manifest: BackupManifest
        /// Files that could not be put in.
        let absent: [FileHash]
    }

    let order: BackupOrder
    let copy: DatabaseCopy
    let folder: WorkFolder
    let begunAt: Instant
    let stop: StopSignal
    let report: @Sendable (Backup.Progress) -> Void

    func write(to file: DurableFile) throws -> Written {
        let sink: any ByteSink = try order.recipients.isEmpty ? file : AgeSink(recipients: order.recipients, into: file)
        let tar = TarWriter(sink, modified: begunAt.milliseconds / 1000)
        let sums = try ListFile(folder.file("sums"))
        let manifest = try manifest()
        func note(_ name: String, _ added: TarWriter.Added) throws {
            try sums.append("\(Hex.text(added.hash))  \(name.dropFirst(BackupLayout.top.count))\n".utf8)
        }
        func add(_ name: String, _ bytes: [UInt8]) throws { try note(name, tar.add(name, bytes: bytes)) }
        func add(_ name: String, file path: String) throws { try note(name, tar.add(name, file: path)) }
        try add(BackupLayout.readMe, Array(BackupLayout.explanation.utf8))
        try add(BackupLayout.manifest, manifest.json())
        try add(manifest.database.name, file: copy.path)
        try add(BackupLayout.names, file: copy.contents.names)
        for key in keys { try add(BackupLayout.keys + key, file: order.keyFolder + "/" + key) }
        let absent = try addFiles(of: manifest, to: tar, note)
        let lines = absent.map { "\($0.hash.hex)  \($0.reason)\n" }.joined()
        try add(BackupLayout.missing, Array(lines.utf8))
        try sums.close()
        try tar.add(BackupLayout.sums, file: sums.path)
        try tar.finish()
        return Written(hash: try file.place(), manifest: manifest, absent: absent.map(\.hash))
    }

    private func addFiles(
        of manifest: BackupManifest, to tar: TarWriter, _ note: (String, TarWriter.Added) throws -> Void
    ) throws -> [(hash: FileHash, reason: String)] {
        var absent: [(hash: FileHash, reason: String)] = []
        var done = 0
        try copy.contents.eachHash { hash in
            try stop.check()
            // Read once before: an archive must not say that a damaged file is what it was.
            guard let path = order.files.path(of: hash) else { return absent.append((hash, "missing")) }
            guard try FileDigest.of(path) == hash.bytes else { return absent.append((hash, "damaged")) }
            let added = try tar.add(BackupLayout.file(hash.hex), file: path)
            guard added.hash == hash.bytes else { throw ArchiveError.damaged(path) }
            try note(BackupLayout.file(hash.hex), added)
            done += added.size
            report(Backup.Progress(done: done, total: manifest.fileBytes))
        }
        return absent
    }

    private func manifest() throws -> BackupManifest {
        var bytes = 0
        try copy.contents.eachHash { bytes += order.files.size(of: $0) ?? 0 }
        let database = BackupManifest.Part(
            name: BackupLayout.database(copy.engine), bytes: try FileStream(copy.path).size,
            sha256: Hex.text(try FileDigest.of(copy.path)))
        return BackupManifest(
            version: ProgramVersion.text, engine: BackupLayout.name(of: copy.engine), moment: begunAt,
            contents: copy.contents, database: database, fileBytes: bytes, hasKeys: !keys.isEmpty)
    }

    /// The installation's keys that go into the archive: all of them or none.
    ///
    /// Whoever has a plain archive with keys could sign as this installation does, and open everybody's second factor; and
    /// "with its keys" is never said of half of them.
    private var keys: [String] {
        let there = BackupLayout.keyFiles.allSatisfy {
            FileManager.default.fileExists(atPath: order.keyFolder + "/" + $0)
        }
        return there && !order.recipients.isEmpty ? BackupLayout.keyFiles : []
    }
}
