// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTTPTypes
import Store
import WorkingTime

extension CommitteeRoutes {
    /// One body, as it is or as it was on a day (`ngay`).
    static func show(_ visit: Visit) async throws -> Reply {
        let id = try visit.id(of: SteeringCommittee.self)
        let actor = try visit.actor
        let day = visit.query.day("ngay") ?? visit.today
        let today = visit.today
        let directory = try await visit.system.directory()
        let page = try await visit.system.read { snapshot in
            let body = try CommitteeStore.find(
                id, visible: Visible(to: actor, under: .seeCommittees), in: snapshot)
            let accounts = try PersonStore.members(in: snapshot).filter { $0.membership.isValid(on: today) }
            let officers = accounts.filter { $0.membership.role == .standingOfficer }
            let isSteering = body.scope == .province && body.kind == .committee
            return CommitteePage(
                body: body, agencyName: directory.name(of: body.agency, on: day),
                standingName: body.standingOffice.map { directory.shortName(of: $0) }, day: day,
                members: try CommitteeStore.members(of: id, in: snapshot),
                decisions: try CommitteeStore.decisions(of: id, in: snapshot),
                mayWrite: actor.may(.draftLetter) && !body.symbol.isEmpty && body.exists(on: today)
                    && (body.scope == .agency ? body.agency : body.standingOffice) == actor.agency,
                reorganised: try ReorganisationStore.handedOver(record: id.bytes, in: snapshot),
                roles: Dictionary(grouping: accounts, by: \.person.id).mapValues { $0.map(\.membership.role) },
                officers: isSteering && actor.may(.receiveCommittee)
                    ? (
                        officers.filter { $0.membership.agency == body.standingOffice }.map(\.person.name),
                        officers.filter { $0.membership.agency != body.standingOffice }.map {
                            "\($0.person.name) (\(directory.shortName(of: $0.membership.agency)))"
                        }
                    ) : nil)
        }
        return .page(page.html(in: try await visit.frame()))
    }
}
