// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

extension PermissionScene {
    /// Somebody of the quality management system of every agency of the cast and of the stranger's; named by nobody of the cast.
    static func makeQualityPeople(
        in system: System, _ members: [Member], and stranger: ID<Agency>
    ) async throws -> [ID<Agency>: ID<QualityPerson>] {
        var made: [ID<Agency>: ID<QualityPerson>] = [:]
        for agency in Set(members.map(\.membership.agency) + [stranger]).sorted() {
            let keeper = Actor(person: ID(high: 7, low: 4), name: "Người khai", role: .isoSecretary, agency: agency)
            made[agency] = try await system.perform(
                NameQualityPerson(.init(name: "Lù Thị Mẩy", role: .member), since: system.today), as: keeper)
        }
        return made
    }
}
