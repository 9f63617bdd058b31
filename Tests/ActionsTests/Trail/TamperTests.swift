// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing

/// Thrown at the end of a body so that what was tampered with is as before.
private struct Undone: Error {
    let missed: [String]
}

struct TamperTests {
    @Test(arguments: [0, 1, 2, 3])
    func `a thousand single-row changes are each found and named`(quarter: UInt64) async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        #expect(try await ground.verify() == [])
        var missed: [String] = []
        var seeds = Array(quarter * 250..<(quarter + 1) * 250)
        while let seed = seeds.popLast() {
            do {
                try await ground.system.database.write { transaction in
                    var tampering = try Tampering(seed: seed, in: transaction)
                    let change = try tampering.change(transaction)
                    let findings = try TrailVerification.run(in: transaction).findings
                    let isNamed = findings.contains { $0.table == change.table && change.ids.contains($0.id) }
                    throw Undone(missed: isNamed ? [] : ["\(seed): \(change) \(findings)"])
                }
            } catch let undone as Undone {
                missed += undone.missed
            } catch DatabaseError.conflict {
                seeds.append(seed + 10_000)
            }
        }
        #expect(missed == [])
        #expect(try await ground.verify() == [])
        try await ground.close()
    }

    @Test func `the story writes every table the trail answers for`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let tables = try await ground.system.read { try Tampering(seed: 0, in: $0).tables }
        let untold = Set(BusinessTables.all.map(\.name)).subtracting(tables)
        #expect(untold.subtracting(["agency_former_name"]) == [])
        try await ground.close()
    }

    @Test func `a row put back as it was in an earlier entry of another chain is found`() async throws {
        let ground = try await TrailGround()
        let before = try await ground.tellStory()
        let victim = try #require(before.first { $0.state == .inProgress })
        try await ground.system.perform(
            CancelAssignment(victim.id, reason: "Thay bằng thông báo mới"), as: ground.officer)
        try await ground.system.database.write { transaction in
            let old = zip(Assignment.table.columns, victim.values).dropFirst()
                .map { SQL("\(name: $0) = \($1)") }.joined(separator: ", ")
            try transaction.run("UPDATE assignment SET \(sql: old) WHERE id = \(victim.id)")
        }
        #expect(try await ground.verify() == [TrailFinding("assignment", victim.id.bytes, .changed)])
        try await ground.close()
    }

    @Test func `a row whose proof was tampered with is not blamed itself`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let entry = try await ground.system.database.write { transaction in
            let entry = try transaction.first(
                "SELECT id FROM trail_entry WHERE action = 'issueNotice'"
            ) { try $0.bytes(0) }
            let id = try #require(entry)
            try transaction.run(
                "UPDATE trail_payload SET salt = \([UInt8](repeating: 1, count: 16)) WHERE entry_id = \(id)")
            return id
        }
        let findings = try await ground.verify()
        #expect(findings.contains(TrailFinding("trail_payload", entry, .payloadChanged)))
        #expect(findings.allSatisfy { $0.kind == .payloadChanged || $0.kind == .unproven })
        try await ground.close()
    }
}
