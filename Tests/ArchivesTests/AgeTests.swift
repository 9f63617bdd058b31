// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Archives

@Suite struct AgeTests {
    let folder = Folder()

    @Test func `what is encrypted opens with the private key, and with no other`() throws {
        let (recipient, identity) = try key("one")
        let (_, other) = try key("two")
        let content = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 17) }
        let path = folder.file("a.tar.age")
        let file = try DurableFile(path)
        let writer = TarWriter(try AgeSink(recipients: [recipient], into: file), modified: 0)
        try writer.add("content", bytes: content)
        try writer.finish()
        _ = try file.place()
        #expect(try Age.isEncrypted(path))
        let reader = TarReader(try AgeStream(path, identity: identity))
        _ = try reader.next()
        #expect(try reader.bytes(limit: 1 << 23) == content)
        #expect(try reader.next() == nil)
        #expect { try TarReader(try AgeStream(path, identity: other)).next() } throws: { error in
            if case .failed(program: "age", _) = error as? ArchiveError { true } else { false }
        }
    }

    @Test func `an encrypted archive that was cut off or changed is told`() throws {
        let (recipient, identity) = try key("one")
        let path = folder.file("a.tar.age")
        let file = try DurableFile(path)
        let writer = TarWriter(try AgeSink(recipients: [recipient], into: file), modified: 0)
        try writer.add("content", bytes: [UInt8](repeating: 5, count: 400_000))
        try writer.finish()
        _ = try file.place()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        var changed = whole
        changed[whole.count / 2] ^= 1
        for broken in [whole.prefix(whole.count / 2), whole.dropLast(), changed] {
            let name = folder.file(UUID().uuidString)
            try broken.write(to: URL(fileURLWithPath: name))
            #expect(throws: ArchiveError.self) {
                let reader = TarReader(try AgeStream(name, identity: identity))
                while try reader.next() != nil { try reader.content { _ in } }
            }
        }
    }

    @Test func `a key that is none ends in an error, and leaves no file`() throws {
        #expect(throws: ArchiveError.self) {
            let file = try DurableFile(folder.file("a"))
            let sink = try AgeSink(recipients: ["age1nonsense"], into: file)
            let writer = TarWriter(sink, modified: 0)
            for number in 0..<200 { try writer.add("n\(number)", bytes: [UInt8](repeating: 1, count: 100_000)) }
            try writer.finish()
        }
        #expect(!FileManager.default.fileExists(atPath: folder.file("a")))
    }

    private func key(_ name: String) throws -> (recipient: String, identity: String) {
        let path = folder.file(name)
        try folder.run("/usr/bin/age-keygen", ["-o", path])
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.contains("public key: ") })
        let recipient = String(try #require(line.split(separator: " ").last))
        #expect(Age.isRecipient(recipient))
        return (recipient, path)
    }
}
