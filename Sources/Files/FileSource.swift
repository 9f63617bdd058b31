// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation

/// Bytes that can be read anywhere, so that a large file is never read whole just to know what it is.
protocol ByteSource {
    var size: Int { get }
    /// At most `count` bytes from `offset`; fewer at the end, none when it cannot be read.
    func read(_ offset: Int, _ count: Int) -> [UInt8]
}

/// A file on disk.
final class FileSource: ByteSource {
    private let descriptor: CInt
    let size: Int

    init?(path: String) {
        guard let status = Disk.status(path) else { return nil }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        size = status.size
    }

    deinit {
        close(descriptor)
    }

    func read(_ offset: Int, _ count: Int) -> [UInt8] {
        guard offset >= 0, offset < size, count > 0 else { return [] }
        let wanted = min(count, size - offset)
        return [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
            filled = max(0, pread(descriptor, buffer.baseAddress, wanted, off_t(offset)))
        }
    }
}

/// Bytes at hand.
struct MemorySource: ByteSource {
    let bytes: [UInt8]
    var size: Int { bytes.count }

    func read(_ offset: Int, _ count: Int) -> [UInt8] {
        guard offset >= 0, offset < bytes.count, count > 0 else { return [] }
        return Array(bytes[offset..<min(bytes.count, offset + min(count, bytes.count))])
    }
}
