// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import Synchronization
import WorkingTime

/// The boards of rounds that were counted last, kept until an action changes anything or the day ends, as
/// ``ProvinceCache`` keeps the province's.
package final class RoundBoardCache: Sendable {
    /// A counted board, and what was made of it.
    package final class Counted: Sendable {
        package let board: RoundBoard
        private let made = Mutex<[String: any Sendable]>([:])

        init(_ board: RoundBoard) { self.board = board }

        /// Something costly that depends on nothing but the board and the key, made once.
        package func made<Piece: Sendable>(_ key: String, _ make: (RoundBoard) -> Piece) -> Piece {
            if let known = made.withLock({ $0[key] }) as? Piece { return known }
            let piece = make(board)
            made.withLock { if $0.count < RoundBoardCache.limit { $0[key] = piece } }
            return piece
        }
    }

    private struct Key: Hashable {
        let round: ID<Round>
        let visible: Visible
        let today: Day
    }

    /// How many boards, and how many pieces of each, are kept at most.
    private static let limit = 12

    private let database: Database
    private let directories: DirectoryCache
    private let calendar: WorkingCalendar
    private let zone: Zone
    private let isShared: Bool
    private let boards = Mutex<[Key: Task<Counted, any Error>]>([:])
    /// How many actions there were when what is kept was begun.
    private let seen = Mutex(0)

    package init(
        database: Database, directories: DirectoryCache, calendar: WorkingCalendar, zone: Zone, isShared: Bool = false
    ) {
        self.database = database
        self.directories = directories
        self.calendar = calendar
        self.zone = zone
        self.isShared = isShared
    }

    /// A round's board as it is now, of the agencies an actor may see in it; those who ask at once wait for one count.
    package func board(of round: ID<Round>, visible: Visible, today: Day) async throws -> Counted {
        try await forgetWhatIsOld()
        let key = Key(round: round, visible: visible, today: today)
        let task = boards.withLock { boards in
            if let known = boards[key] { return known }
            if boards.count >= Self.limit { boards = [:] }
            // Detached: others may join, who have more patience than who asked first.
            let task = Task.detached { try await self.count(key) }
            boards[key] = task
            return task
        }
        do {
            return try await task.value
        } catch {
            boards.withLock { if $0[key] == task { $0[key] = nil } }
            throw error
        }
    }

    /// Forgets everything: any action may have changed it.
    package func actionWasCommitted() { boards.withLock { $0 = [:] } }

    /// Forgets everything when another process has changed anything.
    private func forgetWhatIsOld() async throws {
        guard isShared else { return }
        let count = try await database.ask { try TrailHeads.count(in: $0) }
        let isOld = seen.withLock { seen in
            guard count > seen else { return false }
            seen = count
            return true
        }
        if isOld { actionWasCommitted() }
    }

    private func count(_ key: Key) async throws -> Counted {
        let directory = try await directories.current()
        let (calendar, zone) = (calendar, zone)
        return try await database.read { snapshot in
            Counted(
                try RoundBoardStore.board(
                    of: key.round, visible: key.visible, directory: directory, today: key.today, calendar: calendar,
                    zone: zone,
                    in: snapshot))
        }
    }
}
