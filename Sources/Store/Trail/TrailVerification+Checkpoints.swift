// SPDX-License-Identifier: AGPL-3.0-or-later

import Database
import Domain

extension TrailVerification {
    /// Checks every checkpoint signed here: its signature, that its key was vouched for, and that the chains still
    /// have the entries it states.
    ///
    /// Each checkpoint vouches for the key of the next, but nothing here vouches for the first: the line stands only because
    /// its end was signed with the key that lies beside the database, which nobody has who may only write to it. So where
    /// that key is known, it must have signed the last, and there must be one.
    func checkCheckpoints(key expected: TrailPublicKey?) throws {
        var trusted: TrailPublicKey?
        var last: (id: [UInt8], key: TrailPublicKey)?
        try snapshot.each("SELECT \(sql: Checkpoint.table.selected) FROM trail_checkpoint ORDER BY at, id") { row in
            counts.checkpoints += 1
            let id = try row.bytes(0)
            guard let checkpoint = try? Checkpoint(row) else { return found(Checkpoint.table.name, id, .unreadable) }
            let statement = checkpoint.statement
            if !statement.key.hasSigned(statement.text, checkpoint.signature) {
                found(Checkpoint.table.name, id, .signatureWrong)
            }
            if let trusted, statement.key != trusted { found(Checkpoint.table.name, id, .keyUnknown) }
            trusted = statement.nextKey ?? statement.key
            last = (id, statement.key)
            try compare(statement.heads)
        }
        key = trusted
        guard let expected else { return }
        if let last {
            if last.key != expected { found(Checkpoint.table.name, last.id, .keyUnknown) }
        } else if counts.entries > 0 {
            found(Checkpoint.table.name, [], .checkpointMissing)
        }
    }

    /// Checks that the trail of today continues what was kept elsewhere.
    func check(_ earlier: Earlier, key expected: TrailPublicKey?) throws {
        switch earlier {
        case .statement(let signed):
            let id = signed.statement.heads.fingerprint
            if !signed.isSigned { found(Checkpoint.table.name, id, .signatureWrong) }
            if try !isOurs(signed.statement.key, expected) { found(Checkpoint.table.name, id, .keyUnknown) }
            try compare(signed.statement.heads)
        case .head(let head):
            if try TrailHeads.load(in: snapshot).short == head { return }
            guard let checkpoint = try? CheckpointStore.find(head, in: snapshot) else {
                return found(Checkpoint.table.name, Hex.bytes(head.digits) ?? [], .headUnknown)
            }
            try compare(checkpoint.statement.heads)
        }
    }

    /// Whether a key is the present one, or signed a checkpoint that is here, in the line of keys.
    private func isOurs(_ key: TrailPublicKey, _ expected: TrailPublicKey?) throws -> Bool {
        if key == expected || key == self.key { return true }
        return try snapshot.exists("SELECT 1 FROM trail_checkpoint WHERE key_id = \(key.id)")
    }

    /// Finds chains that no longer have the entry a statement says they had.
    private func compare(_ heads: TrailHeads) throws {
        for head in heads.heads where head.sequence > 0 {
            let hash = try snapshot.first(
                "SELECT hash FROM trail_entry WHERE chain_id = \(head.chain) AND sequence = \(head.sequence)"
            ) { try $0.bytes(0) }
            guard let hash else {
                found("trail_chain", head.chain.bytes, .truncated)
                continue
            }
            if hash != head.hash { found("trail_chain", head.chain.bytes, .rewritten) }
        }
    }
}
