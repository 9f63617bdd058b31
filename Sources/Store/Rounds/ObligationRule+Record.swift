// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// A rule on who must apply the standard, as it was recorded.
package struct RecordedObligation: Sendable, Hashable {
    package let id: ID<ObligationRule>
    package let rule: ObligationRule
    package let recordedAt: Instant
    package let recordedBy: ID<Person>
    /// How often it was recorded, from 1.
    package let version: Int

    package init(
        id: ID<ObligationRule>, rule: ObligationRule, recordedAt: Instant, recordedBy: ID<Person>, version: Int
    ) {
        self.version = version
        self.id = id
        self.rule = rule
        self.recordedAt = recordedAt
        self.recordedBy = recordedBy
    }
}

extension RecordedObligation: Record {
    package static let table = BusinessTable(
        "obligation_rule", ["id", "since", "mandatory", "encouraged", "source", "recorded_at", "recorded_by"],
        later: ["version"])

    package var values: [Value] {
        [
            id.databaseValue, rule.since.databaseValue, Self.text(rule.mandatory).databaseValue,
            Self.text(rule.encouraged).databaseValue, rule.source.databaseValue, recordedAt.databaseValue,
            recordedBy.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0),
            rule: ObligationRule(
                since: try row.day(1), mandatory: try Self.levels(row.text(2)),
                encouraged: try Self.levels(row.text(3)), source: try row.text(4)),
            recordedAt: try row.instant(5), recordedBy: try row.id(6), version: try row.optionalInt(7) ?? 1)
    }

    private static func text(_ levels: Set<Agency.Level>) -> String {
        levels.map(\.rawValue).sorted().joined(separator: " ")
    }

    private static func levels(_ text: String) throws -> Set<Agency.Level> {
        Set(
            try text.split(separator: " ").map { word in
                guard let level = Agency.Level(rawValue: String(word)) else {
                    throw StoreError.malformed("obligation_rule")
                }
                return level
            })
    }
}
