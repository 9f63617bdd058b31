// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Sample
import Store
import TestKit
import Testing
import WorkingTime

struct SampleProvinceTests {
    @Test func `it has forty agencies, people in every role, three notices, and assignments in every state`()
        async throws
    {
        let province = try await TestProvince.make()
        let system = province.system
        // The forty, and the centre that a district left behind when it was dissolved.
        #expect(try await system.directory().all.count { $0.validTo == nil } == 41)
        let members = try await system.read { try PersonStore.members(in: $0) }
        #expect(Set(members.map(\.membership.role)) == Set(Role.allCases))
        let (today, now) = (system.today, system.now)
        let everything = Visible(to: .system(), under: .seeAssignments)
        let (rows, drafts, issued) = try await system.read { snapshot in
            (
                try AssignmentList.all(
                    AssignmentCriteria(), visible: everything, today: today, now: now, in: snapshot),
                try NoticeList.drafts(prepared: everything, in: snapshot),
                try NoticeList.count(seen: everything, in: snapshot)
            )
        }
        #expect(drafts.count == 1)
        #expect(issued == 4)
        let states = Set(rows.map(\.assignment.state))
        #expect(states == Set(Assignment.State.allCases))
        #expect(rows.contains { $0.assignment.isStanding })
        #expect(rows.contains { $0.assignment.isLate(on: today) })
    }

    @Test func `nothing in it was decided by who reported it, or for their own agency`() async throws {
        let province = try await TestProvince.make()
        let system = province.system
        let (today, now) = (system.today, system.now)
        let everything = Visible(to: .system(), under: .seeAssignments)
        try await system.read { snapshot in
            let rows = try AssignmentList.all(
                AssignmentCriteria(), visible: everything, today: today, now: now, in: snapshot)
            for row in rows {
                #expect(row.assignment.agency != row.assignment.acceptingBody)
                let reports = try AssignmentStore.reports(of: row.assignment.id, in: snapshot)
                for decision in try AssignmentStore.decisions(of: row.assignment.id, in: snapshot) {
                    #expect(reports.first { $0.id == decision.report }?.submittedBy != decision.decidedBy)
                }
            }
        }
    }

    @Test func `a large province has as many agencies and assignments as asked for`() async throws {
        let province = try await TestProvince.make()
        let system = province.system
        let everything = Visible(to: .system(), under: .seeAssignments)
        let (today, now) = (system.today, system.now)
        func count() async throws -> Int {
            try await system.read { snapshot in
                try AssignmentList.all(
                    AssignmentCriteria(), visible: everything, today: today, now: now, in: snapshot
                ).count
            }
        }
        let before = try await count()
        let agencies = try await system.directory().all.count
        let made = try await SampleBulk(
            system: system, clock: province.clock, today: TestProvince.today, password: TestProvince.password
        ).make(assignments: 60, agencies: agencies + 4)
        #expect(try await system.directory().all.count == agencies + 4)
        #expect(made.agencies == 4)
        #expect(made.assignments >= 60)
        #expect(try await count() == before + made.assignments)
    }
}
