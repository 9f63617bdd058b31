// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store
import WorkingTime

/// Takes away an administrator's lost second factor from the server's own machine.
package enum SecondFactorRescue {
    package enum Failure: Error, Hashable {
        /// No open account has the name.
        case nobody
        /// An administrator can do it on the page.
        case noAdministrator
    }

    /// Takes it away by the system itself, with its entry in the trail; gives the name of whose it was.
    package static func drop(_ userName: String, in system: System) async throws -> String {
        let today = system.today
        let found = try await system.read { snapshot -> (person: Person, isAdministrator: Bool)? in
            let name = UserName.normalized(userName)
            guard let person = try PersonStore.person(named: name, in: snapshot), person.endedAt == nil else {
                return nil
            }
            let held = try PersonStore.memberships(of: person.id, in: snapshot)
            return (person, held.contains { $0.role == .administrator && $0.isValid(on: today) })
        }
        guard let found else { throw Failure.nobody }
        guard found.isAdministrator else { throw Failure.noAdministrator }
        try await system.perform(ResetSecondFactor(of: found.person.id), as: .system())
        return found.person.name
    }
}
