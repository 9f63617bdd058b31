// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import WorkingTime

/// The words of the page of the province.
package struct ProvinceWords: Words {
    // Head
    package let title: @Sendable (String) -> String
    package let allTitle: String
    package let nothingTitle: String
    package let orders: @Sendable (String) -> String
    package let agencies: @Sendable (String) -> String
    package let assignments: @Sendable (String) -> String
    package let onlyTier: @Sendable (AgencyTier) -> String
    package let dueIn: @Sendable (String) -> String
    package let change: String
    package let notice: String
    package let busiest: String
    package let allNotices: String
    package let level: String
    package let period: String
    package let anyPeriod: String
    package let periodName: @Sendable (ProvinceFilter.Period, ReportPeriod) -> String
    package let show: String
    package let makeReport: String
    package let leading: String

    // Figures
    package let onTime: String
    package let ofSettled: String
    package let settled: String
    package let late: String
    package let lateAt: @Sendable (String, String) -> String
    package let noneLate: String
    package let awaiting: String
    package let longestWait: @Sendable (String) -> String
    package let noneAwaiting: String
    package let unacknowledged: String
    package let dueSoon: String
    package let soonest: @Sendable (String) -> String
    package let noneSoon: String
    package let notUpdated: String
    package let notUpdatedOnly: @Sendable (String) -> String
    package let done: String
    package let doneLate: @Sendable (String) -> String

    // Matrix
    package let matrixTitle: String
    package let matrix: String
    package let orderHead: String
    package let dueHead: String
    package let group: @Sendable (AgencyTier, Int) -> String
    package let onlyLate: String
    package let allRows: String
    package let byLate: String
    package let byLevel: String
    package let legend: [(mark: String, text: String)]
    package let notAsked: String
    package let lateLegend: String
    package let doneLateLegend: String
    package let cut: @Sendable (String, String) -> String
    package let spelled: String
    package let spoken: @Sendable (CountedAssignment) -> String
    package let noLateRows: String

    // Late
    package let lateList: String
    package let allLate: @Sendable (String) -> String
    package let noLate: String
    package let lateOrder: @Sendable (String, String) -> String
    package let chase: @Sendable (String) -> String

    // Trend
    package let trend: String
    package let trendTable: String
    package let week: String
    package let weekFrom: @Sendable (String) -> String
    package let dueSum: String
    package let doneSum: String
    package let lateThen: String
    package let linesSpoken: @Sendable (String, String, String) -> String
    package let barsSpoken: @Sendable (String, String, String) -> String
    package let weekRows: @Sendable (WeeklyTrend.Measure, String) -> String
    package let weekRowsNote: String
    package let noTrend: String

    // Nothing there
    package let emptyTitle: String
    package let emptyText: String
    package let emptyFilter: String
    package let clear: String
}

extension ProvinceWords {
    /// How a cell says itself aloud, from the words of states and of days.
    static func spoken(_ row: CountedAssignment, _ states: StateWords) -> String {
        let state = states.state(row.state).lowercased()
        return switch row.timeliness {
        case .late(let days): "\(states.lateSpoken(days)), \(state)"
        case .doneLate(let days): "\(state), \(states.doneLate(days))"
        case .awaitingDecision(let days?): "\(state), \(states.handedInLate(days))"
        case .doneOnTime, .awaitingDecision(nil), .open, .dueToday, .noDeadline, .notCounted: state
        }
    }
}
