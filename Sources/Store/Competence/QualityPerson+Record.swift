// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension QualityPerson: Record {
    package static let table = BusinessTable(
        "quality_person",
        [
            "id", "agency_id", "name", "position", "role", "qualification", "experience", "time_share", "since",
            "until", "edited_at", "edited_by", "version",
        ])

    package var values: [Value] {
        [
            id.databaseValue, agency.databaseValue, facts.name.databaseValue, facts.position.databaseValue,
            facts.role.rawValue.databaseValue, facts.qualification.databaseValue, facts.experience.databaseValue,
            facts.load.databaseValue, since.databaseValue, until.databaseValue, editedAt.databaseValue,
            editedBy.databaseValue, version.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), agency: try row.id(1),
            facts: Facts(
                name: try row.text(2), position: try row.text(3), role: try row.word(4),
                qualification: try row.text(5), experience: try row.optionalInt(6), load: try row.optionalInt(7)),
            since: try row.day(8), until: try row.optionalDay(9), editedAt: try row.instant(10),
            editedBy: try row.id(11), version: try row.int(12))
    }
}

extension ClassTaken: Record {
    package static let table = BusinessTable(
        "class_taken", ["id", "person_id", "subject", "name", "day", "hours", "organiser", "certificate"])

    package var values: [Value] {
        [
            id.databaseValue, person.databaseValue, subject.rawValue.databaseValue, name.databaseValue,
            day.databaseValue, hours.databaseValue, organiser.databaseValue, certificate.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            id: try row.id(0), person: try row.id(1), subject: try row.word(2), name: try row.text(3),
            day: try row.day(4), hours: try row.int(5), organiser: try row.text(6), certificate: try row.text(7))
    }
}
