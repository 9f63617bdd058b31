// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of assignments and all that happens to them.
enum AssignmentTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Assignment.table,
        Coordination.table,
        ProgressReport.table,
        Evidence.table,
        ReportDecision.table,
        ProgressNote.table,
        Extension.table,
        Instruction.table,
        DutyPeriod.table,
        OrderEffect.table,
        PeriodReportRule.table,
    ]

    static let outside: [String: String] = [
        "evidence_text": "drawn from the evidence's file, can be made again",
        "evidence_document": "drawn from the evidence's file, can be made again",
    ]
}
