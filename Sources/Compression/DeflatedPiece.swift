// SPDX-License-Identifier: AGPL-3.0-or-later

import CZLib

/// Bytes compressed by themselves (RFC 1951), to be put into streams; it ends on a byte and is never the last block.
public struct DeflatedPiece: Sendable {
    let deflated: [UInt8]
    let checksum: UInt
    let length: Int

    /// How many bytes it takes in a stream.
    public var size: Int { deflated.count }

    /// Compresses; nil when there is no memory for it.
    public init?(_ bytes: [UInt8], level: Int32 = 6) {
        var state = z_stream()
        // A negative size of the window means: without a header of its own.
        guard
            deflateInit2_(
                &state, level, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
                == Z_OK
        else { return nil }
        defer { deflateEnd(&state) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&state, UInt(bytes.count))) + 64)
        let written = input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> Int? in
                state.next_in = source.baseAddress
                state.avail_in = UInt32(source.count)
                state.next_out = target.baseAddress
                state.avail_out = UInt32(target.count)
                guard deflate(&state, Z_FULL_FLUSH) == Z_OK, state.avail_in == 0, state.avail_out > 0 else {
                    return nil
                }
                return target.count - Int(state.avail_out)
            }
        }
        guard let written else { return nil }
        deflated = Array(output.prefix(written))
        checksum = SplicedGzip.checksum(bytes)
        length = bytes.count
    }
}
