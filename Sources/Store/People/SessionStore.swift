// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Who is signed in where; no records of the agency's work, so they leave no trail.
package enum SessionStore {
    package static func insert(_ session: Session, secretHash: [UInt8], in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO session
            (secret_hash, id, person_id, membership_id, begun_at, seen_at, address, browser, delegation_id)
            VALUES (\(secretHash), \(session.id), \(session.person), \(session.membership), \(session.begunAt),
            \(session.seenAt), \(session.address), \(session.browser), \(session.delegation))
            """)
    }

    /// Notes that a session was used.
    package static func touch(secretHash: [UInt8], at now: Instant, in transaction: Transaction) throws {
        try transaction.run("UPDATE session SET seen_at = \(now) WHERE secret_hash = \(secretHash)")
    }

    /// Ends one session.
    package static func remove(secretHash: [UInt8], in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session WHERE secret_hash = \(secretHash)")
    }

    /// Ends one of a person's own sessions by the name it has in lists; false when it is not theirs.
    package static func remove(
        _ id: ID<Session>, of person: ID<Person>, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run("DELETE FROM session WHERE id = \(id) AND person_id = \(person)") > 0
    }

    /// Ends all sessions of a person, perhaps but for one.
    package static func removeAll(
        of person: ID<Person>, butFor kept: [UInt8]? = nil, in transaction: Transaction
    ) throws {
        try transaction.run(
            "DELETE FROM session WHERE person_id = \(person) AND secret_hash <> \(kept ?? [])")
    }

    /// Ends all sessions in which a membership is used.
    package static func removeAll(using membership: ID<Membership>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session WHERE membership_id = \(membership)")
    }

    /// Ends all sessions under a delegation.
    package static func removeAll(under delegation: ID<Delegation>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM session WHERE delegation_id = \(delegation)")
    }

    /// Ends all sessions in which somebody acts for a person.
    package static func removeAll(actingFor person: ID<Person>, in transaction: Transaction) throws {
        try transaction.run(
            """
            DELETE FROM session WHERE delegation_id IN (SELECT id FROM delegation WHERE principal_id = \(person))
            """)
    }

    /// Forgets sessions that can no longer be used.
    package static func removeOver(
        at now: Instant, _ limits: Session.Limits, in transaction: Transaction
    ) throws {
        let begun = now.adding(seconds: -limits.absolute)
        let seen = now.adding(seconds: -limits.idle)
        try transaction.run("DELETE FROM session WHERE begun_at <= \(begun) OR seen_at <= \(seen)")
    }

    /// A session, and how often what is known of people and of agencies had changed.
    package struct Standing: Sendable {
        package let session: Session
        package let people: Int
        package let directory: Int
        /// How many actions there have been.
        package let actions: Int
    }

    /// How a session stands, asked in one statement; nil when it is there no longer.
    package static func standing(secretHash: [UInt8], in snapshot: Snapshot) throws -> Standing? {
        try snapshot.first(
            """
            SELECT id, person_id, membership_id, begun_at, seen_at, address, browser, delegation_id,
                \(sql: ChangeMark.people.number), \(sql: ChangeMark.directory.number), \(sql: TrailHeads.number)
            FROM session WHERE secret_hash = \(secretHash)
            """
        ) {
            Standing(
                session: try session($0), people: try $0.int(8), directory: try $0.int(9), actions: try $0.int(10))
        }
    }

    /// A person's sessions, the latest used first.
    package static func sessions(of person: ID<Person>, in snapshot: Snapshot) throws -> [Session] {
        try snapshot.rows(
            """
            SELECT id, person_id, membership_id, begun_at, seen_at, address, browser, delegation_id FROM session
            WHERE person_id = \(person) ORDER BY seen_at DESC, id DESC
            """
        ) { try session($0) }
    }

    static func session(_ row: Row) throws -> Session {
        Session(
            id: try row.id(0), person: try row.id(1), membership: try row.optionalID(2),
            delegation: try row.optionalID(7), begunAt: try row.instant(3), seenAt: try row.instant(4),
            address: try row.text(5), browser: try row.text(6))
    }
}
