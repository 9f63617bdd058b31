// SPDX-License-Identifier: AGPL-3.0-or-later
import OfficialDocument
import Testing

/// Ten megabytes of nonsense must end; a reader that is not linear would not within the limit of these tests.
///
/// A debug build reads less, or these few tests would take longer than all others together.
@Suite struct NoiseTests {
    #if DEBUG
        private static let size = 100_000
    #else
        private static let size = 10_000_000
    #endif

    private static func repeated(_ text: String) -> String { String(repeating: text, count: size / text.utf8.count) }

    @Test(
        .timeLimit(.minutes(5)),
        arguments: [
            "7", "Số: ", "- ", "- a\n", "abc ", "ngày ", "giao các sở, ", "các sở đã, ", "Sở A và ", "giám đốc ", "(",
            "1.1.1. a\n",
            "gửi về ", "| a | b |\n", "Nơi nhận:\n", "TM. ỦY BAN\n", "hàng tháng ",
        ])
    func `megabytes of one thing end and invent nothing`(piece: String) {
        let reading = DocumentReader().read(Self.repeated(piece))
        #expect(reading.signer?.name == nil && reading.issuedOn == nil && reading.deadlines.isEmpty)
    }

    @Test(.timeLimit(.minutes(5))) func `megabytes of random bytes end`() {
        var state: UInt64 = 88_172_645_463_325_252
        let bytes = (0..<Self.size).map { _ -> UInt8 in
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return UInt8(truncatingIfNeeded: state)
        }
        #expect(DocumentReader().read(String(decoding: bytes, as: UTF8.self)).directives.isEmpty)
    }

    @Test func `a text too long to be a document is read in part, and the reading says so`() {
        let text = String(repeating: "a", count: DocumentReader.longest + 1)
        #expect(DocumentReader().read(text).notes.count == 1)
    }
}

extension Reading {
    fileprivate var deadlines: [Deadline] { directives.compactMap(\.deadline) }
}
