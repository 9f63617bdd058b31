// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Database
import Domain
import Foundation
import WorkingTime

/// A signed statement of where every chain of the trail ended at a moment.
///
/// It leaves the server on paper and in auditors' hands: whoever rewrites or shortens the trail afterwards cannot make
/// it agree.
package struct Checkpoint: Sendable, Hashable {
    package let id: ID<Checkpoint>
    package let at: Instant
    /// What is signed, word for word.
    package let statement: CheckpointStatement
    /// Ed25519 over the bytes of the statement's text.
    package let signature: [UInt8]

    package init(id: ID<Checkpoint>, at: Instant, statement: CheckpointStatement, signature: [UInt8]) {
        self.id = id
        self.at = at
        self.statement = statement
        self.signature = signature
    }

    /// The statement with its signature as one text, to be kept outside or printed.
    package var file: String { SignedStatement(statement: statement, signature: signature).text }
}

extension Checkpoint: Record {
    package static let table = BusinessTable("trail_checkpoint", ["id", "at", "heads", "key_id", "signature"])

    package var values: [Value] {
        [
            id.databaseValue, at.databaseValue, statement.text.databaseValue, statement.key.id.databaseValue,
            signature.databaseValue,
        ]
    }

    package init(_ row: Row) throws {
        let text = try row.text(2)
        guard let statement = CheckpointStatement(text) else { throw StoreError.malformed("checkpoint") }
        self.init(id: try row.id(0), at: try row.instant(1), statement: statement, signature: try row.bytes(4))
    }
}

/// The key a checkpoint is checked with.
package struct TrailPublicKey: Sendable, Hashable {
    /// The 32 bytes of an Ed25519 public key.
    package let bytes: [UInt8]

    /// Takes the bytes; nil when they are no key.
    package init?(bytes: [UInt8]) {
        guard (try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)) != nil else { return nil }
        self.bytes = bytes
    }

    /// Reads what ``text`` writes.
    package init?(_ text: some StringProtocol) {
        guard let data = Data(base64Encoded: String(text)) else { return nil }
        self.init(bytes: Array(data))
    }

    /// Base 64.
    package var text: String { Data(bytes).base64EncodedString() }

    /// Half of the key's SHA-256, in hexadecimal: what people compare.
    package var id: String { Hex.text(SHA256.hash(data: bytes).prefix(16)) }

    /// Whether a signature over a text was made with this key's other half.
    package func hasSigned(_ text: String, _ signature: [UInt8]) -> Bool {
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: bytes)
        return key?.isValidSignature(signature, for: Array(text.utf8)) ?? false
    }
}
