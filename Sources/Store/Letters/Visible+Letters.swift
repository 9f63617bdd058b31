// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Visible {
    /// Holds for letters the actor may see: those of their own agency, whatever their state; of others the sent ones
    /// that went to an agency of theirs or came from one below.
    var letters: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own:
            """
            (letter.agency_id = \(own) OR (letter.sent_at IS NOT NULL AND (letter.agency_id IN \(list: agencies)
                OR letter.id IN (SELECT letter_id FROM letter_addressee WHERE agency_id IN \(list: agencies)))))
            """
        }
    }

    /// Holds for rows of the actor's own agency alone: an office's registers and drafts are no other office's.
    func ownAgency(_ column: SQL) -> SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own: "\(sql: column) = \(own)"
        }
    }
}
