// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of agencies and their reorganisation.
enum AgencyTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        Agency.table,
        AgencyAlias.table,
        FormerName.table,
        Reorganisation.table,
        AgencyLink.table,
        HandedOver.table,
    ]
}
