// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// Which rows of a round's table are shown: by track, milestone, standing, reason; the filter is the address.
struct RoundTableFilter: Sendable, Hashable {
    /// A part of the rows.
    enum Part: String, CaseIterable {
        /// Quá hạn.
        case late = "tre"
        /// Có nguy cơ trễ.
        case atRisk = "nguyco"
        /// Chờ xem xét.
        case awaiting = "cho"
        /// Đã đạt.
        case reached = "dat"
        /// Chưa đến hạn, dự báo đúng.
        case expected = "dung"

        func shows(_ standing: MilestoneStanding) -> Bool {
            switch self {
            case .late: standing.state == .late
            case .atRisk: standing.state == .atRisk
            case .awaiting: standing.state == .awaiting
            case .reached: standing.state == .reached
            case .expected: standing.state == .expected || standing.state == .undated
            }
        }
    }

    var track: RoundTrack.Kind?
    /// Its place in the track, from 1.
    var milestone: Int?
    var part: Part?
    var reason: DelayReason?
    var agency: ID<Agency>?

    init() {}

    /// Reads it from an address; what isn't known is left out.
    init(_ field: (String) -> String?) {
        track = field("nhom").flatMap(RoundTrack.Kind.init(rawValue:))
        milestone = field("moc").flatMap { Int($0) }
        part = field("loc").flatMap(Part.init(rawValue:))
        reason = field("nguyennhan").flatMap(DelayReason.init(rawValue:))
        agency = field("donvi").flatMap { ID($0) }
    }

    var query: [(String, String)] {
        [
            ("nhom", track?.rawValue ?? ""), ("moc", milestone.map(String.init) ?? ""), ("loc", part?.rawValue ?? ""),
            ("nguyennhan", reason?.rawValue ?? ""), ("donvi", agency?.description ?? ""),
        ]
    }

    /// The same with a change.
    func with(_ change: (inout RoundTableFilter) -> Void) -> RoundTableFilter {
        var filter = self
        change(&filter)
        return filter
    }

    /// One row of the table: an agency's milestone.
    struct Row: Sendable {
        let track: RoundBoard.Track
        let row: RoundBoard.Row
        let place: Int

        var milestone: Milestone { track.milestones[place] }
        var standing: MilestoneStanding { row.standings[place] }
        var delay: DelayReason? { row.delays[place] }
    }

    /// The rows it shows, agency by agency.
    func rows(of board: RoundBoard) -> [Row] {
        board.tracks.filter { track == nil || $0.track.kind == track }.flatMap { track in
            track.counted.filter { agency == nil || $0.agency == agency }.flatMap { row in
                row.standings.indices.filter { place in
                    (milestone == nil || place + 1 == milestone) && (part?.shows(row.standings[place]) ?? true)
                        && (reason == nil || row.delays[place] == reason)
                }.map { Row(track: track, row: row, place: $0) }
            }
        }
    }
}
