// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store
import Testing

/// What a feature brings to the scene: records of the cast's agencies and of the stranger's.
protocol ScenePart: Sendable {
    init(_ ground: SceneGround) async throws

    /// What stands for other places of its addresses than `:id`.
    var replacements: [String: String] { get }
}

extension ScenePart {
    var replacements: [String: String] { [:] }
}

/// What every part of the scene stands on: the sample's people, its agencies and their open assignments.
struct SceneGround: Sendable {
    static let everything = Visible(to: .system(), under: .seeAssignments)

    let system: System
    let members: [(person: Person, membership: Membership)]
    /// An agency that nobody of the cast belongs to.
    let stranger: ID<Agency>
    let rows: [Assignment]
    /// An open assignment of every agency that has one.
    let assignments: [ID<Agency>: ID<Assignment>]

    init(_ system: System) async throws {
        self.system = system
        let directory = try await system.directory()
        stranger = try #require(directory.all.first { $0.shortName == "UBND xã Pa Vệ" }).id
        members = try await system.read { try PersonStore.members(in: $0) }
        let (today, now) = (system.today, system.now)
        rows = try await system.read { snapshot in
            try AssignmentList.all(
                AssignmentCriteria(), visible: Self.everything, today: today, now: now, in: snapshot)
        }.map(\.assignment)
        assignments = Dictionary(
            rows.filter { !$0.state.isEnded }.map { ($0.agency, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// Every agency of the cast, and the stranger.
    var agencies: [ID<Agency>] { Set(members.map(\.membership.agency) + [stranger]).sorted() }

    /// Somebody of the cast, in the role they have.
    func actor(_ userName: String) throws -> Actor {
        let member = try #require(members.first { $0.person.userName == userName })
        return Actor(
            person: member.person.id, name: member.person.name, role: member.membership.role,
            agency: member.membership.agency)
    }
}
