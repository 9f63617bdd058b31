// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import TestKit
import Testing
import WorkingTime

@testable import Store
@testable import Web

/// What may be seen is asked in three ways, each quickest somewhere: all must answer alike.
@Suite struct VisibleFormsTests {
    @Test(arguments: ["yen.do", "pao.vang", "lan.vu", "nam.pham", "toan.bui", "quantri"])
    func `gathered, row by row and in parts, the same assignments may be seen`(person: String) async throws {
        let scene = try await ProvinceSite()
        let visible = Visible(to: try await scene.actor(person), under: .seeAssignments)
        let sources: [SQL] = [
            "assignment WHERE \(sql: visible.assignments)", "assignment WHERE \(sql: visible.assignment)",
            "(\(sql: visible.assignments("assignment.id AS id", where: "1 = 1"))) AS assignment",
        ]
        let seen = try await scene.system.read { snapshot in
            try sources.map { source in
                try snapshot.rows("SELECT assignment.id FROM \(sql: source)") { try $0.id(0, of: Assignment.self) }
            }
        }
        #expect(seen[0].isEmpty == (person == "quantri"), "an administrator sees no work, everyone else some")
        #expect(Set(seen[0]).count == seen[0].count)
        #expect(seen[1].sorted() == seen[0].sorted())
        // Each once: an assignment may be an agency's own, be accepted by it and be coordinated with it.
        #expect(seen[2].sorted() == seen[0].sorted())
    }

    @Test func `an agency that works, accepts and coordinates sees each of its assignments once`() async throws {
        let scene = try await ProvinceSite()
        let (everyone, ids) = try await scene.system.read { snapshot in
            (
                try snapshot.rows("SELECT id FROM agency") { try $0.id(0, of: Agency.self) },
                try snapshot.rows("SELECT id FROM assignment") { try $0.id(0, of: Assignment.self) }
            )
        }
        // Somebody whose own agencies are all of them: every part has something.
        let actor = Actor(
            person: ID(high: 0, low: 1), name: "", role: .isoSecretary, agency: try #require(everyone.first),
            ownAgencies: Set(everyone))
        let visible = Visible(to: actor, under: .seeAssignments)
        let parts = visible.assignments("assignment.id AS id", where: "1 = 1")
        let seen = try await scene.system.read { snapshot in
            try snapshot.rows("SELECT assignment.id FROM (\(sql: parts)) AS assignment") {
                try $0.id(0, of: Assignment.self)
            }
        }
        #expect(seen.sorted() == ids.sorted())
    }

    @Test(.enabled(if: TestInstallation.engine == .sqlite, "about SQLite's plans"))
    func `a list reads its rows in order from indexes, and counts from them alone`() async throws {
        let scene = try await ProvinceSite()
        let visible = Visible(to: try await scene.actor("pao.vang"), under: .seeAssignments)
        let open: SQL = "assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL"
        let order = AssignmentList.Order.due.columns(descending: false)
        let (page, count) = try await scene.system.read { snapshot in
            (
                try snapshot.plan(
                    of: visible.assignments("assignment.id", joined: "", where: open, first: 50, by: order)),
                try snapshot.plan(of: visible.assignments("assignment.due, assignment.reports", where: open))
            )
        }
        for plan in [page, count] {
            #expect(plan.contains("COVERING INDEX assignment_open_by_agency"), "\(plan)")
            #expect(plan.contains("COVERING INDEX assignment_open_by_accepting"), "\(plan)")
        }
    }

    /// The other engine weighs by what the tables hold, and says so in other words.
    @Test(.enabled(if: TestInstallation.engine == .sqlite, "about SQLite's plans"))
    func `the notices an agency has work from are told by indexes alone`() async throws {
        let scene = try await ProvinceSite()
        let visible = Visible(to: try await scene.actor("pao.vang"), under: .seeNotices)
        let plan = try await scene.system.read { snapshot in
            try snapshot.plan(of: "SELECT notice.id FROM notice WHERE \(sql: visible.issuedNotices)")
        }
        #expect(plan.contains("COVERING INDEX assignment_by_agency_and_notice"), "\(plan)")
        #expect(plan.contains("COVERING INDEX assignment_by_accepting_and_notice"), "\(plan)")
    }
}
