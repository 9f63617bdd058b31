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

    /// How far the province was on a day, for who sees so much.
    private struct StandingKey: Hashable {
        let day: Day
        let visible: Visible
    }

    /// How many boards are kept at most, and how many days' standings.
    private static let limit = 12

    private let database: Database
    private let directories: DirectoryCache
    private let calendar: WorkingCalendar
    private let zone: Zone
    private let changes: Changes
    private let boards = KeptCounts<Key, Counted>(limit: limit)
    private let standings = KeptCounts<StandingKey, ProvinceStanding>(limit: limit)

    package init(
        database: Database, directories: DirectoryCache, calendar: WorkingCalendar, zone: Zone, changes: Changes
    ) {
        self.database = database
        self.directories = directories
        self.calendar = calendar
        self.zone = zone
        self.changes = changes
        changes.whenever { [weak self] in self?.actionWasCommitted() }
    }

    /// A round's board, of the agencies an actor may see in it.
    package func board(
        of round: ID<Round>, visible: Visible, today: Day, now: Instant
    ) async throws -> Counted {
        try await changes.listen()
        let key = Key(round: round, visible: visible, today: today)
        return try await boards.answer(key, now: now) { try await self.count(key) }.answer
    }

    /// How far every agency had come on a day, by all that was recorded in all rounds.
    package func standing(on day: Day, visible: Visible, now: Instant) async throws -> ProvinceStanding {
        try await changes.listen()
        return try await standings.answer(StandingKey(day: day, visible: visible), now: now) {
            let directory = try await self.directories.current()
            return try await self.database.read { snapshot in
                ProvinceStanding(
                    try EnrolmentStore.decided(by: day, visible: visible, in: snapshot), directory: directory,
                    rules: try ObligationStore.rules(in: snapshot), on: day)
            }
        }.answer
    }

    /// Any action may have changed anything.
    private func actionWasCommitted() {
        boards.haveChanged()
        standings.haveChanged()
    }

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
