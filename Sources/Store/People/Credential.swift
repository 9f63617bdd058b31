// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

/// How a person's password is recognised: a salted hash and what it took to make it.
package struct Credential: Sendable, Hashable {
    package let person: ID<Person>
    /// What scrypt was told (RFC 7914: N, r, p); kept with each hash so that it can grow with the machines.
    package let rounds: Int
    package let blockSize: Int
    package let parallelism: Int
    package let salt: [UInt8]
    package let hash: [UInt8]
    package let setAt: Instant
    /// When a one-time password stops working.
    package let expiresAt: Instant?

    package init(
        person: ID<Person>, rounds: Int, blockSize: Int, parallelism: Int, salt: [UInt8], hash: [UInt8],
        setAt: Instant, expiresAt: Instant?
    ) {
        self.person = person
        self.rounds = rounds
        self.blockSize = blockSize
        self.parallelism = parallelism
        self.salt = salt
        self.hash = hash
        self.setAt = setAt
        self.expiresAt = expiresAt
    }
}

extension Credential {
    /// Whether it is a one-time password from a slip.
    package var isSlip: Bool { expiresAt != nil }
}

extension Credential: Record {
    package static let table = BusinessTable(
        "credential", ["id", "rounds", "block_size", "parallelism", "salt", "hash", "set_at", "expires_at"])

    package var values: [Value] {
        [
            person.databaseValue, rounds.databaseValue, blockSize.databaseValue, parallelism.databaseValue,
            salt.databaseValue, hash.databaseValue, setAt.databaseValue, expiresAt.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        self.init(
            person: try row.id(0), rounds: try row.int(1), blockSize: try row.int(2), parallelism: try row.int(3),
            salt: try row.bytes(4), hash: try row.bytes(5), setAt: try row.instant(6),
            expiresAt: try row.optionalInstant(7))
    }
}
