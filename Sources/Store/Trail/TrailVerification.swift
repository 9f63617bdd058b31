// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

/// Checks the whole trail, and every business row against it, in one snapshot.
///
/// It needs nothing but the database, so that a copy can be checked anywhere. Everything is read row by row: memory
/// grows with the number of chains and of findings, not of entries. What it proves by itself: no single row was
/// changed, added or removed behind the trail. That nobody who commands the database wrote the trail anew from some
/// point on, only an earlier statement proves that was kept elsewhere (``Earlier``).
package final class TrailVerification {
    /// What was kept elsewhere, and must still be true.
    package enum Earlier: Sendable, Hashable {
        /// A signed checkpoint, as downloaded.
        case statement(SignedStatement)
        /// A head as printed on a report.
        case head(ShortHead)
    }

    /// How much was looked at.
    package struct Counts: Sendable, Hashable {
        package var chains = 0
        package var entries = 0
        package var writes = 0
        package var rows = 0
        package var checkpoints = 0
    }

    /// What came out of it.
    package struct Outcome: Sendable {
        /// What is wrong, at most ``TrailVerification/findingLimit`` of it.
        package let findings: [TrailFinding]
        /// How many findings there are in all.
        package let findingCount: Int
        package let counts: Counts
        /// The heads as they are now.
        package let heads: TrailHeads
        /// The key the latest checkpoint hands on to, or was signed with.
        package let key: TrailPublicKey?
    }

    /// How many findings are named; beyond, they are only counted.
    package static let findingLimit = 1000

    let snapshot: Snapshot
    var counts = Counts()
    var key: TrailPublicKey?
    private var findings: Set<TrailFinding> = []
    private var inOrder: [TrailFinding] = []
    private var surplus = 0

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }

    /// Checks everything; with a key, the latest checkpoint must be that key's.
    package static func run(
        since earlier: Earlier? = nil, key: TrailPublicKey? = nil, in snapshot: Snapshot
    ) throws -> Outcome {
        let verification = TrailVerification(snapshot)
        let heads = try TrailHeads.load(in: snapshot)
        let missing = try verification.checkChains(heads)
        try verification.checkLeftovers(entriesAreMissing: missing)
        for table in BusinessTables.all { try verification.checkRows(of: table) }
        try verification.checkCheckpoints(key: key)
        if let earlier { try verification.check(earlier, key: key) }
        return Outcome(
            findings: verification.inOrder, findingCount: verification.inOrder.count + verification.surplus,
            counts: verification.counts, heads: heads, key: verification.key)
    }

    func found(_ table: String, _ id: [UInt8], _ kind: TrailFinding.Kind) {
        let finding = TrailFinding(table, id, kind)
        guard inOrder.count < TrailVerification.findingLimit else {
            surplus += 1
            return
        }
        if findings.insert(finding).inserted { inOrder.append(finding) }
    }
}
