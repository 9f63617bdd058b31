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

@Suite struct BackupTests {
    @Test func `a running system is backed up whole and restored elsewhere, and the trail verifies`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        let result = try await ground.backUp()
        #expect(result.missing.isEmpty)
        #expect(result.manifest.files == 1)
        let mode = try FileManager.default.attributesOfItem(atPath: ground.archive)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder) == ["a.tar"])
        // Written after the backup: it is not in it.
        try await ground.system.perform(
            CreateAgency(AgencyDraft(name: "Sở Xây dựng", level: .department, parent: ground.trail.root)), as: .system()
        )

        let target = ground.folder + "/data"
        let restored = try await Restore(ground.archive).run(into: target)
        #expect(restored.verification.isClean)
        #expect(restored.files == 1)
        #expect(restored.assignments == (try await ground.trail.assignments().count))
        let system = try await System.open(.dataFolder(target))
        let names = try await system.directory().all.map(\.name)
        #expect(names.contains("Sở Y tế") && !names.contains("Sở Xây dựng"))
        let hash = try #require(FileHash(bytes: Array(FileDigest.of(bytes: BackupGround.evidence))))
        #expect(try await system.files.data(of: hash) == BackupGround.evidence)
        try await system.close()
        #expect(try await VerifyTrail.folder(target).isClean)
        try await ground.close()
    }

    @Test func `a person without the program finds every file under its own name`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let contents = try BackupGround.contents(of: ground.archive)
        let names = String(decoding: try #require(contents["nenep-backup/file-names.tsv"]), as: UTF8.self)
        let line = try #require(names.split(separator: "\n").first)
        let (hash, name) = (String(line.prefix(64)), String(line.dropFirst(65)))
        #expect(name == BackupGround.name)
        let path = "nenep-backup/files/\(hash.prefix(2))/\(hash.dropFirst(2).prefix(2))/\(hash)"
        #expect(contents[path] == BackupGround.evidence)
        // The list is the one that sha256sum reads.
        let sums = String(decoding: try #require(contents["nenep-backup/SHA256SUMS"]), as: UTF8.self)
        for line in sums.split(separator: "\n") {
            let bytes = try #require(contents["nenep-backup/" + line.dropFirst(66)], "\(line)")
            #expect(Hex.text(FileDigest.of(bytes: bytes)) == line.prefix(64))
        }
        #expect(sums.split(separator: "\n").count == contents.count - 1)
        try await ground.close()
    }

    @Test func `a plain archive holds no key of the installation, an encrypted one does, and opens with its key only`()
        async throws
    {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        #expect(try BackupGround.contents(of: ground.archive).keys.allSatisfy { !$0.hasPrefix("nenep-backup/keys/") })
        let (recipient, identity) = try ground.key()
        let sealed = ground.folder + "/a.tar.age"
        try await ground.backUp(to: sealed, for: [recipient])
        await #expect(throws: BackupError.identityMissing) { try await Restore(sealed).run(into: ground.folder + "/x") }
        let restored = try await Restore(sealed, identity: identity).run(into: ground.folder + "/data")
        #expect(restored.hasKeys)
        let (old, new) = (ground.system.folder + "/trail.key", ground.folder + "/data/trail.key")
        #expect(FileManager.default.contentsEqual(atPath: old, andPath: new))
        try await ground.close()
    }

    @Test func `an encrypted archive has all keys or says that it has none`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        let (recipient, identity) = try ground.key()
        try FileManager.default.removeItem(atPath: ground.system.folder + "/second-factor.key")
        let sealed = ground.folder + "/a.tar.age"
        try await ground.backUp(to: sealed, for: [recipient])
        let restored = try await Restore(sealed, identity: identity).run(into: ground.folder + "/data")
        #expect(!restored.hasKeys)
        #expect(!FileManager.default.fileExists(atPath: ground.folder + "/data/trail.key"))
        try await ground.close()
    }

    @Test func `keys kept apart come back with a plain archive`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let without = try await Restore(ground.archive).run(into: ground.folder + "/one")
        #expect(!without.hasKeys)
        let with = try await Restore(ground.archive, keyFolder: ground.system.folder).run(into: ground.folder + "/two")
        #expect(with.hasKeys)
        #expect(try await VerifyTrail.folder(ground.folder + "/two").isClean)
        try await ground.close()
    }

    @Test func `the private key is refused where the public one belongs`() async throws {
        let ground = try await BackupGround()
        let (recipient, identity) = try ground.key()
        #expect(try BackupKey.recipients([recipient]) == [recipient])
        #expect(throws: BackupError.privateKey(path: identity)) { try BackupKey.recipients([identity]) }
        #expect(throws: BackupError.notARecipient("age1xyz")) { try BackupKey.recipients(["age1xyz"]) }
        try "# hoặc\n\(recipient)\n".write(toFile: ground.folder + "/pub", atomically: true, encoding: .utf8)
        #expect(try BackupKey.recipients([ground.folder + "/pub"]) == [recipient])
        try await ground.close()
    }

    @Test func `a system without any record is backed up and restored too`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "empty-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder + "/data", withIntermediateDirectories: true)
        let system = try await System.open(.dataFolder(folder + "/data"))
        let order = BackupOrder(
            database: system.database, at: system.location, files: system.files, keyFolder: folder + "/data",
            destination: folder + "/a.tar")
        let result = try await Backup(order).run()
        #expect(result.manifest.files == 0)
        try await system.close()
        let restored = try await Restore(folder + "/a.tar").run(into: folder + "/other")
        #expect(restored.verification.isClean && restored.assignments == 0)
        try FileManager.default.removeItem(atPath: folder)
    }

    @Test func `a file that is gone or damaged is told, and the rest is backed up`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        let hash = try #require(ground.system.files.hashes().first)
        let path = try #require(ground.system.files.path(of: hash))
        chmod(path, 0o600)
        try Data("khác".utf8).write(to: URL(fileURLWithPath: path))
        let damaged = try await ground.backUp()
        #expect(damaged.missing == [hash])
        unlink(path)
        let gone = try await ground.backUp(to: ground.folder + "/b.tar")
        #expect(gone.missing == [hash])
        let restored = try await Restore(ground.archive).run(into: ground.folder + "/data")
        #expect(restored.missing == 1 && restored.verification.isClean)
        try await ground.close()
    }

    @Test func `nothing is swept away while a backup reads, and a backup never takes another's place`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        let orphan = try await ground.system.files.store([1, 2, 3])
        let hold = try await ground.system.files.holdSweeping()
        let later = Int64(Date().timeIntervalSince1970 * 1000) + 10_000
        let held = try await ground.system.files.sweep(olderThan: later) { _ in false }
        #expect(held.isHeld && held.orphans.isEmpty)
        #expect(ground.system.files.path(of: orphan.hash) != nil)
        withExtendedLifetime(hold) {}
        try await ground.backUp()
        await #expect(throws: BackupError.archive(.exists(path: ground.archive))) { try await ground.backUp() }
        try await ground.close()
    }

    @Test func `the place for backups being no folder is told, and nothing is left`() async throws {
        let ground = try await BackupGround()
        await #expect(throws: BackupError.self) { try await ground.backUp(to: ground.folder + "/none/a.tar") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder).isEmpty)
        try await ground.close()
    }
}
