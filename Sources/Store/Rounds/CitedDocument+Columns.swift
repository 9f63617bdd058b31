// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension CitedDocument {
    /// The columns that hold one, in a table that may hold several.
    static func columns(_ name: String) -> [String] {
        ["\(name)_number", "\(name)_on", "\(name)_notice_id", "\(name)_file_id"]
    }

    /// How many columns it takes.
    static let width = 4

    /// The values of those columns.
    static func values(_ document: CitedDocument?) -> [Value] {
        [
            (document?.number).databaseValue, (document?.on).databaseValue, (document?.notice).databaseValue,
            (document?.file).databaseValue,
        ]
    }
}

extension Row {
    /// Reads a cited document; nil where none is.
    func cited(_ first: Int) throws -> CitedDocument? {
        guard let number = try optionalText(first) else { return nil }
        return CitedDocument(
            number: number, on: try optionalDay(first + 1), notice: try optionalID(first + 2),
            file: try optionalID(first + 3))
    }
}
