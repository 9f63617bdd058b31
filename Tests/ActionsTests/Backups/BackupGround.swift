// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Archives
import Database
import Domain
import Files
import Foundation
import Store
import TestKit
import Testing
import WorkingTime

/// A small system in a folder of its own, with evidence under a Vietnamese name, and somewhere to put backups.
struct BackupGround {
    let trail: TrailGround
    let folder: String

    static let name = "Biên bản họp Ban Chỉ đạo ISO – đợt 1 (bản ký).txt"
    static let evidence = Array("Biên bản: đã xong việc.".utf8)

    var system: System { trail.system }
    var archive: String { folder + "/a.tar" }

    init(on engine: Engine = .sqlite) async throws {
        trail = try await TrailGround(isSQLiteFolder: engine == .sqlite)
        folder = FileManager.default.temporaryDirectory.appending(path: "backup-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        // As every server does before it listens.
        try await trail.system.prepareKeys()
    }

    /// Orders, and a report with its evidence.
    func tell(evidence: [[UInt8]] = [Self.evidence]) async throws {
        try await trail.issueNotice("46/TB-UBND", orders: 2)
        var files: [ReceivedFile] = []
        for content in evidence {
            let stored = try await system.files.store(content)
            files.append(ReceivedFile(hash: stored.hash.bytes, name: Self.name, kind: "txt", size: stored.size))
        }
        for assignment in try await trail.assignments().prefix(2) {
            try await system.perform(
                SubmitReport(assignment.id, content: ReportContent(text: "Đã xong", files: files)),
                as: trail.actor(.isoSecretary, of: assignment.agency))
        }
        try await system.trail.signCheckpoint()
    }

    /// Somebody comes in and stays.
    func signIn() async throws {
        let sessions = system.sessions
        let password = "một câu dài dễ nhớ"
        try await system.perform(
            CreateFirstAdministrator.prepare(
                name: "Lê Thị Quản", userName: "quantri", password: password, province: "", with: sessions.hasher,
                at: system.now), as: .system())
        _ = try await sessions.signIn(
            Sessions.Attempt(userName: "quantri", password: password, address: "10.0.0.1", browser: "thử"))
        #expect(try await Self.sessions(of: system) == 1)
    }

    static func sessions(of system: System) async throws -> Int {
        try await system.read { try $0.count("SELECT count(*) FROM session") }
    }

    func order(to destination: String? = nil, for recipients: [String] = []) -> BackupOrder {
        BackupOrder(
            database: system.database, at: system.location, files: system.files, keyFolder: system.folder,
            destination: destination ?? archive, recipients: recipients)
    }

    @discardableResult
    func backUp(to destination: String? = nil, for recipients: [String] = []) async throws -> Backup.Result {
        try await Backup(order(to: destination, for: recipients)).run()
    }

    func close() async throws {
        try await trail.close()
        try FileManager.default.removeItem(atPath: folder)
    }

    /// What an archive holds, by name.
    static func contents(of path: String) throws -> [String: [UInt8]] {
        let reader = TarReader(try FileStream(path))
        var contents: [String: [UInt8]] = [:]
        while let entry = try reader.next() { contents[entry.name] = try reader.bytes(limit: 1 << 28) }
        return contents
    }

    /// Writes an archive of the given parts in the order of another, as somebody who tampers would.
    static func write(_ parts: [(String, [UInt8])], to path: String) throws {
        let file = try DurableFile(path)
        let writer = TarWriter(file, modified: 0)
        for (name, bytes) in parts { try writer.add(name, bytes: bytes) }
        try writer.finish()
        _ = try file.place()
    }

    /// The parts of an archive in their order.
    static func parts(of path: String) throws -> [(String, [UInt8])] {
        let reader = TarReader(try FileStream(path))
        var parts: [(String, [UInt8])] = []
        while let entry = try reader.next() { parts.append((entry.name, try reader.bytes(limit: 1 << 28))) }
        return parts
    }

    /// The same parts with a list of sums that agrees with them, as somebody who knows the format would tamper.
    static func resealed(_ parts: [(String, [UInt8])]) -> [(String, [UInt8])] {
        let top = "nenep-backup/"
        let others = parts.filter { $0.0 != top + "SHA256SUMS" }
        guard others.count < parts.count else { return parts }
        let lines = others.map { "\(Hex.text(FileDigest.of(bytes: $0.1)))  \($0.0.dropFirst(top.count))\n" }.joined()
        return parts.map { $0.0 == top + "SHA256SUMS" ? ($0.0, Array(lines.utf8)) : $0 }
    }

    /// A key pair of age: the public key, and the file with the private one.
    func key(named name: String = "key") throws -> (recipient: String, identity: String) {
        let path = folder + "/" + name
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/age-keygen")
        process.arguments = ["-o", path]
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let line = try #require(text.split(separator: "\n").first { $0.contains("public key: ") })
        return (String(try #require(line.split(separator: " ").last)), path)
    }
}
