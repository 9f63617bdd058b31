// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText

extension AgencyAlias: Record {
    package static let table = BusinessTable(
        "agency_alias", ["id", "phrase", "folded", "agencies", "at", "person_id", "origin"])

    package var values: [Value] {
        [
            id.databaseValue, phrase.databaseValue, VietnameseText.fold(phrase).databaseValue,
            target.text.databaseValue, at.databaseValue, person.databaseValue,
            origin.rawValue.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        let target = try row.text(3)
        guard let target = Target(target) else { throw StoreError.malformed(target) }
        self.init(
            id: try row.id(0), phrase: try row.text(1), target: target, at: try row.instant(4), person: try row.id(5),
            origin: try row.word(6))
    }
}
