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
        let (notice, counted) = try await board(filter, visit)
        let notices = try await visit.system.read { try NoticeList.choices(seen: seen, in: $0) }
        let page = ProvincePage(
            filter: filter, board: counted.board, notice: notice,
            notices: notices.map { Choice($0.id.description, $0.number) }, mayReport: actor.may(.makeReport),
            mayLead: actor.may(.remindAssignment), mayChase: actor.may(.draftLetter) && actor.may(.remindAssignment))
        let language = visit.language
        let matrix = BoardMatrix(board: counted.board, filter: filter, list: page.list, language: language)
        let piece = counted.made(matrix.key) { _ in HeavyPiece(matrix.html()) }
        return piece.reply(in: page.html(in: try await visit.frame()), takesGzip: visit.takesGzip)
    }

    /// The board that a filter asks for, and the notice its scope comes to.
    static func board(
        _ filter: ProvinceFilter, _ visit: Visit
    ) async throws -> (notice: ID<Notice>?, counted: ProvinceCache.Counted) {
        let actor = try visit.actor
        let visible = Visible(to: actor, under: .seeAssignments)
        let notice: ID<Notice>? =
            switch filter.scope {
            case .one(let id): id
            case .all: nil
            case .busiest: try await visit.system.province.busiestNotice(visible: visible)
            }
        let criteria = filter.list(notice: notice, today: visit.today)
            .criteria(on: visit.today, in: try await visit.system.directory(), zone: visit.system.zone)
        return (
            notice,
            try await visit.system.province.board(criteria, visible: visible, today: visit.today, now: visit.now)
        )
    }

    /// The rows behind one figure of the trend.
    static func week(_ visit: Visit) async throws -> Reply {
        let filter = ProvinceFilter { visit.query.textIfAny($0) }
        let measure = visit.query.textIfAny("muc").flatMap(WeeklyTrend.Measure.init(rawValue:)) ?? .late
        let day = min(visit.query.day("ngay") ?? visit.today, visit.today)
        let counted = try await board(filter, visit).counted
        let page = ProvinceWeekPage(
            filter: filter, measure: measure, day: day, board: counted.board,
            rows: counted.board.rows(measure, at: day, zone: visit.system.zone), page: visit.query.page)
        return .page(page.html(in: try await visit.frame()))
    }
}
