// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing
import WorkingTime

@Suite struct OrderEffectTests {
    /// An issued notice of one order, and a later one whose order does something to it.
    private func begin(
        _ kind: OrderEffect.Kind, due: Day? = nil, by actor: Actor? = nil, for agency: Int? = nil
    ) async throws -> (TrailGround, earlier: [Assignment], refusal: Refusal?) {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let earlier = try await ground.assignments()
        let first = try #require(earlier.first)
        let link = DraftDirective.Link(
            kind, notice: first.notice, directive: first.directive, name: "46/TB-UBND, ý 1", due: due)
        let officer = actor ?? ground.officer
        let id = try await ground.importDraft("58/TB-UBND", by: officer)
        do {
            try await ground.issue(id, "58/TB-UBND", orders: 1, by: officer) { order in
                order.links = [link]
                order.addressees = agency.map { [ground.party([ground.agencies[$0]])] } ?? order.addressees
            }
        } catch ActionError.refused(let refusal) {
            return (ground, earlier, refusal)
        }
        return (ground, earlier, nil)
    }

    private func now(_ assignment: Assignment, _ ground: TrailGround) async throws -> Assignment {
        try #require(try await ground.assignments().first { $0.id == assignment.id })
    }

    @Test func `an extending notice moves the day of the agencies it names, and gives no new work`() async throws {
        let day = try #require(Day(iso: "2026-12-15"))
        let (ground, earlier, _) = try await begin(.extend, due: day, for: 0)
        #expect(try await ground.assignments().count == earlier.count)
        for assignment in earlier {
            let after = try await now(assignment, ground)
            let isNamed = assignment.agency == ground.agencies[0]
            #expect(after.due == (isNamed ? day : assignment.due))
            let grants = try await ground.system.read { try AssignmentStore.extensions(of: assignment.id, in: $0) }
            #expect(grants.count == (isNamed ? 1 : 0))
            #expect(grants.first?.notice == nil || isNamed)
        }
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `a replaced order ends as replaced, with a link to the new one`() async throws {
        let (ground, earlier, _) = try await begin(.replace)
        let all = try await ground.assignments()
        #expect(all.count == earlier.count * 2)
        for assignment in earlier {
            let after = try await now(assignment, ground)
            #expect(after.state == .superseded)
            #expect(all.contains { $0.directive == after.replacedBy && $0.agency == after.agency })
            let view = try await ground.system.read {
                try AssignmentView.load(assignment.id, for: ground.officer, in: $0)
            }
            #expect(view.life.effects.first?.number == "58/TB-UBND")
        }
        #expect(try await ground.verify().isEmpty)
        try await ground.close()
    }

    @Test func `an ended order is called off by the later notice`() async throws {
        let (ground, earlier, _) = try await begin(.end)
        for assignment in earlier {
            let after = try await now(assignment, ground)
            #expect(after.state == .cancelled && after.cancelledBy != nil)
        }
        try await ground.close()
    }

    @Test func `an amended order goes on`() async throws {
        let (ground, earlier, _) = try await begin(.amend)
        #expect(try await now(earlier[0], ground).state == .issued)
        try await ground.close()
    }

    @Test func `an extension without a day is refused, and nothing is issued`() async throws {
        let (ground, earlier, refusal) = try await begin(.extend)
        #expect(refusal == .notice(.effectNeedsDay))
        #expect(try await ground.assignments().map(\.version) == earlier.map(\.version))
        try await ground.close()
    }

    @Test func `a request that waits is answered by the notice that extends`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let first = try #require(try await ground.assignments().first)
        let own = ground.actor(.isoSecretary, of: first.agency, person: 3)
        try await ground.system.perform(
            AskExtension(first.id, until: ground.system.today.adding(days: 20), reason: "Chờ"), as: own)
        let day = ground.system.today.adding(days: 40)
        let id = try await ground.importDraft("58/TB-UBND", by: ground.officer)
        try await ground.issue(id, "58/TB-UBND", orders: 1, by: ground.officer) { order in
            order.links = [
                DraftDirective.Link(.extend, notice: first.notice, directive: first.directive, name: "", due: day)
            ]
        }
        let after = try await now(first, ground)
        #expect(after.due == day && !after.asksExtension)
        let moves = try await ground.system.read { try AssignmentStore.extensions(of: first.id, in: $0) }
        #expect(moves.count == 1 && moves.first?.granted == day && moves.first?.notice == id)
        try await ground.close()
    }

    @Test func `an officer's own agency is left out, and it is told who has to act`() async throws {
        let ground = try await TrailGround()
        try await ground.issueNotice("46/TB-UBND", orders: 1)
        let first = try #require(try await ground.assignments().first)
        let own = ground.actor(.standingOfficer, of: first.agency, person: 5)
        let id = try await ground.importDraft("58/TB-UBND", by: own)
        try await ground.issue(id, "58/TB-UBND", orders: 1, by: own) { order in
            order.links = [
                DraftDirective.Link(.end, notice: first.notice, directive: first.directive, name: "46/TB-UBND, ý 1")
            ]
            order.addressees = [ground.party([first.agency])]
        }
        #expect(try await now(first, ground).state == .issued)
        let (officer, agency) = (ground.officer.agency, first.agency)
        let (left, others) = try await ground.system.read { snapshot in
            let orders = try NoticeStore.draft(id, in: snapshot).directives
            return (
                try OrderEffectStore.leftOut(of: orders, issuedBy: agency, in: snapshot),
                try OrderEffectStore.leftOut(of: orders, issuedBy: officer, in: snapshot)
            )
        }
        #expect(left.map(\.agency) == [agency] && left.first?.by == first.acceptingBody)
        #expect(others.isEmpty)
        try await ground.close()
    }
}
