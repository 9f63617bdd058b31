// SPDX-License-Identifier: AGPL-3.0-or-later
import Crypto

/// The SHA-256 of a file.
public enum FileDigest {
    /// That of bytes at hand.
    public static func of(bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }

    /// Reads a plain file from beginning to end.
    public static func of(_ path: String) throws(ArchiveError) -> [UInt8] {
        let file = try FileStream(path)
        var digest = SHA256()
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 18, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = try file.read(into: buffer)
            guard count > 0 else { return Array(digest.finalize()) }
            digest.update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }
}
