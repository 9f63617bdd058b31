// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import Store

extension AccountRoutes {
    /// The page of slips, each with all its holder needs: where to sign in, and as what.
    static func slips(_ slips: [Slip], _ visit: Visit) async throws -> Reply {
        let (actor, today) = (try visit.actor, visit.today)
        let lines = try await visit.system.read { snapshot in
            try slips.map { slip in
                let roles = try AccountQueries.account(slip.person, for: actor, in: snapshot).roles
                return SlipsPage.Line(slip, roles: roles.filter { $0.membership.isValid(on: today) })
            }
        }
        return .page(SlipsPage(lines, address: visit.origin).html(in: try await visit.frame()))
    }
}
