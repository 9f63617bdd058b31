// SPDX-License-Identifier: AGPL-3.0-or-later

import CZLib

/// A gzip stream (RFC 1952) of three parts of which only the middle one is compressed, and that once for all who get it.
///
/// What stands around it, which differs from reader to reader and holds the token of their forms, goes as stored blocks:
/// nothing is compressed together with a secret, so the length of a reply tells nothing about it (the BREACH attack).
public enum SplicedGzip {
    /// Puts the stream together; costs a copy of its bytes.
    public static func stream(head: some Sequence<UInt8>, _ piece: DeflatedPiece, tail: some Sequence<UInt8>) -> [UInt8]
    {
        let (head, tail) = (Array(head), Array(tail))
        var stream: [UInt8] = []
        stream.reserveCapacity(head.count + piece.deflated.count + tail.count + 256)
        // Magic, deflate, no flags, no time, no hint, unknown system.
        stream += [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
        store(head, isLast: false, in: &stream)
        stream += piece.deflated
        store(tail, isLast: true, in: &stream)
        var sum = checksum(head)
        sum = crc32_combine(sum, piece.checksum, piece.length)
        sum = crc32_combine(sum, checksum(tail), tail.count)
        append(UInt32(truncatingIfNeeded: sum), to: &stream)
        append(UInt32(truncatingIfNeeded: head.count + piece.length + tail.count), to: &stream)
        return stream
    }

    /// Stored blocks (RFC 1951, 3.2.4): a flag byte, the length and its complement, the bytes.
    private static func store(_ bytes: [UInt8], isLast: Bool, in stream: inout [UInt8]) {
        let most = 65_535
        var start = 0
        repeat {
            let end = min(start + most, bytes.count)
            let length = UInt16(end - start)
            stream.append(isLast && end == bytes.count ? 1 : 0)
            for word in [length, ~length] { stream += [UInt8(word & 0xFF), UInt8(word >> 8)] }
            stream += bytes[start..<end]
            start = end
        } while start < bytes.count
    }

    private static func append(_ word: UInt32, to stream: inout [UInt8]) {
        for shift in [0, 8, 16, 24] as [UInt32] { stream.append(UInt8(word >> shift & 0xFF)) }
    }

    static func checksum(_ bytes: [UInt8]) -> UInt {
        bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, UInt32($0.count)) }
    }
}
