// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// Second factors, the rules about them, and which codes were used.
package enum SecondFactorStore {
    package static func factor(of person: ID<Person>, in snapshot: Snapshot) throws -> SecondFactor? {
        try snapshot.first(
            "SELECT \(sql: SecondFactor.table.selected) FROM second_factor WHERE id = \(person)"
        ) { try SecondFactor($0) }
    }

    /// The rules in force, the oldest first.
    package static func rules(in snapshot: Snapshot) throws -> [SecondFactorRule] {
        try snapshot.rows(
            "SELECT \(sql: SecondFactorRule.table.selected) FROM second_factor_rule WHERE ended_at IS NULL ORDER BY id"
        ) { try SecondFactorRule($0) }
    }

    /// How many open accounts have one, and how many there are.
    package static func counts(in snapshot: Snapshot) throws -> (having: Int, all: Int) {
        (
            try snapshot.count(
                "SELECT count(*) FROM second_factor JOIN person ON person.id = second_factor.id WHERE ended_at IS NULL"),
            try snapshot.count("SELECT count(*) FROM person WHERE ended_at IS NULL")
        )
    }

    /// What is asked of a person in some roles today.
    package static func duty(
        of person: ID<Person>, roles: Set<Role>, on day: Day, in snapshot: Snapshot
    ) throws -> SecondFactorDuty {
        let hasFactor = try snapshot.exists("SELECT 1 FROM second_factor WHERE id = \(person)")
        return .of(hasFactor: hasFactor, rules: try rules(in: snapshot), roles: roles, on: day)
    }

    /// Writes down that a code was used; false when it was before, however close together the two came.
    package static func use(
        _ mark: String, of person: ID<Person>, at now: Instant, in transaction: Transaction
    ) throws -> Bool {
        try transaction.run(
            """
            INSERT INTO second_factor_use (person_id, mark, at) VALUES (\(person), \(mark), \(now))
            ON CONFLICT DO NOTHING
            """) == 1
    }

    /// The recovery codes that were used: their hashes.
    package static func used(by person: ID<Person>, in snapshot: Snapshot) throws -> Set<String> {
        Set(try snapshot.rows("SELECT mark FROM second_factor_use WHERE person_id = \(person)") { try $0.text(0) })
    }

    /// Forgets what was used of a factor that is gone.
    package static func forgetUses(of person: ID<Person>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM second_factor_use WHERE person_id = \(person) AND mark NOT LIKE 'slip %'")
    }

    /// Forgets steps of time that can't come again.
    package static func forgetSteps(before moment: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM second_factor_use WHERE at < \(moment) AND mark LIKE 'step %'")
    }
}

/// Sign-ins that wait for the code: not sessions, they open nothing but the page that asks for it.
package enum PendingSignInStore {
    package struct Pending: Sendable {
        package let person: ID<Person>
        package let begunAt: Instant
        package let address: String
        package let browser: String

        package init(person: ID<Person>, begunAt: Instant, address: String, browser: String) {
            self.person = person
            self.begunAt = begunAt
            self.address = address
            self.browser = browser
        }
    }

    package static func insert(_ pending: Pending, secretHash: [UInt8], in transaction: Transaction) throws {
        try transaction.run(
            """
            INSERT INTO pending_sign_in (secret_hash, person_id, begun_at, address, browser)
            VALUES (\(secretHash), \(pending.person), \(pending.begunAt), \(pending.address), \(pending.browser))
            """)
    }

    package static func find(_ secretHash: [UInt8], in snapshot: Snapshot) throws -> Pending? {
        try snapshot.first(
            "SELECT person_id, begun_at, address, browser FROM pending_sign_in WHERE secret_hash = \(secretHash)"
        ) {
            Pending(
                person: try $0.id(0), begunAt: try $0.instant(1), address: try $0.text(2), browser: try $0.text(3))
        }
    }

    /// Removes one; false when it was gone already.
    package static func remove(_ secretHash: [UInt8], in transaction: Transaction) throws -> Bool {
        try transaction.run("DELETE FROM pending_sign_in WHERE secret_hash = \(secretHash)") == 1
    }

    /// Removes those of a person: the password or the factor has changed.
    package static func removeAll(of person: ID<Person>, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM pending_sign_in WHERE person_id = \(person)")
    }

    package static func removeOver(before moment: Instant, in transaction: Transaction) throws {
        try transaction.run("DELETE FROM pending_sign_in WHERE begun_at < \(moment)")
    }
}

/// One-time passwords that were used: a slip opens the door once, whatever became of the password after.
package enum SlipStore {
    /// Writes down that a slip was used; false when it was before, however close together the two came.
    package static func use(_ slip: Credential, at now: Instant, in transaction: Transaction) throws -> Bool {
        try SecondFactorStore.use(mark(slip), of: slip.person, at: now, in: transaction)
    }

    package static func isUsed(_ slip: Credential, in snapshot: Snapshot) throws -> Bool {
        try SecondFactorStore.used(by: slip.person, in: snapshot).contains(mark(slip))
    }

    /// A newer slip is another one; the hash tells apart two of one moment.
    private static func mark(_ slip: Credential) -> String {
        "slip \(slip.setAt.milliseconds) \(slip.salt.prefix(4).map(String.init).joined(separator: "."))"
    }
}
