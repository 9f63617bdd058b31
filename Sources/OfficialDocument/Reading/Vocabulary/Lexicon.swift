// SPDX-License-Identifier: AGPL-3.0-or-later

/// Phrases found in a run of tokens, longest first, whatever the case, spacing and line breaks.
struct Lexicon<Tag: Sendable>: Sendable {
    private struct Entry: Sendable {
        let rest: [UInt64]
        let tag: Tag
    }

    private let entries: [UInt64: [Entry]]

    init(_ phrases: [(String, Tag)]) {
        var entries: [UInt64: [Entry]] = [:]
        for (phrase, tag) in phrases {
            let hashes = Self.hashes(phrase)
            guard let first = hashes.first else { continue }
            entries[first, default: []].append(Entry(rest: Array(hashes.dropFirst()), tag: tag))
        }
        self.entries = entries.mapValues { $0.sorted { $0.rest.count > $1.rest.count } }
    }

    /// The longest phrase that begins at a token and ends before `end`.
    func match(_ tokens: [Token], _ at: Int, _ end: Int) -> (tag: Tag, length: Int)? {
        guard at < end, let candidates = entries[tokens[at].hash] else { return nil }
        for entry in candidates where at + entry.rest.count < end {
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
