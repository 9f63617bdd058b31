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

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), notice: try row.id(1), ordinal: try row.int(2), label: try row.text(3),
            text: try row.text(4), title: try row.text(5), deliverable: try row.text(6), submitTo: try row.text(7),
            due: try row.optionalDay(8), phrase: try row.text(9), rhythm: row.isNull(10) ? nil : try row.word(10),
            acceptingBody: try row.id(11), event: try row.optionalText(12) ?? "", term: try row.term(13))
    }
}
