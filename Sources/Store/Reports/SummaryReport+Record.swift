// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import Foundation
import WorkingTime

extension SummaryReport: Record {
    package static let table = BusinessTable(
        "summary_report",
        [
            "id", "agency_id", "notice_id", "period_from", "period_to", "as_of", "content", "made_at", "made_by",
            "counted_at", "frozen_at", "frozen_by", "trail_head", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, agency.databaseValue, notice.databaseValue, period.from.databaseValue,
            period.to.databaseValue, asOf.databaseValue, ReportTextRow.encode(text).databaseValue,
            madeAt.databaseValue, madeBy.databaseValue, countedAt.databaseValue, (frozen?.at).databaseValue,
            (frozen?.by).databaseValue, (frozen?.trailHead).databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        var frozen: Frozen?
        if !row.isNull(10) {
            frozen = Frozen(at: try row.instant(10), by: try row.id(11), trailHead: try row.text(12))
        }
        self.init(
            id: try row.id(0), agency: try row.id(1), notice: try row.optionalID(2),
            period: try ReportPeriod(from: try row.day(3), to: try row.day(4)), asOf: try row.day(5),
            text: try ReportTextRow.decode(try row.text(6)), madeAt: try row.instant(7), madeBy: try row.id(8),
            countedAt: try row.instant(9), frozen: frozen, version: try row.int(13))
    }
}

/// The office's words as they are kept: JSON.
private enum ReportTextRow {
    static func encode(_ text: ReportText) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Texts and lists of texts always encode.
        return (try? encoder.encode(text)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
    }

    static func decode(_ content: String) throws -> ReportText {
        do {
            return try JSONDecoder().decode(ReportText.self, from: Data(content.utf8))
        } catch {
            throw StoreError.malformed("summary_report.content")
        }
    }
}

/// The figures of a report, under the report's identity, kept apart so that lists needn't read them.
package struct SummaryFiguresRow: Record, Hashable {
    package static let table = BusinessTable("summary_figures", ["id", "content"])

    package let id: ID<SummaryReport>
    package let content: String

    package init(id: ID<SummaryReport>, figures: SummaryFigures) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.id = id
        content = String(decoding: try encoder.encode(figures), as: UTF8.self)
    }

    package init(_ row: Row) throws {
        id = try row.id(0)
        content = try row.text(1)
    }

    package var values: [Value] { [id.databaseValue, content.databaseValue] }

    /// The figures it holds.
    package func figures() throws -> SummaryFigures {
        do {
            return try JSONDecoder().decode(SummaryFigures.self, from: Data(content.utf8))
        } catch {
            throw StoreError.malformed("summary_figures.content")
        }
    }
}
