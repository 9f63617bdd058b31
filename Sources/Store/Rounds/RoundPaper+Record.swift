// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension RoundPaper: Record {
    package static let table = BusinessTable(
        "round_paper",
        [
            "id", "round_id", "kind", "as_of", "figures", "content", "made_at", "made_by", "counted_at", "frozen_at",
            "frozen_by", "trail_head", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, round.databaseValue, kind.rawValue.databaseValue, figures.asOf.databaseValue,
            KeptJSON.encode(figures).databaseValue, KeptJSON.encode(text).databaseValue, madeAt.databaseValue,
            madeBy.databaseValue, countedAt.databaseValue, (frozen?.at).databaseValue, (frozen?.by).databaseValue,
            (frozen?.trailHead).databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        var frozen: SummaryReport.Frozen?
        if !row.isNull(9) {
            frozen = SummaryReport.Frozen(at: try row.instant(9), by: try row.id(10), trailHead: try row.text(11))
        }
        self.init(
            id: try row.id(0), round: try row.id(1), kind: try row.word(2),
            figures: try KeptJSON.decode(RoundFigures.self, from: try row.text(4), of: "round_paper.figures"),
            text: try KeptJSON.decode(ReportText.self, from: try row.text(5), of: "round_paper.content"),
            madeAt: try row.instant(6), madeBy: try row.id(7), countedAt: try row.instant(8), frozen: frozen,
            version: try row.int(12))
    }
}

/// The documents drawn from rounds.
package enum RoundPaperStore {
    /// Those the actor may see, of one round or all, the latest first.
    package static func all(
        of round: ID<Round>? = nil, visible: Visible, in snapshot: Snapshot
    ) throws -> [RoundPaper] {
        let one: SQL = round.map { "round_id = \($0)" } ?? "1 = 1"
        return try snapshot.rows(
            """
            SELECT \(sql: RoundPaper.table.selected) FROM round_paper
            WHERE \(sql: one) AND \(sql: visible.wholeProvince) ORDER BY as_of DESC, made_at DESC, id DESC LIMIT 200
            """
        ) { try RoundPaper($0) }
    }

    package static func find(_ id: ID<RoundPaper>, visible: Visible, in snapshot: Snapshot) throws -> RoundPaper {
        let found = try snapshot.first(
            """
            SELECT \(sql: RoundPaper.table.selected) FROM round_paper
            WHERE id = \(id) AND \(sql: visible.wholeProvince)
            """
        ) { try RoundPaper($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }
}
