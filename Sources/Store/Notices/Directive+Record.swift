// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension Directive: Record {
    package static let table = BusinessTable(
        "directive",
        [
            "id", "notice_id", "ordinal", "label", "content", "title", "deliverable", "submit_to", "due", "phrase",
            "rhythm", "accepting_id",
        ], later: ["event", "term"])

    package var values: [Value] {
        [
            id.databaseValue, notice.databaseValue, ordinal.databaseValue, label.databaseValue, text.databaseValue,
            title.databaseValue, deliverable.databaseValue, submitTo.databaseValue, due.databaseValue,
            phrase.databaseValue, (rhythm?.rawValue).databaseValue, acceptingBody.databaseValue,
            (event.isEmpty ? nil : event).databaseValue, (term?.text).databaseValue,
        ]
    }

    package init(_ row: Row) throws { try self.init(row, from: 0) }

    /// Reads the columns beginning at one of a wider row.
    init(_ row: Row, from first: Int) throws {
        self.init(
            id: try row.id(first), notice: try row.id(first + 1), ordinal: try row.int(first + 2),
            label: try row.text(first + 3), text: try row.text(first + 4), title: try row.text(first + 5),
            deliverable: try row.text(first + 6), submitTo: try row.text(first + 7),
            due: try row.optionalDay(first + 8), phrase: try row.text(first + 9),
            rhythm: row.isNull(first + 10) ? nil : try row.word(first + 10), acceptingBody: try row.id(first + 11),
            event: try row.optionalText(first + 12) ?? "", term: try row.term(first + 13))
    }
}
