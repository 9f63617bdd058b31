// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing

/// Words explained while checking a document: listed with who and over what, and taken back.
@Suite struct RememberedMatchTests {
    private func remembered(_ ground: TrailGround, for actor: Actor) async throws -> [RememberedMatch] {
        try await ground.system.read { try RememberedMatch.all(for: actor, in: $0) }
    }

    @Test func `an explanation is listed with its document, for those who may see that`() async throws {
        let ground = try await TrailGround()
        let notice = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        try await ground.system.perform(
            RememberMatch("cơ quan nội vụ", means: [ground.agencies[0]], over: notice), as: ground.officer)
        let own = try await remembered(ground, for: ground.officer)
        #expect(own.map(\.alias.phrase) == ["cơ quan nội vụ"])
        #expect(own.first?.notice?.id == notice)
        let other = try await remembered(ground, for: ground.actor(.standingOfficer, of: ground.agencies[2]))
        #expect(other.count == 1 && other.first?.notice == nil)
        try await ground.close()
    }

    @Test func `nobody explains words over a document they may not see`() async throws {
        let ground = try await TrailGround()
        let notice = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        let stranger = ground.actor(.standingOfficer, of: ground.agencies[2])
        let explain = RememberMatch("cơ quan nội vụ", means: [ground.agencies[0]], over: notice)
        #expect(await ground.isHidden(explain, from: stranger))
        try await ground.close()
    }

    @Test func `it is taken back by officers, and by nobody once the directory's keeper has set it`() async throws {
        let ground = try await TrailGround()
        let notice = try await ground.importDraft("48/TB-UBND", by: ground.officer)
        let first = try await ground.system.perform(
            RememberMatch("cơ quan nội vụ", means: [ground.agencies[0]], over: notice), as: ground.officer)
        #expect(await ground.isHidden(ForgetMatch(first), from: ground.actor(.clerk, of: ground.root)))
        try await ground.system.perform(ForgetMatch(first), as: ground.officer)
        #expect(try await remembered(ground, for: ground.officer).isEmpty)
        #expect(try await ground.system.directory().matching("cơ quan nội vụ").agencies.isEmpty)
        let again = try await ground.system.perform(
            RememberMatch("cơ quan nội vụ", means: [ground.agencies[0]], over: notice), as: ground.officer)
        let keeper = ground.actor(.standingOfficer, of: ground.root)
        try await ground.system.perform(
            AddAlias("Cơ quan nội vụ", means: .agencies([ground.agencies[1]])), as: keeper)
        #expect(try await remembered(ground, for: ground.officer).isEmpty)
        #expect(
            await ground.refusal(ForgetMatch(again), by: ground.officer) == .agency(.aliasIsManaged("Cơ quan nội vụ")))
        #expect(try await ground.system.read { try $0.count("SELECT count(*) FROM alias_source") } == 0)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }
}
