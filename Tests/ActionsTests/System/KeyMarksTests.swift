// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import Store
import TestKit
import Testing
import WorkingTime

@testable import Actions

/// A server whose folder has other keys than the records were made with doesn't begin.
struct KeyMarksTests {
    private struct Ground {
        let configuration: System.Configuration

        init() async throws {
            var configuration = try await TestInstallation.configuration(clock: .machine)
            if TestInstallation.engine == .sqlite {
                configuration.location = .file(configuration.folder + "/nenep.sqlite")
            }
            self.configuration = configuration
        }

        /// The same records, looked after from another folder.
        func elsewhere(_ name: String) throws -> System.Configuration {
            var other = configuration
            other.folder = configuration.folder + "/" + name
            try FileManager.default.createDirectory(atPath: other.folder, withIntermediateDirectories: true)
            return other
        }

        func copyKeys(to other: System.Configuration) throws {
            for name in ["trail.key", "second-factor.key"] {
                let target = other.folder + "/" + name
                try? FileManager.default.removeItem(atPath: target)
                try FileManager.default.copyItem(atPath: configuration.folder + "/" + name, toPath: target)
            }
        }

        /// Makes both keys, as a server does before it listens.
        func begin() async throws {
            let system = try await System.open(configuration)
            try await system.prepareKeys()
            try await system.close()
            try await System.open(configuration).close()
        }
    }

    @Test func `a second server needs the first one's keys`() async throws {
        let ground = try await Ground()
        try await ground.begin()
        let other = try ground.elsewhere("other")
        await #expect(throws: WrongKey.missing(path: other.folder + "/trail.key")) { try await System.open(other) }
        _ = try TrailKeyFile(folder: other.folder).openOrCreate(announced: nil)
        await #expect(throws: WrongKey.another(path: other.folder + "/trail.key")) { try await System.open(other) }
        try ground.copyKeys(to: other)
        try await System.open(other).close()
        try FileManager.default.removeItem(atPath: other.folder + "/second-factor.key")
        _ = try SecondFactorKey(folder: other.folder)
        await #expect(throws: WrongKey.another(path: other.folder + "/second-factor.key")) {
            try await System.open(other)
        }
    }

    @Test(.enabled(if: TestInstallation.engine == .postgres, "a file has one server"))
    func `of two that begin without keys one makes them, and the other is told and leaves none behind`() async throws {
        let ground = try await Ground()
        let other = try ground.elsewhere("other")
        let (first, second) = (try await System.open(ground.configuration), try await System.open(other))
        try await first.prepareKeys()
        await #expect(throws: WrongKey.another(path: other.folder + "/trail.key")) { try await second.prepareKeys() }
        let left = try FileManager.default.contentsOfDirectory(atPath: other.folder)
        #expect(left == [])
        try await second.close()
        try await first.close()
        await #expect(throws: WrongKey.missing(path: other.folder + "/trail.key")) { try await System.open(other) }
    }

    @Test func `two that begin at once with keys of their own: one of them is the right one`() async throws {
        let ground = try await Ground()
        let system = try await System.open(ground.configuration)
        let marks = [UInt8](1...8).map { KeyMarks.mark(of: [$0], .secondFactor) }
        let kept = await withTaskGroup(of: Bool.self) { group in
            for mark in marks {
                group.addTask {
                    let mine = KeyMarks(database: system.database, folder: "/nowhere")
                    return (try? await mine.confirm(.secondFactor, mark)) != nil
                }
            }
            return await group.reduce(into: [Bool]()) { $0.append($1) }
        }
        #expect(kept.count { $0 } == 1)
        try await system.close()
    }

    @Test func `after a change of the signing key the old one is not taken any more`() async throws {
        let ground = try await Ground()
        try await ground.begin()
        let old = try ground.elsewhere("old")
        try ground.copyKeys(to: old)
        let system = try await System.open(ground.configuration)
        try await system.trail.rotateKey()
        try await system.close()
        try await System.open(ground.configuration).close()
        await #expect(throws: WrongKey.another(path: old.folder + "/trail.key")) { try await System.open(old) }
    }

    @Test func `a change of the signing key that was interrupted is finished at the next start`() async throws {
        let ground = try await Ground()
        try await ground.begin()
        let system = try await System.open(ground.configuration)
        let file = TrailKeyFile(folder: ground.configuration.folder)
        let old = try #require(try file.openIfAny(announced: nil))
        let next = try TrailKey()
        try file.prepare(next)
        try await system.perform(RotateTrailKey(key: old, next: next.publicKey, mark: next.mark), as: .system())
        try await system.close()
        let again = try await System.open(ground.configuration)
        #expect(try await again.trail.prepareKey() == next.publicKey)
        try await again.close()
    }

    @Test func `keys that are lost for good are replaced only in so many words`() async throws {
        let ground = try await Ground()
        try await ground.begin()
        let lost = try ground.elsewhere("lost")
        _ = try TrailKeyFile(folder: lost.folder).openOrCreate(announced: nil)
        await #expect(throws: WrongKey.self) { try await System.open(lost) }
        try await System.acceptKeys(lost)
        try await System.open(lost).close()
        await #expect(throws: WrongKey.another(path: ground.configuration.folder + "/trail.key")) {
            try await System.open(ground.configuration)
        }
    }

    @Test func `a mark gives away no key, and belongs to one kind`() throws {
        let bytes = [UInt8](repeating: 7, count: 32)
        #expect(KeyMarks.mark(of: bytes, .trail) != KeyMarks.mark(of: bytes, .secondFactor))
        #expect(KeyMarks.mark(of: bytes, .trail).count == 32)
        #expect(KeyMarks.mark(of: bytes, .trail) != bytes)
    }
}
