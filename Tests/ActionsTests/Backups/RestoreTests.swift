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

@Suite struct RestoreTests {
    @Test func `only an empty place is filled, and a refusal leaves it as it was`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let target = ground.folder + "/data"
        try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
        try "x".write(toFile: target + "/mine", atomically: true, encoding: .utf8)
        await #expect(throws: BackupError.occupied(path: target)) {
            try await Restore(ground.archive).run(into: target)
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: target) == ["mine"])
        try FileManager.default.removeItem(atPath: target + "/mine")
        // What a killed restoration left is in nobody's way.
        try FileManager.default.createDirectory(atPath: target + "/.dang-khoi-phuc", withIntermediateDirectories: true)
        _ = try await Restore(ground.archive).run(into: target)
        let names = try FileManager.default.contentsOfDirectory(atPath: target)
        #expect(names.contains("nenep.sqlite") && !names.contains(".dang-khoi-phuc"))
        try await ground.close()
    }

    @Test func `an archive cut off anywhere is refused, and leaves nothing`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let whole = try Data(contentsOf: URL(fileURLWithPath: ground.archive))
        for length in [0, 700, 5000, whole.count / 2, whole.count - 1024, whole.count - 1] {
            let cut = ground.folder + "/cut-\(length).tar"
            try whole.prefix(length).write(to: URL(fileURLWithPath: cut))
            let target = ground.folder + "/data-\(length)"
            await #expect(throws: BackupError.self) { try await Restore(cut).run(into: target) }
            #expect(try FileManager.default.contentsOfDirectory(atPath: target).isEmpty)
        }
        try await ground.close()
    }

    @Test func `whatever part was altered, the archive is refused`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let parts = try BackupGround.parts(of: ground.archive)
        for (index, part) in parts.enumerated() where !part.1.isEmpty {
            var altered = parts
            altered[index].1[part.1.count / 2] ^= 1
            let path = ground.folder + "/altered-\(index).tar"
            try BackupGround.write(altered, to: path)
            await #expect(throws: BackupError.self, "\(part.0)") {
                try await Restore(path).run(into: ground.folder + "/data-\(index)")
            }
        }
        try await ground.close()
    }

    @Test func `parts left out, put in, or out of order are refused`() async throws {
        let ground = try await BackupGround()
        try await ground.tell(evidence: [BackupGround.evidence, Array("Phụ lục".utf8)])
        try await ground.backUp()
        let parts = try BackupGround.parts(of: ground.archive)
        let file = try #require(parts.firstIndex { $0.0.hasPrefix("nenep-backup/files/") })
        #expect(parts[file + 1].0.hasPrefix("nenep-backup/files/"))
        var others: [[(String, [UInt8])]] = parts.indices.map { index in
            var fewer = parts
            fewer.remove(at: index)
            return fewer
        }
        for index in parts.indices.dropLast() {
            var swapped = parts
            swapped.swapAt(index, index + 1)
            others.append(swapped)
        }
        var twice = parts
        twice.insert(parts[file], at: file)
        others.append(twice)
        others.append(parts + [("nenep-backup/more", [1])])
        for name in [
            "nenep-backup/files/aa/bb/../../../../x", "nenep-backup/keys/../trail.key", "nenep-backup/files/aa",
        ] {
            var strange = parts
            strange[file].0 = name
            others.append(strange)
        }
        // Those the writer of archives itself refuses need no reader that does.
        var refused = 0
        for (index, other) in others.enumerated() {
            // The sums agree, so that nothing but the parts themselves gives it away.
            let path = ground.folder + "/other-\(index).tar"
            guard (try? BackupGround.write(BackupGround.resealed(other), to: path)) != nil else { continue }
            await #expect(throws: BackupError.self, "\(index)") {
                try await Restore(path).run(into: ground.folder + "/to-\(index)")
            }
            refused += 1
        }
        #expect(refused >= 2 * parts.count)
        try await ground.close()
    }

    @Test func `an archive with a newer schema is refused by name`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        var parts = try BackupGround.parts(of: ground.archive)
        let text = String(decoding: parts[1].1, as: UTF8.self)
        parts[1].1 = Array(
            text.replacing("\"schema\" : [", with: "\"schema\" : [\n    {\"name\" : \"x\", \"number\" : 999},").utf8)
        let path = ground.folder + "/newer.tar"
        try BackupGround.write(parts, to: path)
        await #expect(throws: BackupError.newer(step: "999 x")) {
            try await Restore(path).run(into: ground.folder + "/data")
        }
        try await ground.close()
    }

    @Test func `records changed behind the trail are found though every hash of the archive agrees`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        _ = try await ground.system.database.write { try $0.run("UPDATE agency SET name = 'Sở Khác'") }
        try await ground.backUp()
        await #expect(throws: BackupError.trail(findings: 4)) {
            try await Restore(ground.archive).run(into: ground.folder + "/data")
        }
        try await ground.close()
    }

    @Test func `who was signed in is not any more, the trail says so, and administrators are told`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.signIn()
        try await ground.backUp()
        let target = ground.folder + "/data"
        _ = try await Restore(ground.archive).run(into: target)
        let system = try await System.open(.dataFolder(target))
        let (actions, kinds) = try await system.read { snapshot in
            (
                try snapshot.rows("SELECT action FROM trail_entry") { try $0.text(0) },
                try snapshot.rows("SELECT kind FROM news") { try $0.text(0) }
            )
        }
        #expect(actions.contains(TrailAction.backup(.restoreBackup).rawValue))
        #expect(kinds.contains(News.Kind.backup(.systemRestored).rawValue))
        #expect(try await BackupGround.sessions(of: system) == 0)
        try await system.close()
        try await ground.close()
    }

    @Test func `a drill proves the archive and leaves nothing behind`() async throws {
        let ground = try await BackupGround()
        try await ground.tell()
        try await ground.backUp()
        let result = try await Restore(ground.archive).drill(beside: ground.archive)
        #expect(result.verification.isClean)
        #expect(result.assignments == (try await ground.trail.assignments().count))
        #expect(try FileManager.default.contentsOfDirectory(atPath: ground.folder) == ["a.tar"])
        try await ground.close()
    }
}
