// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain

/// The tables of rounds, their lists and papers.
enum RoundTables: FeatureTables {
    static let answeredFor: [BusinessTable] = [
        RecordedEdition.table,
        Round.table,
        RoundTrack.table,
        Enrolment.table,
        EnrolmentStep.table,
        RoundList.table,
        ListRevision.table,
        ListOpinion.table,
        RecordedObligation.table,
        RoundPaper.table,
    ]
}
