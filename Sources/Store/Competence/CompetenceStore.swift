// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import VietnameseText
import WorkingTime

/// Loads the people of agencies' quality management systems, and their classes.
package enum CompetenceStore {
    /// Somebody of an agency the actor may see.
    package static func find(
        _ id: ID<QualityPerson>, visible: Visible, in snapshot: Snapshot
    ) throws -> QualityPerson {
        let found = try snapshot.first(
            """
            SELECT \(sql: QualityPerson.table.selected) FROM quality_person
            WHERE id = \(id) AND \(sql: visible.agency("agency_id"))
            """
        ) { try QualityPerson($0) }
        guard let found else { throw StoreError.notFound }
        return found
    }

    /// Everybody of an agency, those who serve first; nobody where the actor may not see it.
    package static func people(
        of agency: ID<Agency>, visible: Visible, in snapshot: Snapshot
    ) throws -> [QualityPerson] {
        try people(where: "agency_id = \(agency) AND \(sql: visible.agency("agency_id"))", in: snapshot)
    }

    /// The classes people took, the latest first; ask after the people were found visible.
    package static func classes(of people: [ID<QualityPerson>], in snapshot: Snapshot) throws -> [ClassTaken] {
        try snapshot.rows(
            """
            SELECT \(sql: ClassTaken.table.selected) FROM class_taken WHERE person_id IN \(list: people.sorted())
            ORDER BY day DESC, id DESC
            """
        ) { try ClassTaken($0) }
    }

    /// Who is in an agency's committee or group on a day.
    package static func members(
        of agency: ID<Agency>, on day: Day, in snapshot: Snapshot
    ) throws -> [CommitteeMember] {
        try snapshot.rows(
            """
            SELECT \(sql: CommitteeMember.table.selected) FROM committee_member
            JOIN steering_committee ON steering_committee.id = committee_member.committee_id
            WHERE steering_committee.agency_id = \(agency) AND steering_committee.scope = 'agency'
            AND committee_member.until IS NULL
            ORDER BY committee_member.since, committee_member.place, committee_member.id
            """
        ) { try CommitteeMember($0) }.filter { $0.serves(on: day) }
    }

    fileprivate static func people(where condition: SQL, in snapshot: Snapshot) throws -> [QualityPerson] {
        try snapshot.rows(
            """
            SELECT \(sql: QualityPerson.table.selected) FROM quality_person WHERE \(sql: condition)
            ORDER BY until IS NOT NULL, since, id
            """
        ) { try QualityPerson($0) }
    }
}

/// How the agencies stand: those that take part in a round, have a committee, or have named somebody.
package enum CompetenceSurvey {
    /// One agency.
    package struct Row: Sendable {
        package let agency: ID<Agency>
        package let agencyName: String
        package let people: [QualityPerson]
        package let classes: [ClassTaken]
    }

    /// In the order of their names.
    package static func rows(visible: Visible, today: Day, in snapshot: Snapshot) throws -> [Row] {
        let people = try CompetenceStore.people(where: visible.agency("quality_person.agency_id"), in: snapshot)
        let classes = Dictionary(
            grouping: try CompetenceStore.classes(of: people.map(\.id), in: snapshot), by: \.person)
        let byAgency = Dictionary(grouping: people, by: \.agency)
        return try agencies(visible: visible, today: today, in: snapshot).map { agency in
            let people = byAgency[agency.id] ?? []
            return Row(
                agency: agency.id, agencyName: agency.name, people: people,
                classes: people.flatMap { classes[$0.id] ?? [] })
        }
    }

    private static func agencies(
        visible: Visible, today: Day, in snapshot: Snapshot
    ) throws -> [(id: ID<Agency>, name: String)] {
        try snapshot.rows(
            """
            SELECT agency.id, agency.short_name FROM agency
            WHERE (agency.id IN (SELECT agency_id FROM quality_person)
                OR agency.id IN (SELECT agency_id FROM steering_committee WHERE scope = 'agency' AND ended_on IS NULL)
                OR agency.id IN (SELECT agency_id FROM enrolment
                    WHERE EXISTS (SELECT 1 FROM enrolment_step
                        WHERE enrolment_id = enrolment.id AND kind = 'approved')
                    AND NOT EXISTS (SELECT 1 FROM enrolment_step WHERE enrolment_id = enrolment.id
                        AND kind IN ('withdrawn', 'notApplicable', 'merged'))))
            AND \(sql: visible.agency("agency.id")) AND (valid_to IS NULL OR valid_to >= \(today))
            ORDER BY agency.id
            """
        ) { (id: try $0.id(0), name: try $0.text(1)) }
        .map { ($0, collationKey($0.name)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }
}
