// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What waits for one person in one role, by due date: the first page of every role.
package struct Inbox: Sendable {
    /// What the person is asked to do.
    package enum Task: String, Sendable, CaseIterable {
        /// The agency must confirm receipt.
        case acknowledge
        /// The agency must do it and report.
        case report
        /// The agency must add to a returned report.
        case supplement
        /// The accepting body must decide on a report.
        case decide
        /// A coordinating body is asked for its opinion.
        case giveOpinion
        /// The issuer or its delegate is asked for more time.
        case decideExtension
        /// The issuer has added words for the agency.
        case readInstruction
    }

    /// One thing to do.
    package struct Item: Sendable {
        package let task: Task
        package let row: AssignmentRow
    }

    /// How many things of one kind are listed at most; the rest is in the list behind the figure.
    package static let limit = 200

    package let items: [Item]
    /// Notices imported and not yet issued, where the role prepares them.
    package let drafts: [Notice]

    /// Scans that are no notice yet, being read or asking for a look.
    package let scans: [Scan]

    /// Letters to approve, change, number, sign or send.
    package let letters: [LetterRow]
    /// How many drafts of reminders the system has prepared: one thing, however many.
    package let prepared: Int

    /// Difficulties that wait for the agency: to be answered, or to be said cleared.
    package let difficulties: Int

    /// Documents that came in and are not in the register yet, for who keeps it: one thing, however many.
    package let arrived: Int

    /// Decisions on agencies whose day has come, for who hands over.
    package let reorganisations: [Reorganisation]

    /// How many things wait; what is being read doesn't wait for anyone.
    package var count: Int {
        items.count + drafts.count + scans.count(where: \.wantsAttention) + letters.count + min(prepared, 1)
            + min(difficulties, 1) + min(arrived, 1) + reorganisations.count
    }

    /// Loads what waits for an actor; without a day, nothing that waits for one.
    package static func load(for actor: Actor, on today: Day? = nil, in snapshot: Snapshot) throws -> Inbox {
        var items: [Item] = []
        if actor.may(.workOnAssignment) {
            items += try rows(own(actor), in: snapshot).map { Item(task: task(for: $0, actor), row: $0) }
            items += try rows(asked(actor), in: snapshot).map { Item(task: .giveOpinion, row: $0) }
        }
        if actor.may(.workOnAssignment) {
            items += try rows(instructed(actor), in: snapshot).map { Item(task: .readInstruction, row: $0) }
        }
        if actor.may(.decideAssignment) {
            items += try rows(requests(actor), in: snapshot).map { Item(task: .decideExtension, row: $0) }
            items += try rows(decisions(actor), in: snapshot).map { Item(task: .decide, row: $0) }
        }
        let drafts =
            actor.may(.prepareNotice)
            ? try NoticeList.drafts(prepared: Visible(to: actor, under: .prepareNotice), in: snapshot) : []
        let scans =
            actor.may(.prepareNotice)
            ? try ScanStore.open(prepared: Visible(to: actor, under: .prepareNotice), in: snapshot) : []
        return Inbox(
            items: items.sorted(by: isSooner), drafts: drafts, scans: scans,
            letters: try LetterList.waiting(for: actor, in: snapshot),
            prepared: try LetterList.preparedCount(for: actor, in: snapshot),
            difficulties: try difficulties(actor, in: snapshot),
            arrived: try ArrivedDocuments.count(for: actor, in: snapshot),
            reorganisations: try today.flatMap { day in
                actor.may(.manageAgencies) ? try ReorganisationStore.due(on: day, in: snapshot) : nil
            } ?? [])
    }

    private static func own(_ actor: Actor) -> SQL {
        // A standing duty waits only when its rhythm says so; the list of standing duties has the rest.
        """
        assignment.agency_id = \(actor.agency) AND \(sql: Assignment.State.awaitingAgency)
        AND (assignment.rhythm IS NULL OR assignment.acknowledged_at IS NULL OR assignment.returned_at IS NOT NULL
            OR \(sql: DutyPeriodStore.hasSilentPeriod))
        """
    }

    private static func asked(_ actor: Actor) -> SQL {
        """
        assignment.id IN (
            SELECT assignment_id FROM coordination WHERE agency_id = \(actor.agency) AND answered_at IS NULL)
        AND assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
        """
    }

    private static func decisions(_ actor: Actor) -> SQL {
        """
        assignment.accepting_id = \(actor.agency) AND assignment.agency_id <> \(actor.agency)
        AND assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
        AND \(sql: Assignment.State.pendingReport)
        """
    }

    private static func difficulties(_ actor: Actor, in snapshot: Snapshot) throws -> Int {
        guard actor.may(.answerDifficulty) else { return 0 }
        return try DifficultyStore.count(.mine, for: actor, in: snapshot)
    }

    private static func requests(_ actor: Actor) -> SQL {
        """
        assignment.accepting_id = \(actor.agency) AND assignment.agency_id <> \(actor.agency)
        AND assignment.cancelled_at IS NULL AND assignment.accepted_at IS NULL
        AND \(sql: Assignment.State.openRequest)
        """
    }

    private static func instructed(_ actor: Actor) -> SQL {
        """
        assignment.id IN (SELECT assignment_id FROM instruction WHERE acknowledged_at IS NULL)
        AND assignment.agency_id = \(actor.agency) AND assignment.cancelled_at IS NULL
        AND assignment.accepted_at IS NULL
        """
    }

    private static func rows(_ condition: SQL, in snapshot: Snapshot) throws -> [AssignmentRow] {
        try AssignmentList.rows(
            where: condition, order: AssignmentList.Order.due.columns(descending: false), limit: limit, offset: 0,
            in: snapshot)
    }

    private static func task(for row: AssignmentRow, _ actor: Actor) -> Task {
        switch row.assignment.state {
        case .issued: .acknowledge
        case .returned: .supplement
        default: .report
        }
    }

    private static func isSooner(_ left: Item, _ right: Item) -> Bool {
        let (one, other) = (left.row.assignment, right.row.assignment)
        return (one.due ?? Day(number: .max), one.id) < (other.due ?? Day(number: .max), other.id)
    }
}
