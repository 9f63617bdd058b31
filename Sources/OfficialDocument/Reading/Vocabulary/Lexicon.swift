// SPDX-License-Identifier: AGPL-3.0-or-later

/// Phrases found in a run of tokens, longest first, whatever the case, spacing and line breaks.
///
/// Looked up at nearly every word of a text: a table probed by the first word's hash, which is mixed already.
struct Lexicon<Tag: Sendable>: Sendable {
    private struct Entry: Sendable {
        let rest: [UInt64]
        let tag: Tag
    }

    /// First words, 0 where a slot is free, at most a quarter full.
    private let keys: [UInt64]
    private let entries: [[Entry]]
    private let mask: Int

    init(_ phrases: [(String, Tag)]) {
        var groups: [UInt64: [Entry]] = [:]
        for (phrase, tag) in phrases {
            let hashes = Self.hashes(phrase)
            guard let first = hashes.first else { continue }
            groups[first, default: []].append(Entry(rest: Array(hashes.dropFirst()), tag: tag))
        }
        var size = 8
        while size < groups.count * 4 { size *= 2 }
        mask = size - 1
        var keys = [UInt64](repeating: 0, count: size)
        var entries = [[Entry]](repeating: [], count: size)
        for (first, group) in groups {
            var slot = Self.slot(first, size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = first
            entries[slot] = group.sorted { $0.rest.count > $1.rest.count }
        }
        self.keys = keys
        self.entries = entries
    }

    private static func slot(_ hash: UInt64, _ mask: Int) -> Int {
        Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    }

    /// The longest phrase that begins at a token and ends before `end`.
    func match(_ tokens: [Token], _ at: Int, _ end: Int) -> (tag: Tag, length: Int)? {
        guard at >= 0, at < end else { return nil }
        let first = tokens[at].hash
        var slot = Self.slot(first, mask)
        while keys[slot] != first {
            if keys[slot] == 0 { return nil }
            slot = (slot + 1) & mask
        }
        for entry in entries[slot] where at + entry.rest.count < end {
            var same = true
            for (offset, hash) in entry.rest.enumerated() where tokens[at + 1 + offset].hash != hash {
                same = false
                break
            }
            if same { return (entry.tag, entry.rest.count + 1) }
        }
        return nil
    }

    /// The number of tokens the longest phrase takes here; 0 when there is none.
    func length(_ tokens: [Token], _ at: Int, _ end: Int) -> Int { match(tokens, at, end)?.length ?? 0 }

    static func hashes(_ phrase: String) -> [UInt64] {
        Tokenizer.read(phrase, limit: phrase.utf8.count).tokens.map(\.hash)
    }
}

extension Lexicon where Tag == Void {
    /// One phrase per line or separated by "|".
    init(_ list: String) {
        let phrases = list.split { $0 == "|" || $0.isNewline }
        self.init(phrases.map { (String($0), ()) })
    }
}
