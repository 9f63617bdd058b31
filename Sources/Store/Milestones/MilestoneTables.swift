// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of milestones.
enum MilestoneTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Milestone.table,
        MilestoneProgress.table,
        MilestoneEvidence.table,
        MilestoneCall.table,
    ]
}
