// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

/// The rules that rounds rest on, recorded by several people.
@Suite struct RoundRulesTests {
    @Test func `an edition that eight record at one moment is kept once, and seven are told`() async throws {
        let ground = try await TrailGround()
        let day = try #require(Day(year: 2026, month: 10, day: 1))
        let conflicts = await withTaskGroup(of: Bool.self) { group in
            for number in 1...8 {
                let edition = StandardEdition(code: "TCVN ISO 9001:2026", adopted: day, source: "QĐ \(number)")
                group.addTask {
                    await ground.system.isConflict(RecordEdition(edition), as: ground.standingOfficer)
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(conflicts == 7)
        let kept = try await ground.system.read { try RoundStore.recorded("TCVN ISO 9001:2026", in: $0) }
        #expect(kept?.version == 1)
        let next = StandardEdition(code: "TCVN ISO 9001:2026", adopted: day, source: "QĐ sửa")
        #expect(await ground.system.isConflict(RecordEdition(next), as: ground.standingOfficer))
        try await ground.system.perform(RecordEdition(next, version: 1), as: ground.standingOfficer)
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a rule on who must apply is replaced by who had read it`() async throws {
        let ground = try await TrailGround()
        let day = try #require(Day(year: 2026, month: 10, day: 1))
        let rule = ObligationRule(since: day, mandatory: [.department], encouraged: [.commune], source: "NQ 1")
        let other = ObligationRule(since: day, mandatory: [.commune], encouraged: [], source: "NQ 2")
        try await ground.system.perform(RecordObligation(rule), as: ground.standingOfficer)
        #expect(await ground.system.isConflict(RecordObligation(other), as: ground.standingOfficer))
        try await ground.system.perform(RecordObligation(other, version: 1), as: ground.standingOfficer)
        #expect(await ground.system.isConflict(RecordObligation(rule, version: 1), as: ground.standingOfficer))
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }
}
