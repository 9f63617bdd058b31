// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Where every chain of the trail ends at one moment: what stands proof for all entries up to then.
package struct TrailHeads: Sendable, Hashable {
    /// The end of one chain.
    package struct Head: Sendable, Hashable {
        package let chain: ID<Agency>
        /// How many entries the chain has.
        package let sequence: Int
        /// The last entry's hash.
        package let hash: [UInt8]

        package init(chain: ID<Agency>, sequence: Int, hash: [UInt8]) {
            self.chain = chain
            self.sequence = sequence
            self.hash = hash
        }
    }

    /// One a chain, in the order of their identities.
    package let heads: [Head]

    package init(_ heads: [Head]) { self.heads = heads.sorted { $0.chain < $1.chain } }

    /// The number of entries in all chains.
    package var total: Int { heads.reduce(0) { $0 + $1.sequence } }

    /// SHA-256 over every chain's identity, length and last hash.
    package var fingerprint: [UInt8] {
        var canonical = Canonical("heads")
        for head in heads {
            canonical.add(bytes: head.chain.bytes)
            canonical.add(number: Int64(head.sequence))
            canonical.add(bytes: head.hash)
        }
        return canonical.hash()
    }

    /// What is printed on paper.
    package var short: ShortHead { ShortHead(fingerprint: fingerprint, total: total) }

    /// How many entries there are in all chains: every action makes it one more.
    package static func count(in snapshot: Snapshot) throws -> Int {
        try snapshot.count("SELECT \(sql: number)")
    }

    /// The same as a part of another statement.
    static var number: SQL { "(SELECT CAST(COALESCE(sum(sequence), 0) AS bigint) FROM trail_chain)" }

    /// The chains as they end now.
    package static func load(in snapshot: Snapshot) throws -> TrailHeads {
        TrailHeads(
            try snapshot.rows("SELECT id, sequence, hash FROM trail_chain ORDER BY id") {
                Head(chain: try $0.id(0), sequence: try $0.int(1), hash: try $0.bytes(2))
            })
    }
}

/// The trail's head as it is printed: the first sixteen hexadecimal digits of the heads' fingerprint, and how many
/// entries it covers, such as `3f9a-01c2-77de-b0a4/1234`.
package struct ShortHead: Sendable, Hashable, LosslessStringConvertible {
    /// Sixteen lower-case hexadecimal digits.
    package let digits: String
    package let total: Int

    init(fingerprint: [UInt8], total: Int) {
        digits = Hex.text(fingerprint.prefix(8))
        self.total = total
    }

    /// Reads what was printed, however it was grouped or capitalised.
    package init?(_ text: String) {
        let halves = text.split(separator: "/")
        guard halves.count == 2, let total = Int(halves[1].filter { !$0.isWhitespace }), total >= 0 else { return nil }
        let digits = halves[0].lowercased().filter { !$0.isWhitespace && $0 != "-" }
        guard digits.count == 16, Hex.bytes(digits) != nil else { return nil }
        self.digits = digits
        self.total = total
    }

    package var description: String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, index % 4 == 0 { text += "-" }
            text.append(digit)
        }
        return "\(text)/\(total)"
    }
}
