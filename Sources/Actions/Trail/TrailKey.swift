// SPDX-License-Identifier: AGPL-3.0-or-later

import Crypto
import Foundation
import Store

/// The key that signs checkpoints of the trail.
///
/// It lives beside the database and not in it, so that a copy of the database, or whoever may write to it, cannot
/// sign.
package struct TrailKey: Sendable {
    private let privateKey: Curve25519.Signing.PrivateKey
    /// What signatures are checked with.
    package let publicKey: TrailPublicKey

    /// Makes a new key.
    package init() throws(TrailKeyError) { try self.init(Curve25519.Signing.PrivateKey()) }

    /// Takes the 32 bytes of a private key.
    init(bytes: [UInt8]) throws(TrailKeyError) {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { throw .unreadable }
        try self.init(key)
    }

    private init(_ key: Curve25519.Signing.PrivateKey) throws(TrailKeyError) {
        guard let publicKey = TrailPublicKey(bytes: Array(key.publicKey.rawRepresentation)) else { throw .unreadable }
        privateKey = key
        self.publicKey = publicKey
    }

    /// What the records know it by.
    package var mark: [UInt8] { KeyMarks.mark(of: privateKey.rawRepresentation, .trail) }

    /// Signs a statement.
    package func sign(_ statement: CheckpointStatement) throws -> [UInt8] {
        Array(try privateKey.signature(for: Array(statement.text.utf8)))
    }

    /// The key as its file holds it.
    var text: String {
        "nenep-trail-key 1\n\(Data(privateKey.rawRepresentation).base64EncodedString())\n"
    }

    init(text: String) throws(TrailKeyError) {
        let lines = text.split(whereSeparator: \.isNewline)
        guard lines.count == 2, lines[0] == "nenep-trail-key 1", let data = Data(base64Encoded: String(lines[1]))
        else { throw .unreadable }
        try self.init(bytes: Array(data))
    }
}

/// Why there is no key to sign with.
package enum TrailKeyError: Error, Sendable, Hashable {
    /// The file holds no key.
    case unreadable
    /// Someone other than the owner may read the key.
    case open(path: String)
    /// The file system failed.
    case file(path: String, String)
}
