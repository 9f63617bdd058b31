// SPDX-License-Identifier: AGPL-3.0-or-later

import Domain
import Foundation
import WorkingTime

/// What a checkpoint says, in plain letters that survive paper, mail and any editor.
///
/// ```
/// nenep-checkpoint 1
/// time 2026-10-14T01:21:05Z
/// head 3f9a-01c2-77de-b0a4/1234
/// key MCowBQYDK2VwAyEA…
/// chain 01k7… 57 9d2c…
/// ```
///
/// `next-key` follows `key` where the key changes: the old key vouches for the new one.
package struct CheckpointStatement: Sendable, Hashable {
    package let time: String
    package let heads: TrailHeads
    package let key: TrailPublicKey
    /// The key that signs from here on, where it changes.
    package let nextKey: TrailPublicKey?

    package init(at instant: Instant, heads: TrailHeads, key: TrailPublicKey, nextKey: TrailPublicKey? = nil) {
        time = instant.iso
        self.heads = heads
        self.key = key
        self.nextKey = nextKey
    }

    /// The statement's one text.
    package var text: String {
        var lines = ["nenep-checkpoint 1", "time \(time)", "head \(heads.short)", "key \(key.text)"]
        if let nextKey { lines.append("next-key \(nextKey.text)") }
        for head in heads.heads { lines.append("chain \(head.chain) \(head.sequence) \(Hex.text(head.hash))") }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Reads a statement; nil for anything that is not exactly one.
    package init?(_ text: String) {
        var lines = text.split(separator: "\n")[...]
        guard lines.popFirst() == "nenep-checkpoint 1",
            let time = lines.popFirst()?.value(of: "time"), let head = lines.popFirst()?.value(of: "head"),
            let key = lines.popFirst()?.value(of: "key").flatMap(TrailPublicKey.init)
        else { return nil }
        var nextKey: TrailPublicKey?
        if let next = lines.first?.value(of: "next-key") {
            guard let read = TrailPublicKey(next) else { return nil }
            nextKey = read
            lines.removeFirst()
        }
        let heads = lines.compactMap(TrailHeads.Head.init)
        guard heads.count == lines.count else { return nil }
        self.time = String(time)
        self.heads = TrailHeads(heads)
        self.key = key
        self.nextKey = nextKey
        // Reading and writing give the same text, so what was signed is what is understood.
        guard self.text == text, self.heads.short.description == head else { return nil }
    }
}

/// A statement and its signature, as downloaded.
package struct SignedStatement: Sendable, Hashable {
    package let statement: CheckpointStatement
    package let signature: [UInt8]

    package init(statement: CheckpointStatement, signature: [UInt8]) {
        self.statement = statement
        self.signature = signature
    }

    /// The statement's text and one line `signature …` in base 64.
    package var text: String { statement.text + "signature \(Data(signature).base64EncodedString())\n" }

    /// Reads a downloaded text, with whatever ends of lines it has by now; nil for anything else.
    package init?(_ text: String) {
        var lines = text.split(whereSeparator: \.isNewline).map { line in
            line.split(separator: " ").joined(separator: " ")
        }
        guard let signature = lines.popLast()?[...].value(of: "signature"),
            let bytes = Data(base64Encoded: String(signature)),
            let statement = CheckpointStatement(lines.joined(separator: "\n") + "\n")
        else { return nil }
        self.init(statement: statement, signature: Array(bytes))
    }

    /// Whether the key named in it signed it; whose key that is, the reader must know from elsewhere.
    package var isSigned: Bool { statement.key.hasSigned(statement.text, signature) }
}

extension Substring {
    /// What follows a word and a space.
    fileprivate func value(of word: String) -> Substring? {
        hasPrefix(word + " ") ? dropFirst(word.count + 1) : nil
    }
}

extension TrailHeads.Head {
    fileprivate init?(_ line: Substring) {
        let words = line.split(separator: " ", omittingEmptySubsequences: false)
        guard words.count == 4, words[0] == "chain", let chain = ID<Agency>(String(words[1])),
            let sequence = Int(words[2]), let hash = Hex.bytes(words[3]), hash.count == 32
        else { return nil }
        self.init(chain: chain, sequence: sequence, hash: hash)
    }
}
