// SPDX-License-Identifier: AGPL-3.0-or-later

/// Every table whose rows the trail answers for, feature by feature; each names its own in its own folder.
///
/// A table that is missing would be changed without anyone noticing: a test holds the lists against the schema.
package enum BusinessTables {
    private static var features: [any FeatureTables.Type] {
        [
            PeopleTables.self,
            AgencyTables.self,
            DocumentTables.self,
            NoticeTables.self,
            ScanTables.self,
            AssignmentTables.self,
            DifficultyTables.self,
            ReportTables.self,
            LetterTables.self,
            RoundTables.self,
            CommitteeTables.self,
            CompetenceTables.self,
            PlanTables.self,
            MilestoneTables.self,
            MatterTables.self,
            BackupTables.self,
            NewsTables.self,
            DraftTables.self,
            SearchTables.self,
            SealTables.self,
        ]
    }

    package static let all: [BusinessTable] = features.flatMap { $0.answeredFor }

    /// Tables the trail does not answer for, each with the reason.
    package static let outside: [String: String] = features.reduce(into: program) { all, feature in
        all.merge(feature.outside) { reason, _ in reason }
    }

    private static let program: [String: String] = [
        "handled_request": "lets a form be sent twice; forgotten after a day",
        "key_mark": "which keys belong to the records; a change of the signing key leaves an entry of its own",
        "change_mark": "counts changes, so that what processes remember of each other's is not old",
        "job": "work in progress; what it does to records leaves entries of its own",
        "schema_migration": "the program's own",
    ]

    static let named: Set<String> = Set(all.map(\.name))
}

/// The tables of one feature.
protocol FeatureTables {
    /// Those whose rows the trail answers for.
    static var answeredFor: [BusinessTable] { get }
    /// Those it doesn't, each with the reason.
    static var outside: [String: String] { get }
}

extension FeatureTables {
    static var outside: [String: String] { [:] }
}
