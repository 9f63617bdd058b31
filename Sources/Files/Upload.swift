// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto
import Foundation

/// A file on its way into the store; dropped without `finish()`, it leaves nothing behind.
public actor Upload {
    private let store: FileStore
    private let limit: Int
    private let path: String
    private let descriptor: CInt
    private var digest = SHA256()
    private var size = 0
    private var isOpen = true
    /// What ``finish()`` brought that was not there before.
    private var brought: (hash: FileHash, number: UInt64)?

    init(store: FileStore, limit: Int) throws(FileError) {
        self.store = store
        self.limit = limit
        path = "\(store.incoming)/\(UUID().uuidString)"
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o440)
        guard descriptor >= 0 else { throw Disk.failure(path) }
    }

    deinit {
        close(descriptor)
        if isOpen { unlink(path) }
    }

    /// Where the bytes lie meanwhile, for who must look at them before deciding; nil once it was finished or given up.
    public var temporaryPath: String? { isOpen ? path : nil }

    /// Adds bytes; beyond the limit, or on a full disk, the upload ends and nothing is kept.
    public func append(_ bytes: some Collection<UInt8> & Sendable) throws(FileError) {
        guard isOpen else { throw .finished }
        guard bytes.count <= limit - size else {
            discard()
            throw .tooLarge(limit: limit)
        }
        do {
            try write(bytes)
        } catch {
            discard()
            throw error
        }
        size += bytes.count
    }

    /// Puts the file in its place and returns once a power cut cannot take it away.
    public func finish() async throws -> StoredFile {
        guard isOpen else { throw FileError.finished }
        isOpen = false
        guard let hash = FileHash(bytes: Array(digest.finalize())) else { throw FileError.io("no hash") }
        let (store, path, size, descriptor) = (store, path, size, descriptor)
        let (stored, number) = try await Disk.onThread {
            do {
                guard fsync(descriptor) == 0 else { throw Disk.failure(path) }
                let kind = FileSource(path: path).map { FileInspection(of: $0, name: nil).kind } ?? .unknown
                let number = try store.admit(path, as: hash)
                return (StoredFile(hash: hash, size: size, kind: kind), number)
            } catch {
                unlink(path)
                throw error
            }
        }
        brought = number.map { (hash, $0) }
        return stored
    }

    /// Takes back what ``finish()`` stored, unless it is needed.
    ///
    /// Content that was there before, or that somebody else stored since, stays.
    public func takeBack(unless isNeeded: @Sendable (FileHash) async throws -> Bool) async throws {
        guard let (hash, number) = brought else { return }
        brought = nil
        if try await isNeeded(hash) { return }
        let store = store
        try await Disk.onThread { try store.takeBack(hash, number: number) }
    }

    /// Gives the file up.
    public func discard() {
        guard isOpen else { return }
        isOpen = false
        unlink(path)
    }

    private func write(_ bytes: some Collection<UInt8>) throws(FileError) {
        let whole = bytes.withContiguousStorageIfAvailable { buffer in
            Result { () throws(FileError) in try write(UnsafeRawBufferPointer(buffer)) }
        }
        if let whole { return try whole.get() }
        let copy = Array(bytes)
        let result = copy.withUnsafeBytes { buffer in Result { () throws(FileError) in try write(buffer) } }
        try result.get()
    }

    private func write(_ buffer: UnsafeRawBufferPointer) throws(FileError) {
        digest.update(bufferPointer: buffer)
        try Disk.write(buffer, to: descriptor, path)
    }
}
