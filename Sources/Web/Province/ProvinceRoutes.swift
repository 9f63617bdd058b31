// SPDX-License-Identifier: AGPL-3.0-or-later

import Actions
import Domain
import HTML
import Store
import WorkingTime

/// The addresses of the page of the province.
package enum ProvinceRoutes {
    package static let all: [Route] = [
        .get("/toan-tinh", .able(.seeProvince), show),
        .get("/toan-tinh/tuan", .able(.seeProvince), week),
        .get("/toan-tinh/tai-ve", .able(.seeProvince), export),
    ]

    static func show(_ visit: Visit) async throws -> Reply {
        let actor = try visit.actor
        let seen = Visible(to: actor, under: .seeNotices)
        let filter = ProvinceFilter { visit.query.textIfAny($0) }
        let (notice, counted, at) = try await board(filter, visit)
        let notices = try await visit.system.read { try NoticeList.choices(seen: seen, in: $0) }
        let page = ProvincePage(
            filter: filter, board: counted.board, at: at, notice: notice,
            notices: notices.map { Choice($0.id.description, $0.number) }, mayReport: actor.may(.makeReport),
            mayLead: actor.may(.remindAssignment), mayChase: actor.may(.draftLetter) && actor.may(.remindAssignment))
        let language = visit.language
        let matrix = BoardMatrix(board: counted.board, filter: filter, list: page.list, language: language)
        let piece = counted.made(matrix.key) { _ in HeavyPiece(matrix.html()) }
        return piece.reply(in: page.html(in: try await visit.frame()), takesGzip: visit.takesGzip)
    }

    /// The notice that a filter's scope comes to, and the board it asks for as of a moment.
    static func board(
        _ filter: ProvinceFilter, _ visit: Visit
    ) async throws -> (notice: ID<Notice>?, counted: ProvinceCache.Counted, at: Instant) {
        let (notice, criteria) = try await criteria(filter, visit)
        let visible = Visible(to: try visit.actor, under: .seeAssignments)
        let (counted, at) = try await visit.system.province.board(
            criteria, visible: visible, today: visit.today, now: visit.now)
        return (notice, counted, at)
    }

    /// The notice that a filter's scope comes to, and which assignments are counted.
    static func criteria(
        _ filter: ProvinceFilter, _ visit: Visit
    ) async throws -> (notice: ID<Notice>?, criteria: AssignmentCriteria) {
        let visible = Visible(to: try visit.actor, under: .seeAssignments)
        let notice: ID<Notice>? =
            switch filter.scope {
            case .one(let id): id
            case .all: nil
            case .busiest: try await visit.system.province.busiestNotice(visible: visible, now: visit.now)
            }
        let criteria = filter.list(notice: notice, today: visit.today)
            .criteria(on: visit.today, in: try await visit.system.directory(), zone: visit.system.zone)
        return (notice, criteria)
    }

    /// The rows behind one figure of the trend.
    static func week(_ visit: Visit) async throws -> Reply {
        let filter = ProvinceFilter { visit.query.textIfAny($0) }
        let measure = visit.query.textIfAny("muc").flatMap(WeeklyTrend.Measure.init(rawValue:)) ?? .late
        let (today, now, calendar) = (visit.today, visit.now, visit.system.calendar)
        let day = min(visit.query.day("ngay") ?? today, today)
        let board = try await board(filter, visit).counted.board
        let criteria = try await criteria(filter, visit).criteria
        let visible = Visible(to: try visit.actor, under: .seeAssignments)
        let directory = try await visit.system.directory()
        let rows = try await visit.system.read { snapshot in
            try ProvinceStore.rows(
                criteria, behind: measure, at: day, visible: visible, directory: directory, today: today, now: now,
                calendar: calendar, in: snapshot)
        }
        let page = ProvinceWeekPage(
            filter: filter, measure: measure, day: day, board: board, rows: rows, page: visit.query.page)
        return .page(page.html(in: try await visit.frame()))
    }
}
