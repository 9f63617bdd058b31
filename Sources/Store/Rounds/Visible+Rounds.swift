// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Visible {
    /// Holds for enrolments the actor may see: all where the whole province is seen, else those of own agencies that were
    /// decided on.
    var enrolments: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own:
            """
            (enrolment.agency_id IN \(list: agencies) AND EXISTS (
                SELECT 1 FROM enrolment_step AS decided
                WHERE decided.enrolment_id = enrolment.id AND decided.kind = 'approved'))
            """
        }
    }

    /// Holds for rounds in which the actor may see an agency.
    var rounds: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own:
            "EXISTS (SELECT 1 FROM enrolment WHERE enrolment.round_id = round.id AND \(sql: enrolments))"
        }
    }
}
