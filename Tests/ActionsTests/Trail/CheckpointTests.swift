// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

struct CheckpointTests {
    let system = ID<Agency>(high: 0, low: 0)

    @Test func `a chain written anew agrees with itself, but not with what was kept elsewhere`() async throws {
        let ground = try await TrailGround()
        let kept = try await keep(ground)
        let chain = system
        try await ground.system.database.write { try Rewriting.rewrite(chain, from: 2, in: $0) }
        // Without anything kept elsewhere, and without a checkpoint signed here, nobody could know.
        #expect(try await ground.verify() == [])
        let rewritten = TrailFinding("trail_chain", chain.bytes, .rewritten)
        #expect(try await ground.verify(since: .statement(kept)).contains(rewritten))
        let head = kept.statement.heads.short
        #expect(try await ground.verify(since: .head(head)).map(\.kind) == [.headUnknown])
        try await ground.close()
    }

    @Test func `a chain written anew does not agree with the checkpoint signed here`() async throws {
        let ground = try await TrailGround()
        try await ground.system.trail.signCheckpoint()
        let chain = system
        try await ground.system.database.write { try Rewriting.rewrite(chain, from: 2, in: $0) }
        #expect(try await ground.verify() == [TrailFinding("trail_chain", chain.bytes, .rewritten)])
        try await ground.close()
    }

    @Test func `a chain cut off cleanly does not agree with what was kept elsewhere`() async throws {
        let ground = try await TrailGround()
        let kept = try await keep(ground)
        let chain = system
        try await ground.system.database.write { try Rewriting.cutLast(of: chain, in: $0) }
        #expect(try await ground.verify() == [])
        let cut = TrailFinding("trail_chain", chain.bytes, .truncated)
        #expect(try await ground.verify(since: .statement(kept)).contains(cut))
        try await ground.close()
    }

    @Test func `the head printed on a report is enough to verify against later`() async throws {
        let ground = try await TrailGround()
        let printed = try await ground.system.trailHead()
        try await ground.tellStory()
        let head = try #require(ShortHead(printed))
        #expect(try await ground.verify(since: .head(head)) == [])
        let chain = system
        try await ground.system.database.write { try Rewriting.rewrite(chain, from: 3, in: $0) }
        let findings = try await ground.verify(since: .head(head))
        #expect(findings.contains(TrailFinding("trail_chain", chain.bytes, .rewritten)))
        try await ground.close()
    }

    @Test func `an honest trail continues every checkpoint, across a change of keys`() async throws {
        let ground = try await TrailGround()
        let first = try await ground.system.trail.signCheckpoint()
        let key = try await ground.system.trail.rotateKey()
        try await ground.tellStory()
        let second = try await ground.system.trail.signCheckpoint()
        #expect(first.statement.key != second.statement.key)
        #expect(second.statement.key == key)
        for checkpoint in [first, second] {
            let file = try #require(SignedStatement(checkpoint.file))
            #expect(file.isSigned)
            #expect(try await ground.verify(since: .statement(file), key: key) == [])
        }
        try await ground.close()
    }

    @Test func `a checkpoint of a key nobody vouched for is found`() async throws {
        let ground = try await TrailGround()
        try await ground.system.trail.signCheckpoint()
        let other = try TrailKey()
        try await ground.system.perform(SignCheckpoint(key: other), as: .system())
        #expect(try await ground.verify().map(\.kind) == [.keyUnknown])
        let mine = try #require(ground.system.trail.publicKey)
        #expect(try await ground.verify(key: mine).map(\.kind) == [.keyUnknown])
        try await ground.close()
    }

    @Test func `a line of keys that only announces the real one is found`() async throws {
        let ground = try await TrailGround()
        let mine = try await ground.system.trail.prepareKey()
        let forged = try TrailKey()
        // Whoever may write to the database signs with a key of their own, and ends by naming ours.
        try await ground.system.perform(SignCheckpoint(key: forged), as: .system())
        try await ground.system.perform(RotateTrailKey(key: forged, next: mine), as: .system())
        #expect(try await ground.verify(key: mine).map(\.kind) == [.keyUnknown])
        try await ground.close()
    }

    @Test func `a key without any checkpoint is told`() async throws {
        let ground = try await TrailGround()
        let key = try await ground.system.trail.prepareKey()
        #expect(try await ground.verify(key: key).map(\.kind) == [.checkpointMissing])
        try await ground.system.trail.signCheckpoint()
        #expect(try await ground.verify(key: key) == [])
        try await ground.close()
    }

    @Test func `a new key signs at once, and also after a change that was interrupted`() async throws {
        let ground = try await TrailGround()
        try await ground.system.trail.signCheckpoint()
        let key = try await ground.system.trail.rotateKey()
        let last = try await ground.system.read { try CheckpointStore.latest(in: $0) }
        #expect(last?.statement.key == key && last?.statement.nextKey == nil)
        #expect(try await ground.verify(key: key) == [])
        let next = try TrailKey()
        try await ground.system.perform(RotateTrailKey(key: next, next: key), as: .system())
        #expect(try await ground.system.trail.signIfDue()?.statement.key == key)
        try await ground.close()
    }

    @Test func `a checkpoint is due once a day, when something happened`() async throws {
        let ground = try await TrailGround()
        #expect(try await ground.system.trail.signIfDue() != nil)
        #expect(try await ground.system.trail.signIfDue() == nil)
        ground.pass(days: 2)
        #expect(try await ground.system.trail.signIfDue() == nil)
        try await ground.tellStory()
        #expect(try await ground.system.trail.signIfDue() == nil)
        ground.pass(days: 1)
        try await ground.issueNotice("62/TB-UBND", orders: 1)
        #expect(try await ground.system.trail.signIfDue() != nil)
        try await ground.close()
    }

    /// A statement as an auditor takes it away, of which the database keeps nothing.
    private func keep(_ ground: TrailGround) async throws -> SignedStatement {
        let heads = try await ground.system.read { try TrailHeads.load(in: $0) }
        let key = try TrailKey()
        let statement = CheckpointStatement(at: ground.system.now, heads: heads, key: key.publicKey)
        return SignedStatement(statement: statement, signature: try key.sign(statement))
    }
}
