// SPDX-License-Identifier: AGPL-3.0-or-later

import Archives
import Crypto
import Foundation
import Store

/// The parts of an archive in their order, each read once, and all held against the list at the end.
final class ArchiveParts {
    private let reader: TarReader
    private var waiting: TarReader.Entry?
    private var isThrough = false
    /// Over the lines that the list of sums at the end must have.
    private var lines = SHA256()

    init(_ reader: TarReader) { self.reader = reader }

    /// The name of the next part, which is not taken yet.
    func peek() throws -> String? {
        if waiting == nil, !isThrough {
            waiting = try reader.next()
            isThrough = waiting == nil
        }
        return waiting?.name
    }

    func isNext(_ name: String) throws -> Bool { try peek() == name }

    /// The content of a small part.
    func bytes(_ name: String, limit: Int) throws -> [UInt8] {
        try take(name)
        let bytes = try reader.bytes(limit: limit)
        note(name, Array(SHA256.hash(data: bytes)))
        return bytes
    }

    /// Writes a part to a file that must not be there yet.
    func file(_ name: String, to path: String, mode: mode_t) throws -> TarWriter.Added {
        try take(name)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw Self.failure(path) }
        defer { close(descriptor) }
        return try content(name) { piece in
            var rest = piece
            while !rest.isEmpty {
                let count = write(descriptor, rest.baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Self.failure(path) }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }

    /// Reads a part and keeps nothing of it.
    func skip(_ name: String) throws {
        try take(name)
        _ = try content(name) { _ in }
    }

    /// Takes the list of sums, holds it against what was read, and looks whether anything follows.
    func finish() throws {
        let expected = Array(lines.finalize())
        try take(BackupLayout.sums)
        var digest = SHA256()
        try reader.content { digest.update(bufferPointer: $0) }
        guard Array(digest.finalize()) == expected else { throw BackupError.malformed(BackupLayout.sums) }
        if let name = try peek() { throw ArchiveError.strange(name) }
    }

    static func makeFolder(_ path: String) throws {
        guard mkdir(path, 0o750) == 0 || errno == EEXIST else { throw failure(path) }
    }

    private func take(_ name: String) throws {
        guard let next = try peek() else { throw ArchiveError.truncated }
        guard next == name else { throw ArchiveError.strange(next) }
        waiting = nil
    }

    private func content(_ name: String, _ body: (UnsafeRawBufferPointer) throws -> Void) throws -> TarWriter.Added {
        var digest = SHA256()
        var size = 0
        try reader.content { piece in
            digest.update(bufferPointer: piece)
            size += piece.count
            try body(piece)
        }
        let hash = Array(digest.finalize())
        note(name, hash)
        return TarWriter.Added(size: size, hash: hash)
    }

    private func note(_ name: String, _ hash: [UInt8]) {
        lines.update(data: Array("\(Hex.text(hash))  \(name.dropFirst(BackupLayout.top.count))\n".utf8))
    }

    private static func failure(_ path: String) -> ArchiveError {
        let code = errno
        if code == ENOSPC || code == EDQUOT { return .full(path: path) }
        return .io("\(path): \(String(cString: strerror(code)))")
    }
}
