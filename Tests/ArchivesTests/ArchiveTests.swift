// SPDX-License-Identifier: AGPL-3.0-or-later
import Foundation
import Testing

@testable import Archives

@Suite struct ArchiveTests {
    let folder = Folder()

    @Test func `what is written is read back, and the system's own tar reads it too`() throws {
        let path = folder.file("a.tar")
        let large = (0..<700_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try folder.write(large, to: "large")
        try write(to: path) { writer in
            try writer.add("nenep/README.txt", bytes: Array("Nề Nếp".utf8))
            try writer.add("nenep/empty", bytes: [])
            try writer.add("nenep/files/ab/large", file: folder.file("large"))
        }
        let reader = TarReader(try FileStream(path))
        #expect(try reader.next() == TarReader.Entry(name: "nenep/README.txt", size: 10))
        #expect(try reader.bytes(limit: 100) == Array("Nề Nếp".utf8))
        #expect(try reader.next()?.size == 0)
        try reader.content { _ in }
        #expect(try reader.next()?.name == "nenep/files/ab/large")
        #expect(try reader.bytes(limit: 1 << 20) == large)
        #expect(try reader.next() == nil)
        let listed = try folder.run("/usr/bin/tar", ["-xvf", path, "-C", folder.path])
        #expect(
            listed.split(separator: "\n").map(String.init) == [
                "nenep/README.txt", "nenep/empty", "nenep/files/ab/large",
            ])
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: folder.file("nenep/files/ab/large")))) == large)
    }

    @Test func `an archive cut off anywhere is told`() throws {
        let path = folder.file("a.tar")
        try write(to: path) { writer in
            try writer.add("one", bytes: [UInt8](repeating: 7, count: 700))
            try writer.add("two", bytes: [1, 2, 3])
        }
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for length in [0, 1, 511, 512, 600, 1211, 1212, 1536, 2048, 2559, 2560, 3000, whole.count - 1] {
            let cut = folder.file("cut-\(length)")
            try whole.prefix(length).write(to: URL(fileURLWithPath: cut))
            #expect(throws: ArchiveError.truncated) { try readAll(cut) }
        }
    }

    @Test func `links, folders, ways out and anything behind the end are strange`() throws {
        let good = TarHeader(name: "a", size: 0, modified: 0).block
        let zero = [UInt8](repeating: 0, count: 1024)
        #expect(throws: Never.self) { try readAll(bytes: good + zero) }
        for (name, kind) in [
            ("../a", 0x30), ("/etc/passwd", 0x30), ("a/../../b", 0x30), ("a//b", 0x30), ("./a", 0x30), ("a\\b", 0x30),
            ("a", 0x31), ("a", 0x32), ("a/", 0x35), ("a", 0x4C), ("a", 0x78), ("a", 0x33),
        ] {
            let block = Self.header(name: name, kind: UInt8(kind))
            #expect { try readAll(bytes: block + zero) } throws: { error in
                if case .strange = error as? ArchiveError { true } else { false }
            }
        }
        #expect(throws: ArchiveError.strange("something behind the end")) { try readAll(bytes: good + zero + good) }
        #expect(throws: ArchiveError.strange("a broken header")) {
            var broken = good
            broken[0] = 0x62
            try readAll(bytes: broken + zero)
        }
    }

    @Test func `sizes beyond what octal digits hold are written as GNU tar does`() throws {
        let header = TarHeader(name: "large", size: 20 << 30, modified: 1_700_000_000)
        #expect(try TarHeader(header.block) == header)
    }

    @Test func `a file appears whole or not at all, for its owner only, and never in another's place`() throws {
        let path = folder.file("whole")
        do {
            let file = try DurableFile(path)
            try write([1, 2, 3], to: file)
            #expect(!FileManager.default.fileExists(atPath: path))
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
        let file = try DurableFile(path)
        try write([1, 2, 3], to: file)
        try file.finish()
        #expect(try file.place().count == 32)
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: path))) == [1, 2, 3])
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(throws: ArchiveError.exists(path: path)) { try DurableFile(path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["whole"])
    }

    @Test func `what changed on disk before it was read back is found, and gets no name`() throws {
        let file = try DurableFile(folder.file("whole"))
        try write([1, 2, 3], to: file)
        try file.finish()
        try Data([1, 2, 4]).write(to: URL(fileURLWithPath: file.draft), options: [])
        #expect(throws: ArchiveError.damaged(file.draft)) { try file.place() }
        #expect(!FileManager.default.fileExists(atPath: folder.file("whole")))
    }

    @Test func `a file that somebody else is writing is left to them`() throws {
        let file = try DurableFile(folder.file("whole"))
        #expect(throws: ArchiveError.exists(path: file.draft)) { try DurableFile(folder.file("whole")) }
        try write([1, 2, 3], to: file)
        try file.finish()
        _ = try file.place()
        #expect(try Array(Data(contentsOf: URL(fileURLWithPath: folder.file("whole")))) == [1, 2, 3])
    }

    @Test func `a disk without room is told as such`() {
        errno = ENOSPC
        #expect(Descriptor.failure("x") == .full(path: "x"))
    }
}

extension ArchiveTests {
    private func write(to path: String, _ body: (TarWriter) throws -> Void) throws {
        let file = try DurableFile(path)
        let writer = TarWriter(file, modified: 1_700_000_000)
        try body(writer)
        try writer.finish()
        _ = try file.place()
    }

    private func write(_ bytes: [UInt8], to sink: any ByteSink) throws {
        try bytes.withUnsafeBytes { buffer in try sink.write(buffer) }
    }

    private func readAll(_ path: String) throws {
        let reader = TarReader(try FileStream(path))
        while try reader.next() != nil { try reader.content { _ in } }
    }

    private func readAll(bytes: [UInt8]) throws {
        let path = folder.file(UUID().uuidString)
        try Data(bytes).write(to: URL(fileURLWithPath: path))
        try readAll(path)
    }

    /// A header somebody else made.
    private static func header(name: String, kind: UInt8) -> [UInt8] {
        var block = TarHeader(name: "x", size: 0, modified: 0).block
        block.replaceSubrange(0..<100, with: Array(name.utf8) + [UInt8](repeating: 0, count: 100 - name.utf8.count))
        block[156] = kind
        for at in 148..<156 { block[at] = 32 }
        let digits = String(block.reduce(0) { $0 + Int($1) }, radix: 8)
        let field = Array((String(repeating: "0", count: 6 - digits.count) + digits + "\0 ").utf8)
        block.replaceSubrange(148..<156, with: field)
        return block
    }
}

/// A folder of one test's own.
final class Folder {
    let path: String

    init() {
        path = FileManager.default.temporaryDirectory.appending(path: "archives-\(UUID().uuidString)").path
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }

    func write(_ bytes: [UInt8], to name: String) throws {
        try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    }

    /// Runs a program and gives what it wrote.
    @discardableResult
    func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
