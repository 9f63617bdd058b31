// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One kind of figure in a summary report: which of the counted assignments it counts.
package enum Figure: String, Sendable, CaseIterable, Codable {
    /// Được giao: everything but what was called off.
    case assigned
    /// Kỳ trước chuyển sang.
    case carriedOver
    /// Giao trong kỳ.
    case issuedInPeriod
    /// Đến hạn: done, or due on or before the report's day.
    case due
    /// Đúng hạn.
    case doneOnTime
    /// Xong, trễ hạn.
    case doneLate
    /// Quá hạn, chưa hoàn thành.
    case late
    /// Chờ xem xét: a report waits for a decision.
    case awaiting
    /// Chưa đến hạn.
    case open
    /// Yêu cầu bổ sung, whenever it is due.
    case returned
    /// Nhiệm vụ thường xuyên.
    case standing
    /// Không thời hạn.
    case noDeadline
    /// Chưa cập nhật: silent, which is not the same as late.
    case notUpdated
    /// Có khó khăn, vướng mắc nêu trong kỳ.
    case difficulties
    /// Được lùi hạn.
    case extended
    /// Thôi thực hiện.
    case cancelled

    /// Whether it counts an assignment, in a report as of a day.
    package func counts(_ row: CountedAssignment, asOf: Day) -> Bool {
        if row.counted == .cancelled { return self == .cancelled }
        return switch self {
        case .assigned: true
        case .carriedOver: !row.isNew
        case .issuedInPeriod: row.isNew
        case .due: Self.isDue(row, asOf: asOf)
        case .doneOnTime: row.counted == .doneOnTime
        case .doneLate: row.counted == .doneLate
        case .late: row.counted == .late
        case .awaiting: row.counted == .awaiting
        case .open: row.counted == .open
        case .returned: row.state == .returned
        case .standing: row.counted == .standing
        case .noDeadline: row.counted == .noDeadline
        case .notUpdated: row.isNotUpdated
        case .difficulties: row.isDifficultyNew
        case .extended: row.originalDue != nil
        case .cancelled: false
        }
    }

    private static func isDue(_ row: CountedAssignment, asOf: Day) -> Bool {
        switch row.counted {
        case .doneOnTime, .doneLate, .late: true
        case .awaiting: row.due.map { $0 <= asOf } ?? false
        case .open, .standing, .noDeadline, .cancelled: false
        }
    }
}

/// The rows behind one figure of one table cell: what a figure opens to.
package struct RowSelection: Sendable, Hashable {
    package var figure: Figure
    package var tier: AgencyTier?
    package var agency: ID<Agency>?
    package var directive: ID<Directive>?

    package init(
        _ figure: Figure, tier: AgencyTier? = nil, agency: ID<Agency>? = nil, directive: ID<Directive>? = nil
    ) {
        self.figure = figure
        self.tier = tier
        self.agency = agency
        self.directive = directive
    }
}
