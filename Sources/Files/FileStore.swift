// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto
import Foundation

/// Files kept under the SHA-256 of their content, each content once; several processes may share the folder.
///
/// A file appears whole or not at all: it is written beside, synced, renamed, and its folder synced. Who may see it is
/// the application's matter: it keeps a record per use and never serves by hash.
public struct FileStore: Sendable {
    let root: String
    let gate: FileGate

    /// Opens the store in a folder, which is made if it is not there.
    public init(root: String) throws {
        self.root = root
        gate = FileGate(path: root + "/lock")
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        try Disk.makeFolder(incoming)
        try Disk.sync(root)
    }

    /// Begins a file of at most `limit` bytes.
    public func upload(limit: Int = .max) throws(FileError) -> Upload {
        try Upload(store: self, limit: limit)
    }

    /// Stores bytes that are at hand.
    public func store(_ bytes: [UInt8], limit: Int = .max) async throws -> StoredFile {
        let upload = try upload(limit: limit)
        try await upload.append(bytes)
        return try await upload.finish()
    }

    /// Where the content lies, or nil when it does not.
    public func path(of hash: FileHash) -> String? {
        let path = place(hash).path
        return Disk.status(path) == nil ? nil : path
    }

    /// The size in bytes, or nil when there is no such file.
    public func size(of hash: FileHash) -> Int? {
        Disk.status(place(hash).path)?.size
    }

    /// The whole content; throws `FileError.missing` when there is none.
    public func data(of hash: FileHash) async throws -> [UInt8] {
        let path = place(hash).path
        return try await Disk.onThread {
            guard Disk.status(path) != nil else { throw FileError.missing(hash) }
            guard let data = FileManager.default.contents(atPath: path) else { throw Disk.failure(path) }
            return Array(data)
        }
    }

    /// Reads the content again and throws `FileError.missing` or `.damaged` unless it still has its hash.
    public func verify(_ hash: FileHash) async throws {
        let path = place(hash).path
        try await Disk.onThread {
            guard let handle = FileHandle(forReadingAtPath: path) else { throw FileError.missing(hash) }
            defer { try? handle.close() }
            var digest = SHA256()
            while let chunk = try handle.read(upToCount: 1 << 18), !chunk.isEmpty { digest.update(data: chunk) }
            guard Array(digest.finalize()) == hash.bytes else { throw FileError.damaged(hash) }
        }
    }

    /// What the content is, and whether it fits the name it goes by.
    public func inspect(_ hash: FileHash, name: String? = nil) async throws -> FileInspection {
        let path = place(hash).path
        return try await Disk.onThread {
            guard let source = FileSource(path: path) else { throw FileError.missing(hash) }
            return FileInspection(of: source, name: name)
        }
    }

    /// Every hash in the store, in order.
    public func hashes() -> [FileHash] {
        Disk.entries(root).filter { $0.utf8.count == 2 }.flatMap { first in
            Disk.entries("\(root)/\(first)").flatMap { second in
                Disk.entries("\(root)/\(first)/\(second)").compactMap(FileHash.init(hex:))
            }
        }
    }

    var incoming: String { root + "/incoming" }

    func place(_ hash: FileHash) -> (outer: String, inner: String, path: String) {
        let hex = hash.hex
        let outer = "\(root)/\(hex.prefix(2))"
        let inner = "\(outer)/\(hex.dropFirst(2).prefix(2))"
        return (outer, inner, "\(inner)/\(hex)")
    }
}
