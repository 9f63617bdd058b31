// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// The part of every query that holds it to what an actor may see.
///
/// It can be made only from an actor, and every list, search, count and export takes one: a query without it does not
/// compile. What is not visible is simply not there.
package struct Visible: Sendable, Hashable {
    let reach: Reach
    let agencies: [ID<Agency>]
    /// The actor's own agency, without those below it.
    let own: ID<Agency>

    /// What an actor may see under an ability.
    package init(to actor: Actor, under ability: Ability) {
        reach = actor.isSystem ? .province : actor.reach(ability)
        agencies = actor.ownAgencies.sorted()
        own = actor.agency
    }

    /// Holds for assignments the actor may see: of own agencies, or accepted by or coordinated with them.
    ///
    /// It gathers them all first, for statements that look through many; one that has found its few rows already, by
    /// their identities or their order, asks ``assignment`` of each.
    var assignments: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own:
            """
            assignment.id IN (
                SELECT id FROM assignment WHERE agency_id IN \(list: agencies)
                UNION SELECT id FROM assignment WHERE accepting_id IN \(list: agencies)
                UNION SELECT assignment_id FROM coordination WHERE agency_id IN \(list: agencies))
            """
        }
    }

    /// Holds for an assignment the actor may see, tested by itself: the same as ``assignments``, row by row.
    var assignment: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own:
            """
            (assignment.agency_id IN \(list: agencies) OR assignment.accepting_id IN \(list: agencies)
                OR EXISTS (SELECT 1 FROM coordination WHERE coordination.assignment_id = assignment.id
                    AND coordination.agency_id IN \(list: agencies)))
            """
        }
    }

    /// What a list of assignments reads instead of the table: the rows the actor may see, each once, and no others.
    ///
    /// Every row is read where its agency's index points, not gathered by its identity and then looked up by it.
    var assignmentRows: SQL {
        switch reach {
        case .none: "(SELECT * FROM assignment WHERE 1 = 0) AS assignment"
        case .province: "assignment"
        case .own:
            """
            (SELECT * FROM assignment WHERE agency_id IN \(list: agencies)
            UNION ALL SELECT * FROM assignment
                WHERE accepting_id IN \(list: agencies) AND agency_id NOT IN \(list: agencies)
            UNION ALL SELECT * FROM assignment
                WHERE id IN (SELECT assignment_id FROM coordination WHERE agency_id IN \(list: agencies))
                AND agency_id NOT IN \(list: agencies) AND accepting_id NOT IN \(list: agencies)) AS assignment
            """
        }
    }

    /// Holds for issued notices from which the actor may see at least one assignment.
    var issuedNotices: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "notice.issued_at IS NOT NULL"
        case .own:
            """
            notice.issued_at IS NOT NULL AND notice.id IN (
                SELECT notice_id FROM assignment WHERE agency_id IN \(list: agencies)
                UNION SELECT notice_id FROM assignment WHERE accepting_id IN \(list: agencies)
                UNION SELECT notice_id FROM assignment JOIN coordination ON assignment_id = assignment.id
                WHERE coordination.agency_id IN \(list: agencies))
            """
        }
    }

    /// Holds for notices that the actor's own agency imported and prepares.
    var preparedNotices: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own: "notice.agency_id IN \(list: agencies)"
        }
    }

    /// Holds for rows whose agency column is within reach.
    func agency(_ column: SQL) -> SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "1 = 1"
        case .own: "\(sql: column) IN \(list: agencies)"
        }
    }

    /// Holds for everything where the ability reaches the whole province, and for nothing otherwise.
    var wholeProvince: SQL { reach == .province ? "1 = 1" : "1 = 0" }

    /// The scope tokens of the search index; nil means everything.
    package var searchScope: [String]? {
        switch reach {
        case .none: []
        case .province: nil
        case .own: agencies.map(SearchStore.token)
        }
    }
}
