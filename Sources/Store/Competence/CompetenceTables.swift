// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of the people of the quality management system.
enum CompetenceTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        QualityPerson.table,
        ClassTaken.table,
    ]
}
