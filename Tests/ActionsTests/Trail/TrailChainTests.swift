// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing

struct TrailChainTests {
    @Test func `writers of two agencies at once leave two chains without gaps`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let assignments = try await ground.assignments()
        #expect(Set(assignments.map(\.agency)).count == 2)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for assignment in assignments {
                for _ in 0..<4 {
                    let actor = ground.actor(.isoSecretary, of: assignment.agency)
                    group.addTask {
                        for number in 1...20 {
                            let note = NoteProgress(assignment.id, text: "lần \(number)")
                            try await ground.system.perform(note, as: actor)
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
        for agency in Set(assignments.map(\.agency)) {
            let sequences = try await ground.system.read { snapshot in
                try snapshot.rows("SELECT sequence FROM trail_entry WHERE chain_id = \(agency) ORDER BY sequence") {
                    try $0.int(0)
                }
            }
            #expect(sequences == Array(1...160))
        }
        #expect(try await ground.verify() == [])
        try await ground.close()
    }

    @Test func `a copy of the database proves itself from its folder alone`() async throws {
        let ground = try await TrailGround(isSQLiteFolder: true)
        try await ground.tellStory()
        let report = try await VerifyTrail.folder(ground.folder)
        #expect(report.isClean)
        #expect(report.outcome.counts.entries == report.outcome.heads.total)
        #expect(report.outcome.counts.rows > 20)
        #expect(report.outcome.counts.checkpoints == 1)
        #expect(report.outcome.key == ground.system.trail.publicKey)
        try await ground.close()
    }

    @Test func `verifying on demand tells where it stands`() async throws {
        let ground = try await TrailGround()
        guard case .never = ground.system.trail.verification else {
            Issue.record("nothing was verified yet")
            return
        }
        guard case .done(let report) = await ground.system.trail.verify(waiting: .seconds(60)) else {
            Issue.record("verifying did not end")
            return
        }
        #expect(report.isClean)
        try await ground.close()
    }
}
