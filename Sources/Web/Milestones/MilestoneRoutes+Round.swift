// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Spreadsheets
import Store
import WorkingTime

/// A round's chart, table and comparison.
extension MilestoneRoutes {
    /// The round and its board.
    static func round(_ visit: Visit) async throws -> (round: Round, board: RoundBoard) {
        let id = try visit.id(of: Round.self)
        let visible = Visible(to: try visit.actor, under: .seeRounds)
        let round = try await visit.system.read { try RoundStore.find(id, visible: visible, in: $0) }
        return (round, try await board(id, visit).board)
    }

    static func table(_ visit: Visit) async throws -> Reply {
        let (round, board) = try await round(visit)
        let filter = RoundTableFilter { visit.query.textIfAny($0) }
        let rows = filter.rows(of: board)
        let page = PageNumber.within(visit.query.page, total: rows.count, size: RoundTablePage.pageSize)
        let table = RoundTablePage(round: round, board: board, filter: filter, rows: rows, page: page)
        return .page(table.html(in: try await visit.frame()))
    }

    static func export(_ visit: Visit) async throws -> Reply {
        let (round, board) = try await round(visit)
        let filter = RoundTableFilter { visit.query.textIfAny($0) }
        let words = RoundTableWords.in(visit.language)
        let states = MilestoneStateWords.in(visit.language)
        let conditions = [
            filter.part.map { "\(words.stand): \(words.part($0))" },
            filter.reason.map { "\(words.reason): \(states.reason($0))" },
        ]
        let tracks = RoundStateWords.in(visit.language)
        return try await visit.export(
            ListExport(
                name: "tien-do", title: "\(words.title): \(round.title)", conditions: conditions.compactMap(\.self),
                columns: [
                    SheetColumn(words.track, width: 24), SheetColumn(words.agency, width: 30),
                    SheetColumn(words.milestone, width: 26), SheetColumn(words.state, width: 20),
                    SheetColumn(words.planned, width: 12), SheetColumn(words.forecast, width: 12),
                    SheetColumn(words.actual, width: 12), SheetColumn(words.variance, width: 12),
                    SheetColumn(words.reason, width: 34),
                ],
                rows: filter.rows(of: board).map { row in
                    let standing = row.standing
                    let isBehind = standing.isBehind || standing.state == .late || standing.isExpectedLater
                    return [
                        .text(tracks.track(row.track.track.kind)), .text(row.row.name), .text(row.milestone.name),
                        .text(states.state(standing.state)), SheetCell(standing.planned),
                        SheetCell(standing.isHandedIn ? nil : standing.expected), SheetCell(standing.reachedOn),
                        standing.planned == nil ? .empty : .number(isBehind ? standing.workingDays : 0),
                        SheetCell(row.delay.map(states.reason)),
                    ]
                }))
    }

    static func chart(_ visit: Visit) async throws -> Reply {
        let (round, board) = try await round(visit)
        let page = RoundChartPage(
            round: round, board: board, filter: RoundTableFilter { visit.query.textIfAny($0) })
        return .page(page.html(in: try await visit.frame()))
    }

    static func pace(_ visit: Visit) async throws -> Reply {
        let (round, board) = try await round(visit)
        let page = RoundPacePage(round: round, board: board, calendar: visit.system.calendar)
        return .page(page.html(in: try await visit.frame()))
    }

    /// The comparison as a table: an agency and a milestone a line, the days it took beside the track's middle.
    static func exportPace(_ visit: Visit) async throws -> Reply {
        let (round, board) = try await round(visit)
        let page = RoundPacePage(round: round, board: board, calendar: visit.system.calendar)
        let (words, table) = (RoundPaceWords.in(visit.language), RoundTableWords.in(visit.language))
        let tracks = RoundStateWords.in(visit.language)
        func lines(of track: RoundBoard.Track) -> [[SheetCell]] {
            let medians = track.milestones.indices.map { track.medianPace($0, calendar: page.calendar) }
            return page.rows(of: track).flatMap { row, days in
                track.milestones.indices.map { place -> [SheetCell] in
                    [
                        .text(tracks.track(track.track.kind)), .text(row.name), .text(track.milestones[place].name),
                        days[place].map(SheetCell.number) ?? .empty, medians[place].map(SheetCell.number) ?? .empty,
                    ]
                }
            }
        }
        return try await visit.export(
            ListExport(
                name: "so-sanh-don-vi", title: "\(words.title): \(round.title)", conditions: [],
                columns: [
                    SheetColumn(table.track, width: 24), SheetColumn(words.agency, width: 30),
                    SheetColumn(table.milestone, width: 26), SheetColumn(words.days, width: 14),
                    SheetColumn(words.median, width: 18),
                ], rows: page.tracks.flatMap(lines)))
    }
}
