// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Which agencies have sent the decision on their committee, and which haven't: of an order, of a round, or of all that
/// were ever asked or have one.
package enum CommitteeSurvey {
    /// Whom the list is about.
    package enum Circle: Sendable, Hashable {
        case order(ID<Directive>)
        case round(ID<Round>)
        case all

        var isRound: Bool { if case .round = self { true } else { false } }
    }

    /// One agency.
    package struct Row: Sendable {
        package let agency: ID<Agency>
        package let agencyName: String
        package let due: Day?
        /// The assignment that asks for it.
        package let assignment: ID<Assignment>?
        /// What it sent: what was received, else what came last.
        package let decision: CommitteeDecision?
        /// When it first handed one in that still counts.
        package let sentAt: Instant?
        /// The day it first sent one on paper that still counts.
        package let arrivedOn: Day?
        /// The day of the report by which the order was done.
        package let answeredOn: Day?

        /// The day it first sent one that still counts.
        package func sentOn(in zone: Zone) -> Day? { [sentAt?.day(in: zone), arrivedOn].compactMap(\.self).min() }
    }

    /// An order that asks agencies to set their committees up.
    package struct Order: Sendable, Hashable {
        package let id: ID<Directive>
        package let label: String
        package let title: String
        package let noticeNumber: String
        package let due: Day?
    }

    /// The orders that ask for committees, the latest first, as far as the actor may see their assignments.
    package static func orders(visible: Visible, in snapshot: Snapshot) throws -> [Order] {
        try snapshot.rows(
            """
            SELECT directive.id, directive.label, directive.title, notice.number, directive.due
            FROM directive JOIN notice ON notice.id = directive.notice_id
            WHERE notice.issued_at IS NOT NULL AND \(sql: asksForCommittee)
            AND EXISTS (SELECT 1 FROM assignment WHERE directive_id = directive.id AND \(sql: visible.assignment))
            ORDER BY notice.issued_at DESC, directive.ordinal LIMIT 50
            """
        ) { row in
            Order(
                id: try row.id(0), label: try row.text(1), title: try row.text(2), noticeNumber: try row.text(3),
                due: try row.optionalDay(4))
        }
    }

    /// An agency's own open assignments that ask for its committee's decision and wait for no decision, the next due first;
    /// each with what it is called in a choice.
    package static func asked(
        of agency: ID<Agency>, in snapshot: Snapshot
    ) throws -> [(id: ID<Assignment>, title: String)] {
        try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected) FROM assignment
            JOIN directive ON directive.id = assignment.directive_id
            WHERE assignment.agency_id = \(agency) AND assignment.accepted_at IS NULL
            AND assignment.cancelled_at IS NULL AND \(sql: asksForCommittee)
            ORDER BY assignment.due IS NULL, assignment.due, assignment.id
            """
        ) { try Assignment($0) }.filter { !$0.awaitsDecision }.map { ($0.id, try title(of: $0.id, in: snapshot)) }
    }

    /// What an assignment is called in a choice: its document, its order's number and title; ask where it may be seen.
    package static func title(of assignment: ID<Assignment>, in snapshot: Snapshot) throws -> String {
        try snapshot.first(
            """
            SELECT directive.label, directive.title, notice.number
            FROM assignment JOIN directive ON directive.id = assignment.directive_id
            JOIN notice ON notice.id = assignment.notice_id WHERE assignment.id = \(assignment)
            """
        ) { row in "\(try row.text(2)), \(try row.text(0)): \(try row.text(1))" } ?? ""
    }

    /// The circle's agencies in the directory's order, each with what it sent; a round's that is over are those of its last
    /// day, under the names of then.
    package static func rows(
        _ circle: Circle, visible: Visible, assignments: Visible, directory: AgencyDirectory, today: Day,
        in snapshot: Snapshot
    ) throws -> [Row] {
        let decisions = try latest(visible: visible, in: snapshot)
        let asked = try askedAssignments(circle, assignments: assignments, in: snapshot)
        let agencies = try agencies(
            circle, visible: visible, asked: Set(asked.keys), decided: Set(decisions.keys), in: snapshot)
        var day = today
        if case .round(let round) = circle { day = try RoundStore.surveyDay(of: round, today: today, in: snapshot) }
        return directory.surveyed(agencies, on: day, isOfRound: circle.isRound).map { agency in
            Row(
                agency: agency, agencyName: directory.shortName(of: agency, on: day), due: asked[agency]?.due,
                assignment: asked[agency]?.id, decision: decisions[agency]?.last, sentAt: decisions[agency]?.sentAt,
                arrivedOn: decisions[agency]?.arrivedOn, answeredOn: asked[agency]?.answeredOn)
        }
    }

    /// Remembers an order that asks for committees; it is told by its words, once.
    package static func note(_ order: Directive, in transaction: Transaction) throws {
        guard order.asksForCommittee else { return }
        try transaction.run("INSERT INTO committee_order (directive_id) VALUES (\(order.id))")
    }

    private static var asksForCommittee: SQL { "directive.id IN (SELECT directive_id FROM committee_order)" }

    /// What was asked of an agency.
    private struct Asked {
        let id: ID<Assignment>
        let due: Day?
        let answeredOn: Day?

        init(_ assignment: Assignment) {
            id = assignment.id
            due = assignment.due
            answeredOn = assignment.state == .accepted ? assignment.doneOn : nil
        }
    }

    private static func askedAssignments(
        _ circle: Circle, assignments: Visible, in snapshot: Snapshot
    ) throws -> [ID<Agency>: Asked] {
        var condition = asksForCommittee
        if case .order(let order) = circle { condition = "directive.id = \(order)" }
        let rows = try snapshot.rows(
            """
            SELECT \(sql: Assignment.table.selected)
            FROM assignment JOIN directive ON directive.id = assignment.directive_id
            WHERE \(sql: condition) AND assignment.cancelled_at IS NULL AND \(sql: assignments.assignment)
            ORDER BY assignment.issued_at DESC, assignment.id
            """
        ) { try Assignment($0) }.map { ($0.agency, Asked($0)) }
        return Dictionary(rows, uniquingKeysWith: { first, _ in first })
    }

    private static func agencies(
        _ circle: Circle, visible: Visible, asked: Set<ID<Agency>>, decided: Set<ID<Agency>>, in snapshot: Snapshot
    ) throws -> Set<ID<Agency>> {
        let wanted: SQL =
            switch circle {
            case .order: "agency.id IN \(list: asked.sorted())"
            case .round(let round): EnrolmentStore.takesPart("agency.id", in: round)
            case .all: "agency.id IN \(list: asked.union(decided).sorted())"
            }
        return Set(
            try snapshot.rows(
                "SELECT agency.id FROM agency WHERE \(sql: wanted) AND \(sql: visible.agency("agency.id"))"
            ) { try $0.id(0) })
    }

    /// What each agency sent: what was received, else what came last; without the texts they were read from.
    private static func latest(visible: Visible, in snapshot: Snapshot) throws -> [ID<Agency>: (
        last: CommitteeDecision, sentAt: Instant?, arrivedOn: Day?
    )] {
        let columns = CommitteeDecision.table.columns
            .map { $0 == "source" ? SQL("'' AS source") : SQL("committee_decision.\(name: $0)") }
            .joined(separator: ", ")
        let rows = try snapshot.rows(
            """
            SELECT \(sql: columns) FROM committee_decision
            WHERE kind = 'committee' AND scope = 'agency' AND effect <> 'end' AND dropped_at IS NULL
            AND handed_in_at IS NOT NULL AND \(sql: visible.agency("committee_decision.agency_id"))
            ORDER BY received_at IS NULL, issued_on DESC, handed_in_at DESC, id
            """
        ) { try CommitteeDecision($0) }
        return Dictionary(grouping: rows, by: \.agency).compactMapValues { decisions in
            guard let last = decisions.first else { return nil }
            let counting = decisions.filter { $0.state == last.state }
            return (
                last, counting.filter { $0.arrival == nil }.compactMap(\.handedInAt).min(),
                counting.compactMap(\.arrival?.on).min()
            )
        }
    }
}
