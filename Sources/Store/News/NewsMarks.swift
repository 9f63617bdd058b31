// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// What a person has read.
package enum NewsMarks {
    /// Marks one piece of news as read; again changes nothing.
    package static func read(_ id: ID<News>, by person: ID<Person>, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO news_read (news_id, person_id) VALUES (\(id), \(person)) ON CONFLICT DO NOTHING
            """)
    }

    /// Marks everything up to a moment as read: the agency's by one mark, one's own piece by piece.
    package static func readAll(until moment: Instant, by actor: Actor, in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO news_mark (person_id, agency_id, read_until)
            VALUES (\(actor.person), \(actor.agency), \(moment))
            ON CONFLICT (person_id, agency_id) DO UPDATE SET read_until = excluded.read_until
            """)
        try transaction.run(
            """
            INSERT INTO news_read (news_id, person_id)
            SELECT id, person_id FROM news WHERE person_id = \(actor.person) AND at <= \(moment)
            ON CONFLICT DO NOTHING
            """)
        // The mark covers them.
        try transaction.run(
            """
            DELETE FROM news_read WHERE person_id = \(actor.person) AND news_id IN (
                SELECT id FROM news WHERE agency_id = \(actor.agency) AND at <= \(moment))
            """)
    }
}

/// What a person wants to be shown.
package enum NewsChoiceStore {
    package static func choices(of person: ID<Person>, in snapshot: Snapshot) throws -> NewsChoices {
        let places = try snapshot.rows(
            "SELECT kind, place FROM news_choice WHERE person_id = \(person)"
        ) { (News.Kind(rawValue: try $0.text(0)), NewsChoices.Place(rawValue: try $0.text(1))) }
        let rhythm = try snapshot.first("SELECT rhythm FROM digest_choice WHERE person_id = \(person)") {
            NewsChoices.Rhythm(rawValue: try $0.text(0))
        }
        var known: [News.Kind: NewsChoices.Place] = [:]
        for case (let kind?, let place?) in places { known[kind] = place }
        return NewsChoices(places: known, rhythm: (rhythm ?? nil) ?? .daily)
    }

    /// Puts a person's choices in the place of those before.
    package static func save(_ choices: NewsChoices, of person: ID<Person>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM news_choice WHERE person_id = \(person)")
        for (kind, place) in choices.places {
            try transaction.run(
                """
                INSERT INTO news_choice (person_id, kind, place) VALUES (\(person), \(kind.rawValue), \(place.rawValue))
                """)
        }
        try transaction.run(
            """
            INSERT INTO digest_choice (person_id, rhythm) VALUES (\(person), \(choices.rhythm.rawValue))
            ON CONFLICT (person_id) DO UPDATE SET rhythm = excluded.rhythm
            """)
    }
}
