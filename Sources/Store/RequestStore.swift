// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Requests that were carried out, so that sending one again does nothing.
package enum RequestStore {
    /// What the request was about, if that person sent it before.
    package static func subject(of request: String, by person: ID<Person>, in snapshot: Snapshot) throws -> [UInt8]? {
        try snapshot.first(
            "SELECT subject_id FROM handled_request WHERE person_id = \(person) AND request = \(request)"
        ) { try $0.bytes(0) }
    }

    /// Remembers a request; no row is changed when it was remembered before.
    ///
    /// It isn't looked for first: on PostgreSQL who looks for what isn't there meets everyone who adds beside it.
    package static func remember(
        _ request: String, by person: ID<Person>, subject: [UInt8], at now: Instant, in transaction: Transaction
    ) throws -> Posted {
        try transaction.postCounting(
            """
            INSERT INTO handled_request (person_id, request, subject_id, at)
            VALUES (\(person), \(request), \(subject), \(now)) ON CONFLICT DO NOTHING
            """)
    }

    /// Forgets requests older than a moment; a browser does not send a form again after a day.
    package static func forget(before moment: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM handled_request WHERE at < \(moment)")
    }
}
