// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Reads a tar archive of plain files from beginning to end.
///
/// It takes only what ``TarWriter`` writes: no links, no folders, no extensions, no path that leads elsewhere, nothing
/// behind the end. What an archive is unpacked to is the caller's matter; names are only told.
public final class TarReader {
    /// One file of the archive.
    public struct Entry: Sendable, Hashable {
        public let name: String
        public let size: Int
    }

    private let stream: any ByteStream
    private var entry: Entry?

    public init(_ stream: any ByteStream) {
        self.stream = stream
    }

    /// The next file, whose content must then be read; nil at the end of a whole archive.
    public func next() throws(ArchiveError) -> Entry? {
        guard entry == nil else { throw .strange("a file that was not read") }
        let block = try block()
        guard block.contains(where: { $0 != 0 }) else {
            try end()
            return nil
        }
        let header = try TarHeader(block)
        entry = Entry(name: header.name, size: header.size)
        return entry
    }

    /// Hands over the content of the present file, piece by piece.
    public func content(_ body: (UnsafeRawBufferPointer) throws -> Void) throws {
        guard let entry else { throw ArchiveError.strange("no file to read") }
        self.entry = nil
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        var left = entry.size
        while left > 0 {
            let count = try stream.read(
                into: UnsafeMutableRawBufferPointer(rebasing: buffer[..<min(left, buffer.count)]))
            guard count > 0 else {
                try stream.finish()
                throw ArchiveError.truncated
            }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
            left -= count
        }
        let rest = entry.size % TarHeader.size
        if rest > 0, try bytes(TarHeader.size - rest).contains(where: { $0 != 0 }) {
            throw ArchiveError.strange("something behind \(entry.name)")
        }
    }

    /// The whole content of the present file, of at most `limit` bytes.
    public func bytes(limit: Int) throws -> [UInt8] {
        guard let entry, entry.size <= limit else { throw ArchiveError.strange("a file that is too large") }
        var result: [UInt8] = []
        result.reserveCapacity(entry.size)
        try content { result += $0 }
        return result
    }

    private func end() throws(ArchiveError) {
        guard try !block().contains(where: { $0 != 0 }) else { throw .strange("something behind the end") }
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try stream.read(into: buffer)
            guard count > 0 else { break }
            guard buffer[..<count].allSatisfy({ $0 == 0 }) else { throw .strange("something behind the end") }
        }
        try stream.finish()
    }

    private func block() throws(ArchiveError) -> [UInt8] { try bytes(TarHeader.size) }

    private func bytes(_ count: Int) throws(ArchiveError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let result = bytes.withUnsafeMutableBytes { buffer in
                Result { () throws(ArchiveError) in
                    try stream.read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[filled...]))
                }
            }
            let more = try result.get()
            guard more > 0 else {
                // A program that gave up explains more than the missing bytes do.
                try stream.finish()
                throw .truncated
            }
            filled += more
        }
        return bytes
    }
}
