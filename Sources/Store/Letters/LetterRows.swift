// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// An agency that a sent letter went to; written when it is sent.
package struct LetterAddressee: Record, Hashable {
    package static let table = BusinessTable("letter_addressee", ["id", "letter_id", "agency_id"])

    package let id: ID<LetterAddressee>
    package let letter: ID<Letter>
    package let agency: ID<Agency>

    package init(id: ID<LetterAddressee>, letter: ID<Letter>, agency: ID<Agency>) {
        self.id = id
        self.letter = letter
        self.agency = agency
    }

    package init(_ row: Row) throws {
        self.init(id: try row.id(0), letter: try row.id(1), agency: try row.id(2))
    }

    package var values: [Value] { [id.databaseValue, letter.databaseValue, agency.databaseValue] }
}

/// An agency's setting of its letters, under the agency's identity.
package struct LetterOfficeRow: Record, Hashable {
    package static let table = BusinessTable("letter_office", ["id", "content", "version"])

    package let id: ID<Agency>
    package let office: LetterOffice
    package let version: Int

    package init(id: ID<Agency>, office: LetterOffice, version: Int) {
        self.id = id
        self.office = office
        self.version = version
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), office: try StoredJSON.decode(try row.text(1), "letter_office.content"),
            version: try row.int(2))
    }

    package var values: [Value] {
        [id.databaseValue, StoredJSON.encode(office).databaseValue, version.databaseValue]
    }
}

/// An office's rhythm of reminding, under the agency's identity.
package struct ChaseRhythmRow: Record, Hashable {
    package static let table = BusinessTable("chase_rhythm", ["id", "content", "version"])

    package let id: ID<Agency>
    package let rhythm: ChaseRhythm
    package let version: Int

    package init(id: ID<Agency>, rhythm: ChaseRhythm, version: Int) {
        self.id = id
        self.rhythm = rhythm
        self.version = version
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), rhythm: try StoredJSON.decode(try row.text(1), "chase_rhythm.content"),
            version: try row.int(2))
    }

    package var values: [Value] {
        [id.databaseValue, StoredJSON.encode(rhythm).databaseValue, version.databaseValue]
    }
}

extension ChaseStep: Record {
    package static let table = BusinessTable(
        "chase_step", ["id", "agency_id", "assignment_id", "step", "due", "letter_id"])

    package var values: [Value] {
        [
            id.databaseValue, agency.databaseValue, assignment.databaseValue, step.rawValue.databaseValue,
            due.databaseValue, letter.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), agency: try row.id(1), assignment: try row.id(2), step: try row.word(3),
            due: try row.day(4), letter: try row.id(5))
    }
}

extension Reminder: Record {
    package static let table = BusinessTable(
        "reminder", ["id", "assignment_id", "agency_id", "letter_id", "content", "at", "person_id"])

    package var values: [Value] {
        [
            id.databaseValue, assignment.databaseValue, agency.databaseValue, letter.databaseValue,
            text.databaseValue, at.databaseValue, by.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), assignment: try row.id(1), agency: try row.id(2), letter: try row.optionalID(3),
            text: try row.text(4), at: try row.instant(5), by: try row.id(6))
    }
}
