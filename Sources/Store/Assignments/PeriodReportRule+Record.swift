// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension PeriodReportRule: Record {
    package static let table = BusinessTable(
        "period_report_rule", ["id", "since", "working_days", "source", "made_at", "made_by"])

    package var values: [Value] {
        [
            id.databaseValue, since.databaseValue, workingDays.databaseValue, source.databaseValue,
            made.at.databaseValue, made.by.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), since: try row.day(1), workingDays: try row.int(2), source: try row.text(3),
            made: try row.needStep(4))
    }
}

/// The rules on when a period's report is expected.
package enum PeriodReportRules {
    /// All of them, the latest first.
    package static func all(in snapshot: Snapshot) throws -> [PeriodReportRule] {
        try snapshot.rows(
            "SELECT \(sql: PeriodReportRule.table.selected) FROM period_report_rule ORDER BY since DESC"
        ) { try PeriodReportRule($0) }
    }
}
