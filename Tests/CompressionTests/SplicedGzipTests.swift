// SPDX-License-Identifier: AGPL-3.0-or-later

import CZLib
import Testing

@testable import Compression

@Suite struct SplicedGzipTests {
    /// What a browser makes of a stream: the checksum and the length at its end are looked at too.
    private func unpacked(_ stream: [UInt8]) -> [UInt8]? {
        var state = z_stream()
        guard inflateInit2_(&state, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return nil }
        defer { inflateEnd(&state) }
        var input = stream
        var output = [UInt8](repeating: 0, count: 4 << 20)
        return input.withUnsafeMutableBufferPointer { source in
            output.withUnsafeMutableBufferPointer { target -> [UInt8]? in
                state.next_in = source.baseAddress
                state.avail_in = UInt32(source.count)
                state.next_out = target.baseAddress
                state.avail_out = UInt32(target.count)
                guard inflate(&state, Z_FINISH) == Z_STREAM_END, state.avail_in == 0 else { return nil }
                return Array(target.prefix(target.count - Int(state.avail_out)))
            }
        }
    }

    @Test(arguments: [0, 1, 30_000, 65_535, 65_536, 200_000], [0, 1, 700_000])
    func `what is put together is what comes out`(around: Int, within: Int) throws {
        let head = (0..<around).map { UInt8($0 * 7 & 0xFF) }
        let middle = (0..<within).map { UInt8($0 * $0 >> 3 & 0xFF) }
        let tail = Array("Hết trang./.".utf8)
        let piece = try #require(DeflatedPiece(middle))
        #expect(unpacked(SplicedGzip.stream(head: head, piece, tail: tail)) == head + middle + tail)
    }

    @Test func `one piece serves many streams, and is small`() throws {
        let cells = Array(
            String(repeating: "<td><a class=d href=/nhiem-vu/0 aria-label=\"hoàn thành\"></a>", count: 6000).utf8)
        let piece = try #require(DeflatedPiece(cells))
        #expect(piece.size < cells.count / 50)
        for reader in ["một", "hai"] {
            let head = Array("<p>Chào \(reader)".utf8)
            #expect(unpacked(SplicedGzip.stream(head: head, piece, tail: [])) == head + cells)
        }
    }

    @Test func `what stands around is not compressed, so its length tells nothing`() throws {
        let piece = try #require(DeflatedPiece(Array("bảng".utf8)))
        let same = SplicedGzip.stream(head: Array("csrf=abcdefgh&q=abcdefgh".utf8), piece, tail: [])
        let other = SplicedGzip.stream(head: Array("csrf=abcdefgh&q=12345678".utf8), piece, tail: [])
        #expect(same.count == other.count)
    }
}
