// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain
import WorkingTime

extension TrailEntry {
    /// The columns of `trail_entry`, in the order ``init(_:)`` reads them.
    static let columns: SQL = """
        trail_entry.id, trail_entry.chain_id, trail_entry.sequence, trail_entry.at, trail_entry.person_id,
        trail_entry.role, trail_entry.acting_for, trail_entry.action, trail_entry.subject_id,
        trail_entry.payload_hash, trail_entry.rows_hash, trail_entry.previous, trail_entry.hash
        """

    init(_ row: Row) throws {
        self.init(
            id: try row.id(0), chain: try row.id(1), sequence: try row.int(2), at: try row.instant(3),
            person: try row.id(4), role: try row.text(5), actingFor: try row.optionalID(6), action: try row.text(7),
            subject: try row.bytes(8), payloadHash: try row.bytes(9), rowsHash: try row.bytes(10),
            previous: try row.bytes(11), hash: try row.bytes(12))
    }

    /// The hash over everything the entry says and the hash of the entry before it.
    var computedHash: [UInt8] {
        var canonical = Canonical("entry")
        canonical.add(bytes: id.bytes)
        canonical.add(bytes: chain.bytes)
        canonical.add(number: Int64(sequence))
        canonical.add(number: at.milliseconds)
        canonical.add(bytes: person.bytes)
        canonical.add(text: role)
        if let actingFor { canonical.add(bytes: actingFor.bytes) } else { canonical.addNothing() }
        canonical.add(text: action)
        canonical.add(bytes: subject)
        canonical.add(bytes: payloadHash)
        canonical.add(bytes: rowsHash)
        canonical.add(bytes: previous)
        return canonical.hash()
    }
}
