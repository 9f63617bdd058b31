// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Scan: Record {
    package static let table = BusinessTable(
        "scan",
        [
            "id", "file_id", "name", "pages", "agency_id", "imported_at", "imported_by", "readings", "read_at",
            "notice_id", "stopped_at", "failed_at", "failure", "detail", "refused_at", "mark", "dropped_at", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, file.databaseValue, name.databaseValue, pages.databaseValue, agency.databaseValue,
            importedAt.databaseValue, importedBy.databaseValue, readings.databaseValue, readAt.databaseValue,
            notice.databaseValue, stoppedAt.databaseValue, failedAt.databaseValue,
            (failure?.rawValue).databaseValue, detail.databaseValue, refusedAt.databaseValue,
            (mark?.rawValue).databaseValue, droppedAt.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), file: try row.optionalID(1), name: try row.text(2), pages: try row.int(3),
            agency: try row.id(4), importedAt: try row.instant(5), importedBy: try row.id(6),
            readings: try row.int(7), readAt: try row.optionalInstant(8), notice: try row.optionalID(9),
            stoppedAt: try row.optionalInstant(10), failedAt: try row.optionalInstant(11),
            failure: row.isNull(12) ? nil : try row.word(12), detail: try row.text(13),
            refusedAt: try row.optionalInstant(14), mark: row.isNull(15) ? nil : try row.word(15),
            droppedAt: try row.optionalInstant(16), version: try row.int(17))
    }
}
