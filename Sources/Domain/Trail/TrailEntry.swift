// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// One action in the system's trail (nhật ký hệ thống): who did what to which record, and proof of it.
///
/// Entries of one agency form a chain: each holds the hash of the one before. The readable content and the salt live
/// apart, so that content can lawfully go while the proof stays (DESIGN.md 4.2, 4.3).
package struct TrailEntry: Sendable, Hashable {
    package let id: ID<TrailEntry>
    /// The agency whose chain it stands in: the acting person's.
    package let chain: ID<Agency>
    /// 1, 2, 3 … in that chain, without gaps.
    package let sequence: Int
    package let at: Instant
    package let person: ID<Person>
    package let role: String
    package let actingFor: ID<Person>?
    package let action: String
    /// The record it was about, whatever kind: the bytes of its identity.
    package let subject: [UInt8]
    /// SHA-256 of salt and readable content.
    package let payloadHash: [UInt8]
    /// SHA-256 over the salted hashes of every row it wrote.
    package let rowsHash: [UInt8]
    /// The hash of the entry before it; 32 zero bytes for the first.
    package let previous: [UInt8]
    /// SHA-256 over all of the above.
    package let hash: [UInt8]

    package init(
        id: ID<TrailEntry>, chain: ID<Agency>, sequence: Int, at: Instant, person: ID<Person>, role: String,
        actingFor: ID<Person>?, action: String, subject: [UInt8], payloadHash: [UInt8], rowsHash: [UInt8],
        previous: [UInt8], hash: [UInt8]
    ) {
        self.id = id
        self.chain = chain
        self.sequence = sequence
        self.at = at
        self.person = person
        self.role = role
        self.actingFor = actingFor
        self.action = action
        self.subject = subject
        self.payloadHash = payloadHash
        self.rowsHash = rowsHash
        self.previous = previous
        self.hash = hash
    }
}
