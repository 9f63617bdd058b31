// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Database
import Domain
import Store
import Testing
import WorkingTime

struct TrailHistoryTests {
    @Test func `an assignment's history tells its whole life, the latest first`() async throws {
        let ground = try await TrailGround()
        let assignments = try await ground.tellStory()
        let returned = try #require(assignments.first { $0.state == .returned })
        let history = try await ground.system.read { try TrailHistory.of(returned.id, in: $0) }
        #expect(
            history.map(\.action) == [
                .assignment(.returnReport), .assignment(.submitReport), .assignment(.giveOpinion),
                .assignment(.noteProgress), .assignment(.acknowledgeAssignment), .notice(.issueNotice),
            ])
        #expect(history == history.sorted { $0.at > $1.at })
        let last = try #require(history.first)
        #expect(last.role == .committeeOffice)
        #expect(last.agency == "UBND tỉnh Sông Mây")
        #expect(last.changes.contains(TrailChange(.reason, to: "Thiếu số liệu")))
        #expect(last.changes.contains(TrailChange(.state, from: "reported", to: "returned")))
        try await ground.close()
    }

    @Test func `a record's history names who acted, and the system`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let person = try await ground.system.read { try PersonStore.person(named: "quantri", in: $0) }
        let account = try #require(person)
        let history = try await ground.system.read { try TrailHistory.of(account.id, in: $0) }
        #expect(history.map(\.action) == [.people(.createFirstAdministrator)])
        #expect(history.allSatisfy { $0.isSystem })
        let actor = Actor(person: account.id, name: "", role: .administrator, agency: ground.root)
        let draft = AgencyDraft(name: "Sở Xây dựng", level: .department, parent: ground.root)
        let agency = try await ground.system.perform(CreateAgency(draft), as: actor)
        let made = try await ground.system.read { try TrailHistory.of(agency, in: $0) }
        #expect(made.map(\.personName) == ["Lê Thị Quản"])
        try await ground.close()
    }

    @Test func `the whole trail is filtered by chain, person, action and day`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let viewer = ground.actor(.standingOfficer, of: ground.root)
        func list(_ filter: TrailFilter, page: Int = 1) async throws -> TrailList {
            try await ground.system.read {
                try TrailList.load(filter, for: viewer, zone: .vietnam, page: page, in: $0)
            }
        }
        let all = try await list(TrailFilter())
        #expect(all.entries.count == min(all.count, 50))
        // Beyond the end stands the last page.
        let beyond = try await list(TrailFilter(), page: 99)
        let last = try await list(TrailFilter(), page: beyond.page)
        #expect(beyond.page < 99 && !beyond.entries.isEmpty && beyond.entries == last.entries)
        let own = try await list(TrailFilter(chain: ground.agencies[0]))
        #expect(!own.entries.isEmpty && own.entries.allSatisfy { $0.chain == ground.agencies[0] })
        let notes = try await list(TrailFilter(person: ID(high: 77, low: 1), action: .assignment(.noteProgress)))
        #expect(notes.count == 4)
        let today = ground.system.today
        #expect(try await list(TrailFilter(from: today, to: today)).count == all.count)
        #expect(try await list(TrailFilter(from: today.adding(days: 1))).count == 0)
        #expect(try await list(TrailFilter(to: today.adding(days: -1))).count == 0)
        try await ground.close()
    }

    @Test func `an administrator reads who did what, not the content of the agencies' work`() async throws {
        let ground = try await TrailGround()
        try await ground.tellStory()
        let viewer = ground.actor(.administrator, of: ground.root)
        let list = try await ground.system.read {
            try TrailList.load(TrailFilter(), for: viewer, zone: .vietnam, in: $0)
        }
        #expect(list.entries.filter { $0.action == .assignment(.submitReport) }.allSatisfy { $0.changes.isEmpty })
        #expect(list.entries.contains { $0.action == .agency(.createAgency) && !$0.changes.isEmpty })
        let stranger = ground.actor(.officer, of: ground.agencies[0])
        let none = try await ground.system.read {
            try TrailList.load(TrailFilter(), for: stranger, zone: .vietnam, in: $0)
        }
        #expect(none.count == 0 && none.entries.isEmpty)
        try await ground.close()
    }
}
