// SPDX-License-Identifier: AGPL-3.0-or-later

import Foundation
import Store
import Testing

@testable import Actions

struct TrailKeyTests {
    @Test func `the key is made once, and only its owner may read it`() async throws {
        let ground = try await TrailGround()
        let key = try await ground.system.trail.prepareKey()
        let path = ground.folder + "/trail.key"
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try TrailKeyFile(folder: ground.folder).openOrCreate(announced: nil).publicKey == key)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: TrailKeyError.open(path: path)) {
            try TrailKeyFile(folder: ground.folder).openOrCreate(announced: nil)
        }
        try await ground.close()
    }

    @Test func `a change of keys that was interrupted is finished when it was announced, and dropped when not`()
        async throws
    {
        let ground = try await TrailGround()
        let key = try await ground.system.trail.prepareKey()
        let file = TrailKeyFile(folder: ground.folder)
        let next = try TrailKey()
        try file.prepare(next)
        #expect(try file.openOrCreate(announced: nil).publicKey == key)
        #expect(!FileManager.default.fileExists(atPath: file.path + ".next"))
        try file.prepare(next)
        #expect(try file.openOrCreate(announced: next.publicKey).publicKey == next.publicKey)
        #expect(file.publicKeyIfAny() == next.publicKey)
        try await ground.close()
    }

    @Test func `a damaged key file is told, not replaced`() async throws {
        let ground = try await TrailGround()
        let path = ground.folder + "/trail.key"
        _ = FileManager.default.createFile(
            atPath: path, contents: Data("x".utf8), attributes: [.posixPermissions: 0o600])
        await #expect(throws: TrailKeyError.unreadable) { try await ground.system.trail.prepareKey() }
        try await ground.close()
    }
}
