// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

/// The boards of the province that were counted last, kept until an action changes anything or the day ends; one that took
/// long to count a little longer (``KeptCounts``).
///
/// Counting one reads every assignment it shows; between two writes all who look get the same. A board is kept for the
/// filter it was asked for and for what its reader may see, so nobody gets another's. Where other processes write to the
/// same database, each look hears first whether there were more actions since (``Changes``).
package final class ProvinceCache: Sendable {
    package typealias Counted = CountedBoard<ProvinceBoard>

    private struct Key: Hashable {
        let criteria: AssignmentCriteria
        let visible: Visible
        let today: Day
    }

    /// How many boards are kept at most.
    private static let limit = 12
    /// A board of more assignments than this is shown a little longer than it is true.
    private static let most = 100_000

    /// The boards of rounds, kept and forgotten with the province's.
    package let rounds: RoundBoardCache
    private let database: Database
    private let directories: DirectoryCache
    private let calendar: WorkingCalendar
    private let changes: Changes
    private let boards = KeptCounts<Key, Counted>(limit: limit) { $0.board.figures.assigned > most }
    private let busiest = KeptCounts<Visible, ID<Notice>?>(limit: limit)

    package init(
        database: Database, directories: DirectoryCache, calendar: WorkingCalendar, zone: Zone,
        changes: Changes
    ) {
        self.database = database
        self.directories = directories
        self.calendar = calendar
        self.changes = changes
        rounds = RoundBoardCache(
            database: database, directories: directories, calendar: calendar, zone: zone, changes: changes)
        changes.whenever { [weak self] in self?.actionWasCommitted() }
    }

    /// The board of a filter, and the moment that it tells of.
    package func board(
        _ criteria: AssignmentCriteria, visible: Visible, today: Day, now: Instant
    ) async throws -> (counted: Counted, at: Instant) {
        try await changes.listen()
        let key = Key(criteria: criteria, visible: visible, today: today)
        let given = try await boards.answer(key, now: now) { try await self.count(key, now: now) }
        return (given.answer, given.at)
    }

    /// The notice with the most work still open, among those that may be seen.
    package func busiestNotice(visible: Visible, now: Instant) async throws -> ID<Notice>? {
        try await changes.listen()
        let database = database
        return try await busiest.answer(visible, now: now) {
            try await database.read { try ProvinceStore.busiestNotice(visible: visible, in: $0) }
        }.answer
    }

    /// Any action may have changed anything.
    private func actionWasCommitted() {
        boards.haveChanged()
        busiest.haveChanged()
    }

    private func count(_ key: Key, now: Instant) async throws -> Counted {
        let directory = try await directories.current()
        let calendar = calendar
        return try await database.read { snapshot in
            Counted(
                try ProvinceStore.board(
                    key.criteria, columns: ProvinceBoard.widest, visible: key.visible, directory: directory,
                    today: key.today, now: now, calendar: calendar, in: snapshot))
        }
    }
}
