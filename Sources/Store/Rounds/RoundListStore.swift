// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Lists of rounds: seen by who sees the whole province, as nothing in them is decided yet.
package enum RoundListStore {
    /// A round's lists, the first one first.
    package static func of(_ round: ID<Round>, visible: Visible, in snapshot: Snapshot) throws -> [RoundList] {
        try snapshot.rows(
            """
            SELECT \(sql: RoundList.table.selected) FROM round_list
            WHERE round_id = \(round) AND \(sql: visible.wholeProvince) ORDER BY number
            """
        ) { try RoundList($0) }
    }

    package static func find(_ id: ID<RoundList>, visible: Visible, in snapshot: Snapshot) throws -> RoundList {
        let found = try snapshot.first(
            """
            SELECT \(sql: RoundList.table.selected) FROM round_list
            WHERE id = \(id) AND \(sql: visible.wholeProvince)
            """
        ) { try RoundList($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// The file of a list's decision.
    package static func file(of list: ID<RoundList>, visible: Visible, in snapshot: Snapshot) throws -> StoredDocument {
        let found = try snapshot.first(
            """
            SELECT \(sql: StoredDocument.table.selected) FROM stored_file
            JOIN round_list ON round_list.decision_file_id = stored_file.id
            WHERE round_list.id = \(list) AND \(sql: visible.wholeProvince)
            """
        ) { try StoredDocument($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// What a list said each time it went out, the first revision first.
    package static func revisions(of list: ID<RoundList>, in snapshot: Snapshot) throws -> [ListRevision] {
        try snapshot.rows(
            "SELECT \(sql: ListRevision.table.selected) FROM list_revision WHERE list_id = \(list) ORDER BY number"
        ) { try ListRevision($0) }
    }

    /// What the departments said, each of each agency.
    package static func opinions(on list: ID<RoundList>, in snapshot: Snapshot) throws -> [ListOpinion] {
        try snapshot.rows(
            "SELECT \(sql: ListOpinion.table.selected) FROM list_opinion WHERE list_id = \(list) ORDER BY id"
        ) { try ListOpinion($0) }
    }
}

/// Rules on who must apply the standard.
package enum ObligationStore {
    package static func rules(in snapshot: Snapshot) throws -> ObligationRules {
        ObligationRules(
            try snapshot.rows("SELECT \(sql: RecordedObligation.table.selected) FROM obligation_rule ORDER BY since") {
                try RecordedObligation($0).rule
            })
    }

    /// A rule as it was recorded here.
    package static func recorded(since day: Day, in snapshot: Snapshot) throws -> RecordedObligation? {
        try snapshot.first(
            "SELECT \(sql: RecordedObligation.table.selected) FROM obligation_rule WHERE since = \(day)"
        ) { try RecordedObligation($0) }
    }
}
