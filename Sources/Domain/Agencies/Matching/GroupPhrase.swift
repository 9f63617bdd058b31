// SPDX-License-Identifier: AGPL-3.0-or-later

/// A phrase such as "UBND các huyện, thị xã, thành phố" found in the words of a name.
struct GroupPhrase: Sendable {
    /// The nouns, in order.
    let nouns: [GroupNoun]
    /// What stands before "các": "UBND", or nothing.
    let owner: [MentionWord]
    /// The index after each of the nouns.
    let nounEnds: [Int]
    /// The index after the qualifiers too.
    let end: Int
    /// Whether it says "có liên quan": only some are meant.
    let isNarrowed: Bool

    var levels: Set<Agency.Level> { nouns.reduce(into: []) { $0.formUnion($1.levels) } }

    /// Reads a phrase that begins at an index; the owner may have at most `ownerLimit` words.
    init?(_ words: [MentionWord], at start: Int, ownerLimit: Int, province: [String]) {
        var at = start
        var quantifier = 0
        while at < words.count, at - start <= ownerLimit {
            quantifier = GroupPhrase.length(of: GroupNoun.quantifiers, words, at)
            if quantifier > 0 { break }
            at += 1
        }
        guard quantifier > 0 else { return nil }
        let owner = Array(words[start..<at])
        at += quantifier
        var nouns: [GroupNoun] = []
        var nounEnds: [Int] = []
        while at < words.count {
            let more = nouns.isEmpty ? 0 : GroupPhrase.length(of: GroupNoun.quantifiers, words, at)
            let next = GroupNoun.all.first { GroupPhrase.stands($0.words, words, at + more) }
            guard let next, nouns.isEmpty || words[at].separated || next.levels == nouns.last?.levels else { break }
            nouns.append(next)
            at += more + next.words.count
            nounEnds.append(at)
        }
        guard !nouns.isEmpty else { return nil }
        self.owner = owner
        self.nouns = nouns
        self.nounEnds = nounEnds
        var isNarrowed = false
        var isGrowing = true
        while isGrowing {
            let narrowing = GroupPhrase.length(of: GroupNoun.narrowing, words, at)
            let qualifying = GroupPhrase.length(
                of: GroupNoun.qualifiers + (province.isEmpty ? [] : [province]), words, at)
            isNarrowed = isNarrowed || narrowing > 0
            at += max(narrowing, qualifying)
            isGrowing = max(narrowing, qualifying) > 0
        }
        end = at
        self.isNarrowed = isNarrowed
    }

    /// Whether the owner is the people's committees, or nobody.
    var isOfCommittees: Bool { owner.isEmpty || owner.map(\.folded) == ["uy", "ban", "nhan", "dan"] }

    static func stands(_ phrase: [String], _ words: [MentionWord], _ at: Int) -> Bool {
        at + phrase.count <= words.count && zip(phrase, words[at...]).allSatisfy { $0 == $1.folded }
    }

    private static func length(of phrases: [[String]], _ words: [MentionWord], _ at: Int) -> Int {
        phrases.filter { stands($0, words, at) }.map(\.count).max() ?? 0
    }
}
