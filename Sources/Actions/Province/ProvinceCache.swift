// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// The boards of the province that were counted last, kept until an action changes anything or the day ends; one that took
/// long to count a little longer (``KeptCounts``).
///
/// Counting one reads every assignment it shows; between two writes all who look get the same. A board is kept for the
/// filter it was asked for and for what its reader may see, so nobody gets another's. Where other processes write to the
/// same database, each look first asks whether there were more actions since.
package final class ProvinceCache: Sendable {
    /// A counted board, and what was made of it.
    package final class Counted: Sendable {
        package let board: ProvinceBoard
        private let made = Mutex<[String: any Sendable]>([:])

        init(_ board: ProvinceBoard) { self.board = board }

        /// Something costly that depends on nothing but the board and the key, made once.
        package func made<Piece: Sendable>(_ key: String, _ make: (ProvinceBoard) -> Piece) -> Piece {
            if let known = made.withLock({ $0[key] }) as? Piece { return known }
            let piece = make(board)
            made.withLock { if $0.count < ProvinceCache.limit { $0[key] = piece } }
            return piece
        }
    }

    private struct Key: Hashable {
        let criteria: AssignmentCriteria
        let visible: Visible
        let today: Day
    }

    /// How many boards, and how many pieces of each, are kept at most.
    private static let limit = 12

    /// The boards of rounds, kept and forgotten with the province's.
    package let rounds: RoundBoardCache
    private let database: Database
    private let directories: DirectoryCache
    private let calendar: WorkingCalendar
    private let isShared: Bool
    private let boards = KeptCounts<Key, Counted>(limit: limit)
    private let busiest = KeptCounts<Visible, ID<Notice>?>(limit: limit)
    /// How many actions there were when what is kept was begun.
    private let seen = Mutex(0)

    package init(
        database: Database, directories: DirectoryCache, calendar: WorkingCalendar, zone: Zone,
        isShared: Bool = false
    ) {
        self.database = database
        self.directories = directories
        self.calendar = calendar
        self.isShared = isShared
        rounds = RoundBoardCache(
            database: database, directories: directories, calendar: calendar, zone: zone, isShared: isShared)
    }

    /// The board of a filter, and the moment that it tells of.
    package func board(
        _ criteria: AssignmentCriteria, visible: Visible, today: Day, now: Instant
    ) async throws -> (counted: Counted, at: Instant) {
        try await hearOfOthers()
        let key = Key(criteria: criteria, visible: visible, today: today)
        let given = try await boards.answer(key, now: now) { try await self.count(key, now: now) }
        return (given.answer, given.at)
    }

    /// The notice with the most work still open, among those that may be seen.
    package func busiestNotice(visible: Visible, now: Instant) async throws -> ID<Notice>? {
        try await hearOfOthers()
        let database = database
        return try await busiest.answer(visible, now: now) {
            try await database.read { try ProvinceStore.busiestNotice(visible: visible, in: $0) }
        }.answer
    }

    /// Any action may have changed anything.
    package func actionWasCommitted() {
        boards.haveChanged()
        busiest.haveChanged()
        rounds.actionWasCommitted()
    }

    /// Finds out whether another process has changed anything.
    private func hearOfOthers() async throws {
        guard isShared else { return }
        let count = try await database.ask { try TrailHeads.count(in: $0) }
        let isOld = seen.withLock { seen in
            // Who asked earlier and comes later must not throw away what is newer.
            guard count > seen else { return false }
            seen = count
            return true
        }
        if isOld { actionWasCommitted() }
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
