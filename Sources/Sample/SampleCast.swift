// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// The people who act in the story, as the product knows them.
struct SampleCast {
    let standingOfficer: Actor
    let secondOfficer: Actor
    let committeeOffice: Actor
    /// Văn thư and the head of the standing office's agency, and the leader of the province.
    let clerk: Actor
    let officeHead: Actor
    let leader: Actor
    /// In the order of their names.
    let communes: [ID<Agency>]
    let standingOffice: ID<Agency>
    private let byAgency: [ID<Agency>: Actor]

    init(_ system: System) async throws {
        let directory = try await system.directory()
        let members = try await system.read { try PersonStore.members(in: $0) }
        func actor(_ member: (person: Person, membership: Membership)) -> Actor {
            Actor(
                person: member.person.id, name: member.person.name, role: member.membership.role,
                agency: member.membership.agency, ownAgencies: directory.family(of: member.membership.agency))
        }
        func actor(_ userName: String) throws -> Actor {
            guard let member = members.first(where: { $0.person.userName == userName }) else {
                throw SampleError.missing(userName)
            }
            return actor(member)
        }
        standingOfficer = try actor("yen.do")
        secondOfficer = try actor("nam.pham")
        committeeOffice = try actor("toan.bui")
        clerk = try actor("lan.vu")
        officeHead = try actor("anh.pham")
        leader = try actor("khanh.lo")
        communes = directory.all.filter { $0.level == .commune }.map(\.id)
        standingOffice = standingOfficer.agency
        let reporters = members.filter { Policy.allows($0.membership.role, .reportAssignment) }
        byAgency = Dictionary(
            reporters.map { ($0.membership.agency, actor($0)) },
            uniquingKeysWith: { first, second in second.role == .isoSecretary ? second : first })
    }

    /// Who works for an agency.
    func worker(of agency: ID<Agency>) -> Actor? { byAgency[agency] }

    /// Who decides for an accepting body.
    func decider(for body: ID<Agency>) -> Actor { body == standingOffice ? secondOfficer : committeeOffice }
}
