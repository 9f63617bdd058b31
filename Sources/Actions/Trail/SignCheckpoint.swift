// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Store

/// The heads of all chains are signed and kept, to be held against the trail later.
///
/// The checkpoint covers everything before its own entry.
package struct SignCheckpoint: Action {
    package static let name = TrailAction.seal(.signCheckpoint)
    let key: TrailKey

    package init(key: TrailKey) { self.key = key }

    package var ability: Ability? { .seeTrail }

    package func perform(_ work: Work) throws -> Checkpoint {
        let checkpoint = try work.checkpoint(key: key)
        work.note(.head, to: checkpoint.statement.heads.short.description)
        return checkpoint
    }
}

/// Another key signs from here on; the old one vouches for it.
package struct RotateTrailKey: Action {
    package static let name = TrailAction.seal(.rotateKey)
    let key: TrailKey
    let next: TrailPublicKey
    /// What the records are to know the next key by.
    let mark: [UInt8]?

    package init(key: TrailKey, next: TrailPublicKey, mark: [UInt8]? = nil) {
        self.key = key
        self.next = next
        self.mark = mark
    }

    /// Only the system itself: the key's file lies on the server.
    package var ability: Ability? { nil }

    package func perform(_ work: Work) throws -> Checkpoint {
        let checkpoint = try work.checkpoint(key: key, next: next)
        if let mark { try KeyMark.trail.replace(by: mark, in: work.transaction) }
        work.note(.key, from: key.publicKey.id, to: next.id)
        work.note(.head, to: checkpoint.statement.heads.short.description)
        return checkpoint
    }
}

extension Work {
    fileprivate func checkpoint(key: TrailKey, next: TrailPublicKey? = nil) throws -> Checkpoint {
        let statement = CheckpointStatement(
            at: now, heads: try TrailHeads.load(in: transaction), key: key.publicKey, nextKey: next)
        let checkpoint = Checkpoint(
            id: newID(), at: now, statement: statement, signature: try key.sign(statement))
        try recorder.insert(checkpoint)
        about(checkpoint.id)
        return checkpoint
    }
}
