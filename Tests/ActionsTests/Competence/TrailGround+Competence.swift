// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

/// Somebody who is named, and learns.
extension TrailGround {
    func tellCompetence() async throws {
        let secretary = actor(.isoSecretary, of: agencies[0], person: 3)
        let id = try await system.perform(
            NameQualityPerson(.init(name: "Lò Văn Păn", role: .secretary, load: 40), since: system.today),
            as: secretary)
        try await system.perform(
            AddClassTaken(id, .init(subject: .awareness, name: "Nhận thức", day: system.today, hours: 8)),
            as: secretary)
    }
}
