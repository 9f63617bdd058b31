// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension LetterStore {
    /// In whose name an agency's letters go out: as it has set it, or as it usually is, and the committees it writes for.
    ///
    /// With a day only those that exist on it; without, those of old letters, too.
    package static func wholeOffice(
        of agency: ID<Agency>, on day: Day?, in snapshot: Snapshot
    ) throws -> LetterOffice {
        let own =
            try office(of: agency, in: snapshot)?.office ?? .usual(try AgencyStore.agency(agency, in: snapshot))
        return own.with(try committees(of: agency, in: snapshot), on: day)
    }

    /// The bodies with a symbol of their own that an agency writes for: its own, and those whose standing office it is.
    private static func committees(of agency: ID<Agency>, in snapshot: Snapshot) throws -> [IssuingCommittee] {
        let bodies = try snapshot.rows(
            """
            SELECT \(sql: SteeringCommittee.table.selected) FROM steering_committee
            WHERE symbol <> '' AND ((scope = 'agency' AND agency_id = \(agency))
                OR (scope = 'province' AND standing_id = \(agency)))
            ORDER BY ended_on IS NOT NULL, kind, established_on DESC, id DESC
            """
        ) { try SteeringCommittee($0) }
        return try bodies.map { body in
            let whose = try AgencyStore.agency(body.agency, in: snapshot)
            let signers = try CommitteeStore.members(of: body.id, in: snapshot)
                .filter { $0.until == nil && $0.role.signs }
            let order = CommitteeRole.allCases
            return IssuingCommittee(
                body, superior: body.scope == .province ? whose.shortName : whose.name,
                signers: signers.sorted {
                    (order.firstIndex(of: $0.role) ?? 0, $0.place) < (order.firstIndex(of: $1.role) ?? 0, $1.place)
                }.map { IssuingCommittee.Signer(name: $0.name, role: $0.role, position: $0.position) })
        }
    }
}
