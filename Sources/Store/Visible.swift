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
    private var isGathered = false

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

    /// A SELECT of the assignments the actor may see for which a condition holds, each once.
    ///
    /// It is made of parts that share no row.
    func assignments(_ columns: SQL, where condition: SQL) -> SQL {
        parts.map { selected(columns, "", $0, condition) }.joined(separator: " UNION ALL ")
    }

    /// The same, no further than the first few in an order; the rows of several parts are still to be put in order.
    ///
    /// Each part follows an index, so that none reads further than is asked for, whatever an agency has gathered over
    /// the years.
    func assignments(
        _ columns: SQL, joined: SQL, where condition: SQL, first limit: Int, by order: SQL
    ) -> SQL {
        let parts = parts.map { part -> SQL in
            "\(sql: selected(columns, joined, part, condition)) ORDER BY \(sql: order) LIMIT \(count: limit)"
        }
        guard parts.count > 1 else { return parts.joined(separator: "") }
        // What is ordered by itself must stand in a SELECT of its own. The last limit cuts nothing off: without one SQLite
        // would sort each part over again to merge them.
        let whole = parts.enumerated().map { "SELECT * FROM (\(sql: $1)) AS \(name: "part\($0)")" as SQL }
        return "\(sql: whole.joined(separator: " UNION ALL ")) LIMIT \(count: parts.count * limit)"
    }

    private func selected(_ columns: SQL, _ joined: SQL, _ part: SQL, _ condition: SQL) -> SQL {
        "SELECT \(sql: columns) FROM assignment\(sql: joined) WHERE \(sql: part) AND \(sql: condition)"
    }

    /// The same in one part, for conditions that cost much by themselves: each part would ask them again.
    var gathered: Visible {
        var gathered = self
        gathered.isGathered = true
        return gathered
    }

    /// The conditions of the parts; no assignment meets two of them.
    private var parts: [SQL] {
        if isGathered { return [assignments] }
        switch reach {
        case .none: return ["1 = 0"]
        case .province: return ["1 = 1"]
        case .own:
            let ofOthers: SQL = "assignment.agency_id NOT IN \(list: agencies)"
            let coordinated: SQL = """
                assignment.id IN (SELECT assignment_id FROM coordination WHERE agency_id IN \(list: agencies))
                AND \(sql: ofOthers) AND assignment.accepting_id NOT IN \(list: agencies)
                """
            return ofAgencies("assignment.agency_id")
                + ofAgencies("assignment.accepting_id").map { "\(sql: $0) AND \(sql: ofOthers)" } + [coordinated]
        }
    }

    /// A condition for each agency, as an index has them one after the other; one for all where they are many.
    private func ofAgencies(_ column: SQL) -> [SQL] {
        agencies.count > Self.mostParts
            ? ["\(sql: column) IN \(list: agencies)"] : agencies.map { "\(sql: column) = \($0)" }
    }

    private static let mostParts = 8

    /// Holds for issued notices from which the actor may see at least one assignment; asked notice by notice, so that
    /// it costs what is looked through and not what an agency ever had.
    var issuedNotices: SQL {
        switch reach {
        case .none: "1 = 0"
        case .province: "notice.issued_at IS NOT NULL"
        case .own:
            """
            notice.issued_at IS NOT NULL AND (
                EXISTS (SELECT 1 FROM assignment WHERE notice_id = notice.id AND agency_id IN \(list: agencies))
                OR EXISTS (SELECT 1 FROM assignment WHERE notice_id = notice.id AND accepting_id IN \(list: agencies))
                OR notice.id IN (
                    SELECT notice_id FROM coordination JOIN assignment ON assignment.id = coordination.assignment_id
                    WHERE coordination.agency_id IN \(list: agencies)))
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
