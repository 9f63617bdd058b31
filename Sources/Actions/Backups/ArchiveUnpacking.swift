// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Crypto
import Foundation
import Store

/// Takes an archive apart, part by part in the order they were put in, and believes nothing it says about itself until it
/// was compared.
///
/// Only names this program gives are taken, each makes a path of its own, so an archive can't place anything elsewhere.
struct ArchiveUnpacking {
    /// What was in it.
    struct Unpacked: Sendable {
        let manifest: BackupManifest
        /// Where the copy of the records lies.
        let database: String
        /// Hashes, in hexadecimal, of the files the archive itself says it lacks.
        let absent: Set<String>
        let files: Int
        let hasKeys: Bool
    }

    let archive: String
    /// The file with the private key, for an encrypted archive.
    let identity: String?
    /// Where the records, the keys and `files/` are put; it is empty.
    let folder: String
    /// Asked once the archive has said what it is, before anything large is written.
    let accepts: (BackupManifest) throws -> Void
    let report: @Sendable (Backup.Progress) -> Void

    func run() throws -> Unpacked {
        let parts = ArchiveParts(TarReader(try stream()))
        _ = try parts.bytes(BackupLayout.readMe, limit: 1 << 16)
        let manifest = try BackupManifest(json: try parts.bytes(BackupLayout.manifest, limit: 1 << 20))
        try accepts(manifest)
        let database = folder + "/" + manifest.database.name.dropFirst(BackupLayout.top.count)
        let added = try parts.file(manifest.database.name, to: database, mode: 0o600)
        guard Hex.text(added.hash) == manifest.database.sha256, added.size == manifest.database.bytes else {
            throw BackupError.malformed(manifest.database.name)
        }
        try parts.skip(BackupLayout.names)
        var hasKeys = false
        for key in BackupLayout.keyFiles where try parts.isNext(BackupLayout.keys + key) {
            _ = try parts.file(BackupLayout.keys + key, to: folder + "/" + key, mode: 0o600)
            hasKeys = true
        }
        let files = try files(parts, manifest)
        let absent = try absent(parts)
        try parts.finish()
        guard files + absent.count == manifest.files, hasKeys == manifest.hasKeys else {
            throw BackupError.malformed("files")
        }
        return Unpacked(
            manifest: manifest, database: database, absent: absent, files: files, hasKeys: hasKeys)
    }

    private func stream() throws -> any ByteStream {
        guard try Age.isEncrypted(archive) else { return try FileStream(archive) }
        guard let identity else { throw BackupError.identityMissing }
        return try AgeStream(archive, identity: identity)
    }

    private func files(_ parts: ArchiveParts, _ manifest: BackupManifest) throws -> Int {
        var (count, done, last) = (0, 0, "")
        let root = folder + "/files"
        try ArchiveParts.makeFolder(root)
        while let name = try parts.peek(), name.hasPrefix(BackupLayout.files) {
            let hex = String(name.suffix(64))
            guard Hex.bytes(hex)?.count == 32, name == BackupLayout.file(hex), hex > last else {
                throw ArchiveError.strange(name)
            }
            last = hex
            let outer = "\(root)/\(hex.prefix(2))"
            let inner = "\(outer)/\(hex.dropFirst(2).prefix(2))"
            try ArchiveParts.makeFolder(outer)
            try ArchiveParts.makeFolder(inner)
            let added = try parts.file(name, to: "\(inner)/\(hex)", mode: 0o440)
            guard Hex.text(added.hash) == hex else { throw ArchiveError.damaged(name) }
            count += 1
            done += added.size
            report(Backup.Progress(done: done, total: manifest.fileBytes))
        }
        return count
    }

    private func absent(_ parts: ArchiveParts) throws -> Set<String> {
        let text = String(decoding: try parts.bytes(BackupLayout.missing, limit: 1 << 28), as: UTF8.self)
        let hashes = text.split(separator: "\n").map { String($0.prefix(64)) }
        guard hashes.allSatisfy({ Hex.bytes($0)?.count == 32 }) else {
            throw BackupError.malformed(BackupLayout.missing)
        }
        return Set(hashes)
    }
}
