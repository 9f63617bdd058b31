// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto
import Foundation

/// Writes a tar archive, one file after the other, without ever holding one in memory.
public final class TarWriter {
    /// What was put in: its size and SHA-256.
    public struct Added: Sendable, Hashable {
        public let size: Int
        public let hash: [UInt8]

        public init(size: Int, hash: [UInt8]) {
            self.size = size
            self.hash = hash
        }
    }

    private let sink: any ByteSink
    private let modified: Int64

    /// Begins an archive; every file in it gets one time (seconds since 1970).
    public init(_ sink: any ByteSink, modified: Int64) {
        self.sink = sink
        self.modified = modified
    }

    /// Adds bytes that are at hand.
    @discardableResult
    public func add(_ name: String, bytes: [UInt8]) throws(ArchiveError) -> Added {
        try begin(name, size: bytes.count)
        try write(bytes)
        try pad(bytes.count)
        return Added(size: bytes.count, hash: Array(SHA256.hash(data: bytes)))
    }

    /// Adds a file of this machine; throws when it changes meanwhile.
    @discardableResult
    public func add(_ name: String, file path: String) throws(ArchiveError) -> Added {
        let file = try FileStream(path)
        try begin(name, size: file.size)
        var digest = SHA256()
        var left = file.size
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while left > 0 {
            let count = try file.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, buffer.count)]))
            guard count > 0 else { throw .damaged(path) }
            let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
            digest.update(bufferPointer: piece)
            try sink.write(piece)
            left -= count
        }
        try pad(file.size)
        return Added(size: file.size, hash: Array(digest.finalize()))
    }

    /// Ends the archive; it is on disk when this returns.
    public func finish() throws(ArchiveError) {
        try write([UInt8](repeating: 0, count: 2 * TarHeader.size))
        try sink.finish()
    }

    private func begin(_ name: String, size: Int) throws(ArchiveError) {
        guard TarName.isPlain(name) else { throw .strange("the name \(name.debugDescription)") }
        try write(TarHeader(name: name, size: size, modified: modified).block)
    }

    private func pad(_ size: Int) throws(ArchiveError) {
        let rest = size % TarHeader.size
        if rest > 0 { try write([UInt8](repeating: 0, count: TarHeader.size - rest)) }
    }

    private func write(_ bytes: [UInt8]) throws(ArchiveError) {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(ArchiveError) in try sink.write(buffer) }
        }
        try result.get()
    }
}
