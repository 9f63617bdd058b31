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
        /// When it first sent one that still counts.
        package let sentAt: Instant?
        /// The day of the report by which the order was done.
        package let answeredOn: Day?
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

    /// The circle's agencies in the order of their names, each with what it sent.
    package static func rows(
        _ circle: Circle, visible: Visible, assignments: Visible, today: Day, in snapshot: Snapshot
    ) throws -> [Row] {
        let decisions = try latest(visible: visible, in: snapshot)
        let asked = try askedAssignments(circle, assignments: assignments, in: snapshot)
        let agencies = try agencies(
            circle, visible: visible, today: today, asked: Set(asked.keys), decided: Set(decisions.keys), in: snapshot)
        return agencies.map { agency in
            Row(
                agency: agency.id, agencyName: agency.name, due: asked[agency.id]?.due,
                assignment: asked[agency.id]?.id, decision: decisions[agency.id]?.last,
                sentAt: decisions[agency.id]?.sentAt, answeredOn: asked[agency.id]?.answeredOn)
        }
    }

    /// Holds for orders to set up a committee (thành lập, kiện toàn Ban Chỉ đạo ISO), as such orders are written.
    private static var asksForCommittee: SQL {
        """
        (directive.content LIKE '%hành lập%' OR directive.content LIKE '%iện toàn%')
        AND (directive.content LIKE '%an Chỉ đạo%' OR directive.content LIKE '%an chỉ đạo%'
            OR directive.content LIKE '%BCĐ%' OR directive.content LIKE '%BCD%')
        """
    }

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
        _ circle: Circle, visible: Visible, today: Day, asked: Set<ID<Agency>>, decided: Set<ID<Agency>>,
        in snapshot: Snapshot
    ) throws -> [(id: ID<Agency>, name: String)] {
        let wanted: SQL
        switch circle {
        case .order: wanted = "agency.id IN \(list: asked.sorted())"
        case .round(let round):
            wanted = """
                agency.id IN (SELECT agency_id FROM enrolment WHERE round_id = \(round)
                AND EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id AND kind = 'approved')
                AND NOT EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id
                    AND kind IN ('withdrawn', 'notApplicable', 'merged')))
                """
        case .all: wanted = "agency.id IN \(list: asked.union(decided).sorted())"
        }
        return try snapshot.rows(
            """
            SELECT agency.id, agency.short_name FROM agency WHERE \(sql: wanted)
            AND \(sql: visible.agency("agency.id")) AND (\(sql: circle == .all ? "1 = 0" : "1 = 1") OR valid_to IS NULL OR valid_to >= \(today))
            ORDER BY agency.short_name, agency.id
            """
        ) { (id: try $0.id(0), name: try $0.text(1)) }
    }

    /// What each agency sent: what was received, else what came last; without the texts they were read from.
    private static func latest(visible: Visible, in snapshot: Snapshot) throws -> [ID<Agency>: (
        last: CommitteeDecision, sentAt: Instant?
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
            return (last, decisions.filter { $0.state == last.state }.compactMap(\.handedInAt).min())
        }
    }
}
