// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// Lists of assignments: the rows of a page are always read, the figures above them and the documents to choose from are
/// kept until an action changes anything or the day ends.
///
/// Counting a list reads up to a thousand rows for each figure, and people turn pages, sort and come back far more often
/// than anybody writes. What is kept is kept for the criteria it was asked for and for what its reader may see, so
/// nobody gets another's.
package final class AssignmentLists: Sendable {
    /// A list that is asked for: what it holds, to whom, in which order, and which page.
    package struct Request: Sendable {
        let criteria: AssignmentCriteria
        let order: AssignmentList.Order
        let isDescending: Bool
        let page: Int
        let actor: Actor

        package init(
            _ criteria: AssignmentCriteria, order: AssignmentList.Order, isDescending: Bool, page: Int, actor: Actor
        ) {
            self.criteria = criteria
            self.order = order
            self.isDescending = isDescending
            self.page = page
            self.actor = actor
        }
    }

    /// A page of a list, and the documents its rows may be of.
    package struct Answer: Sendable {
        package let list: AssignmentList
        package let notices: [(id: ID<Notice>, number: String)]
    }

    private struct Key: Hashable {
        let criteria: AssignmentCriteria
        let work: Visible
        let notices: Visible
        let today: Day
    }

    private struct Kept {
        let counts: AssignmentCounts
        let notices: [(id: ID<Notice>, number: String)]
    }

    private struct State {
        var kept: [Key: Kept] = [:]
        /// Counts the changes, so that what was counted before one is not kept after it.
        var changes = 0
    }

    /// How many lists' figures are kept at most.
    private static let limit = 2000

    private let database: Database
    private let changes: Changes
    private let state = Mutex(State())

    init(database: Database, changes: Changes) {
        self.database = database
        self.changes = changes
        changes.whenever { [weak self] in self?.actionWasCommitted() }
    }

    /// A page of a list.
    package func answer(_ request: Request, today: Day, now: Instant) async throws -> Answer {
        try await changes.listen()
        let key = Key(
            criteria: request.criteria, work: Visible(to: request.actor, under: .seeAssignments),
            notices: Visible(to: request.actor, under: .seeNotices), today: today)
        let (kept, changes) = state.withLock { ($0.kept[key], $0.changes) }
        if let kept, request.page == 1 {
            // One statement: a first page is never looked for again further on.
            let list = try await database.ask { try Self.list(request, key, counted: kept.counts, now: now, in: $0) }
            return Answer(list: list, notices: kept.notices)
        }
        let answer = try await database.read { snapshot in
            Answer(
                list: try Self.list(request, key, counted: kept?.counts, now: now, in: snapshot),
                notices: try kept?.notices ?? NoticeList.choices(seen: key.notices, in: snapshot))
        }
        state.withLock { state in
            guard state.changes == changes else { return }
            if state.kept.count >= Self.limit { state.kept = [:] }
            state.kept[key] = Kept(counts: answer.list.counts, notices: answer.notices)
        }
        return answer
    }

    private static func list(
        _ request: Request, _ key: Key, counted: AssignmentCounts?, now: Instant, in snapshot: Snapshot
    ) throws -> AssignmentList {
        try AssignmentList.load(
            key.criteria, order: request.order, descending: request.isDescending, page: request.page,
            visible: key.work, counted: counted, today: key.today, now: now, in: snapshot)
    }

    /// Any action may have changed anything.
    private func actionWasCommitted() {
        state.withLock { state in
            state.kept.removeAll(keepingCapacity: true)
            state.changes += 1
        }
    }
}
