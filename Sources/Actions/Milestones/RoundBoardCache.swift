// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Store
import WorkingTime

/// The boards of rounds that were counted last, kept until an action changes anything or the day ends, as
/// ``ProvinceCache`` keeps the province's.
package final class RoundBoardCache: Sendable {
    package typealias Counted = CountedBoard<RoundBoard>

    private struct Key: Hashable {
        let round: ID<Round>
        let visible: Visible
        let today: Day
    }

    /// How many boards are kept at most.
    private static let limit = 12

    private let database: Database
    private let directories: DirectoryCache
    private let calendar: WorkingCalendar
    private let zone: Zone
    private let elsewhere: ActionsElsewhere
    private let boards = KeptCounts<Key, Counted>(limit: limit)

    package init(
        database: Database, directories: DirectoryCache, calendar: WorkingCalendar, zone: Zone, isShared: Bool = false
    ) {
        self.database = database
        self.directories = directories
        self.calendar = calendar
        self.zone = zone
        elsewhere = ActionsElsewhere(database: database, isShared: isShared)
    }

    /// A round's board, of the agencies an actor may see in it.
    package func board(
        of round: ID<Round>, visible: Visible, today: Day, now: Instant
    ) async throws -> Counted {
        if try await elsewhere.happened() { actionWasCommitted() }
        let key = Key(round: round, visible: visible, today: today)
        return try await boards.answer(key, now: now) { try await self.count(key) }.answer
    }

    /// Any action may have changed anything.
    package func actionWasCommitted() { boards.haveChanged() }

    private func count(_ key: Key) async throws -> Counted {
        let directory = try await directories.current()
        let (calendar, zone) = (calendar, zone)
        return try await database.read { snapshot in
            Counted(
                try RoundBoardStore.board(
                    of: key.round, visible: key.visible, directory: directory, today: key.today, calendar: calendar,
                    zone: zone, in: snapshot))
        }
    }
}
