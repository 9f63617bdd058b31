// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Store

/// The key's file in the data folder: `trail.key`, readable by its owner only.
///
/// A key that is to follow waits in `trail.key.next` until the entry that announces it is on disk; whoever starts next
/// finishes or drops what was interrupted.
struct TrailKeyFile: Sendable {
    let path: String
    private var nextPath: String { path + ".next" }

    init(folder: String) { path = folder + "/trail.key" }

    /// The key, made if there is none yet; `announced` is the key the latest checkpoint hands on to, if any.
    func openOrCreate(announced: TrailPublicKey?) throws(TrailKeyError) -> TrailKey {
        if let key = try openIfAny(announced: announced) { return key }
        let key = try TrailKey()
        try write(key, to: path)
        return key
    }

    /// The key, if there is one.
    func openIfAny(announced: TrailPublicKey?) throws(TrailKeyError) -> TrailKey? {
        if let next = try read(nextPath) {
            if next.publicKey == announced { try promote() } else { unlink(nextPath) }
        }
        return try read(path)
    }

    /// The public key, if the file is there and may be read.
    func publicKeyIfAny() -> TrailPublicKey? { (try? read(path))?.publicKey }

    /// Keeps the key that is to follow.
    func prepare(_ next: TrailKey) throws(TrailKeyError) {
        unlink(nextPath)
        try write(next, to: nextPath)
    }

    /// Puts the prepared key in the place of the present one.
    func promote() throws(TrailKeyError) {
        guard rename(nextPath, path) == 0 else { throw failure(path) }
        syncFolder()
    }

    /// Forgets the prepared key.
    func dropPrepared() { unlink(nextPath) }

    private func read(_ path: String) throws(TrailKeyError) -> TrailKey? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT else { throw failure(path) }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(path) }
        guard status.st_mode & 0o077 == 0 else { throw .open(path: path) }
        var buffer = [UInt8](repeating: 0, count: 512)
        let count = Foundation.read(descriptor, &buffer, buffer.count)
        guard count >= 0 else { throw failure(path) }
        return try TrailKey(text: String(decoding: buffer[..<count], as: UTF8.self))
    }

    private func write(_ key: TrailKey, to path: String) throws(TrailKeyError) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        let bytes = Array(key.text.utf8)
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw failure(path)
        }
        syncFolder()
    }

    private func syncFolder() {
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }

    private func failure(_ path: String) -> TrailKeyError { .file(path: path, String(cString: strerror(errno))) }
}
