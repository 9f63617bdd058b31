// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import TestKit
import Testing

struct AssignmentListsTests {
    private func list(_ system: System, _ actor: Actor) async throws -> AssignmentList {
        try await system.assignmentLists.answer(
            AssignmentLists.Request(
                AssignmentCriteria(situations: [.open]), order: .due, isDescending: false, page: 1, actor: actor),
            today: system.today, now: system.now
        ).list
    }

    private func acknowledge(_ ground: TrailGround, _ agency: ID<Agency>) async throws {
        guard let first = try await ground.assignments().first(where: { $0.agency == agency }) else { return }
        try await ground.system.perform(AcknowledgeAssignment(first.id), as: ground.actor(.officer, of: agency))
    }

    @Test func `rows are always read, figures are counted again once an action changed anything`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 3)
        let agency = ground.agencies[0]
        let actor = ground.actor(.officer, of: agency)
        #expect(try await list(ground.system, actor).counts.unacknowledged == 3)
        // No action says so: only the rows know.
        _ = try await ground.system.database.write {
            try $0.run("UPDATE assignment SET acknowledged_at = 1 WHERE agency_id = \(agency)")
        }
        let before = try await list(ground.system, actor)
        #expect(before.counts.unacknowledged == 3)
        #expect(before.rows.allSatisfy { $0.assignment.acknowledgedAt != nil })
        try await ground.issueNotice("47/TB-UBND", orders: 1)
        let after = try await list(ground.system, actor)
        #expect(after.counts.unacknowledged == 1)
        #expect(after.counts.all == 4)
        try await ground.close()
    }

    @Test func `what is kept for one agency's people is not shown to another's`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 2)
        let agencies = ground.agencies
        try await acknowledge(ground, agencies[0])
        let figures = [
            try await list(ground.system, ground.actor(.officer, of: agencies[0])),
            try await list(ground.system, ground.actor(.officer, of: agencies[1])),
        ].map(\.counts.unacknowledged)
        #expect(figures == [1, 2])
        try await ground.close()
    }

    @Test func `the documents to choose from are those of today`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let actor = ground.actor(.officer, of: ground.agencies[0])
        let request = AssignmentLists.Request(
            AssignmentCriteria(), order: .due, isDescending: false, page: 1, actor: actor)
        let (system, lists) = (ground.system, ground.system.assignmentLists)
        #expect(try await lists.answer(request, today: system.today, now: system.now).notices.count == 1)
        try await ground.issueNotice("47/TB-UBND", orders: 1)
        #expect(try await lists.answer(request, today: system.today, now: system.now).notices.count == 2)
        try await ground.close()
    }

    @Test(.enabled(if: TestInstallation.engine == .postgres, "a SQLite file has one process"))
    func `figures are counted again after another process's action`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 3)
        let agency = ground.agencies[0]
        let other = try await System.open(
            System.Configuration(
                location: ground.system.location, folder: ground.system.folder, clock: ground.system.clock))
        let actor = ground.actor(.officer, of: agency)
        #expect(try await list(other, actor).counts.unacknowledged == 3)
        try await acknowledge(ground, agency)
        // Requests hear of it when they learn who asks; without one it is asked after a second.
        try await Task.sleep(for: .milliseconds(1100))
        #expect(try await list(other, actor).counts.unacknowledged == 2)
        try await other.close()
        try await ground.close()
    }
}
