// SPDX-License-Identifier: AGPL-3.0-or-later

import Testing

@testable import Web

struct MultipartReaderTests {
    private static let boundary = "----B0undary"

    private struct Part: Hashable {
        let header: PartHeader
        var bytes: [UInt8] = []
    }

    private static func body(_ parts: [(header: String, bytes: [UInt8])]) -> [UInt8] {
        var body: [UInt8] = []
        for part in parts {
            body += Array("--\(boundary)\r\n\(part.header)\r\n\r\n".utf8) + part.bytes + [13, 10]
        }
        return body + Array("--\(boundary)--\r\n".utf8)
    }

    private static func parts(of body: [UInt8], chunks: (Int) -> Int) throws -> [Part] {
        var reader = try MultipartReader(boundary: boundary)
        var parts: [Part] = []
        var ended = 0
        var rest = body[...]
        while !rest.isEmpty {
            let chunk = rest.prefix(max(1, chunks(rest.count)))
            rest = rest.dropFirst(chunk.count)
            for event in try reader.read(chunk) {
                switch event {
                case .partBegan(let header): parts.append(Part(header: header))
                case .data(let bytes): parts[parts.count - 1].bytes += bytes
                case .partEnded: ended += 1
                }
            }
        }
        try reader.finish()
        #expect(ended == parts.count)
        return parts
    }

    private static let sample: [(header: String, bytes: [UInt8])] = [
        ("Content-Disposition: form-data; name=\"csrf\"", Array("abc".utf8)),
        ("content-disposition: form-data; name=\"trống\"", []),
        (
            "Content-Disposition: form-data; name=\"tep\"; filename=\"Báo cáo %22quý%22.pdf\"\r\nContent-Type: application/pdf",
            Array("\r\n--\r\n------B0undar\r\n----B0undary\r\r\n\r\n-".utf8) + [0, 255, 13]
        ),
        ("Content-Disposition: form-data; name=old; filename=\"a\\\"b\"", [13, 10]),
    ]

    private static let expected = [
        Part(header: PartHeader(name: "csrf"), bytes: Array("abc".utf8)),
        Part(header: PartHeader(name: "trống")),
        Part(
            header: PartHeader(name: "tep", fileName: "Báo cáo \"quý\".pdf", contentType: "application/pdf"),
            bytes: sample[2].bytes),
        Part(header: PartHeader(name: "old", fileName: "a\"b"), bytes: [13, 10]),
    ]

    @Test(arguments: [1, 2, 3, 5, 7, 11, 64, 4096])
    func `parts come out the same however the body is cut`(size: Int) throws {
        #expect(try Self.parts(of: Self.body(Self.sample)) { _ in size } == Self.expected)
    }

    @Test func `a body cut in two at every place comes out the same`() throws {
        let body = Self.body(Self.sample)
        for cut in 1..<body.count {
            #expect(try Self.parts(of: body) { $0 == body.count ? cut : $0 } == Self.expected)
        }
    }

    @Test func `random content in random chunks comes out as it went in`() throws {
        var random = Generator(seed: 20_120_216)
        let pieces = [[UInt8](arrayLiteral: 13), [10], [45], Array("----B0undary".utf8), [13, 10, 45, 45], [0], [200]]
        for _ in 0..<400 {
            let contents = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (0..<Int.random(in: 0...40, using: &random)).flatMap { _ in
                    pieces.randomElement(using: &random) ?? []
                }
            }
            // What contains the delimiter itself can't be told from it; no browser sends that.
            let delimiter = Array("\r\n--\(Self.boundary)".utf8)
            guard contents.allSatisfy({ ([13, 10] + $0).firstRange(of: delimiter) == nil }) else { continue }
            let body = Self.body(contents.map { ("Content-Disposition: form-data; name=\"a\"", $0) })
            let parts = try Self.parts(of: body) { _ in Int.random(in: 1...30, using: &random) }
            #expect(parts.map(\.bytes) == contents)
        }
    }

    @Test func `mangled bodies are refused or read, never more`() {
        var random = Generator(seed: 7)
        let body = Self.body(Self.sample)
        for _ in 0..<3000 {
            var mangled = body
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let place = Int.random(in: 0..<mangled.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: mangled[place] = UInt8.random(in: 0...255, using: &random)
                case 1: mangled.remove(at: place)
                default: mangled.insert(UInt8.random(in: 0...255, using: &random), at: place)
                }
            }
            let parts = try? Self.parts(of: mangled) { _ in Int.random(in: 1...50, using: &random) }
            #expect((parts?.count ?? 0) <= 8)
        }
    }

    @Test func `a truncated body is never taken for whole`() throws {
        let body = Self.body(Self.sample)
        for length in 0..<(body.count - 2) {
            var reader = try MultipartReader(boundary: Self.boundary)
            _ = try reader.read(body.prefix(length))
            #expect(throws: MultipartReader.Malformed.truncated) { try reader.finish() }
        }
    }

    @Test func `parts and headers are bounded`() throws {
        let many = Self.body(Array(repeating: Self.sample[0], count: 6))
        var few = try MultipartReader(boundary: Self.boundary, partLimit: 5)
        #expect(throws: MultipartReader.Malformed.tooManyParts) { try few.read(many) }
        let long = "Content-Disposition: form-data; name=\"" + String(repeating: "a", count: 5000)
        var short = try MultipartReader(boundary: Self.boundary)
        #expect(throws: MultipartReader.Malformed.headerTooLong) { try short.read(Self.body([(long, [])])) }
    }

    @Test(arguments: ["", " ", "a b", "có dấu", "a\"b", String(repeating: "x", count: 71)])
    func `a boundary no browser makes is refused`(boundary: String) {
        #expect(throws: MultipartReader.Malformed.boundary) { try MultipartReader(boundary: boundary) }
    }

    @Test(arguments: [
        "Content-Disposition: attachment; name=\"a\"", "Content-Type: text/plain", "Content-Disposition: form-data",
        "Content-Disposition: form-data; name=\"a", "Content-Disposition: form-data; name=\"a\"\r\n folded",
        "Content-Disposition: form-data; name=\"a\"; name=\"b\"",
    ])
    func `a part that doesn't say which field it is is refused`(header: String) throws {
        var reader = try MultipartReader(boundary: Self.boundary)
        #expect(throws: MultipartReader.Malformed.header) { try reader.read(Self.body([(header, [])])) }
    }
}

/// A generator that gives the same numbers each time (SplitMix64).
struct Generator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
