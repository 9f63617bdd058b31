// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of agencies' plans.
enum PlanTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        AgencyPlan.table,
        PlanRevision.table,
        PlanComment.table,
        PlanProgress.table,
    ]
}
