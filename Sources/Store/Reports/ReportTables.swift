// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of the reports of a period.
enum ReportTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        SummaryReport.table,
        SummaryFiguresRow.table,
    ]
}
