// SPDX-License-Identifier: AGPL-3.0-or-later

/// How near some words are to the words of a name.
struct Nearness: Sendable {
    /// From 0 to 100: the share of letters that need no change, rounded down.
    let letters: Int
    /// The confidence of the resemblance, where it is of a kind that may be proposed.
    let proposal: Int?

    init(_ words: [MentionWord], _ name: [MentionWord]) {
        let mine = words.map { Array($0.folded.utf8) }
        let theirs = name.map { Array($0.folded.utf8) }
        let left = Array(mine.joined(separator: [0x20]))
        let right = Array(theirs.joined(separator: [0x20]))
        let longer = max(left.count, right.count, 1)
        letters = 100 - (100 * Nearness.distance(left, right) + longer - 1) / longer
        guard mine.first == theirs.first, Nearness.place(words) == Nearness.place(name) else {
            proposal = nil
            return
        }
        if Array(mine.joined()) == Array(theirs.joined()) {
            proposal = 89
        } else if Nearness.isMistyped(mine, theirs) {
            proposal = letters >= AgencyMatch.least ? min(89, letters) : nil
        } else {
            proposal = Nearness.isPart(mine, of: theirs) ? 80 : nil
        }
    }

    /// As many words, and in at most two, of four letters or more, one letter is wrong; short words are other words.
    private static func isMistyped(_ mine: [[UInt8]], _ theirs: [[UInt8]]) -> Bool {
        guard mine.count == theirs.count else { return false }
        let different = zip(mine, theirs).filter { $0 != $1 }
        return different.count <= 2
            && different.allSatisfy { max($0.count, $1.count) >= 4 && distance($0, $1) == 1 && isLetters($0 + $1) }
    }

    /// At least half of the name's words, in their order, with nothing else.
    private static func isPart(_ mine: [[UInt8]], of theirs: [[UInt8]]) -> Bool {
        guard mine.count >= 2, mine.count * 2 >= theirs.count, mine.count < theirs.count else { return false }
        var next = 0
        for word in theirs where next < mine.count && word == mine[next] { next += 1 }
        return next == mine.count
    }

    private static func isLetters(_ bytes: [UInt8]) -> Bool { bytes.allSatisfy { !(0x30...0x39).contains($0) } }

    /// The words from the kind of place on: "huyện Tân Uyên" and "huyện Tân Yên" are two places, however alike.
    static func place(_ words: [MentionWord]) -> [String] {
        let folded = words.map(\.folded)
        let kinds: Set<String> = ["huyen", "xa", "phuong", "quan", "tran", "khu", "pho"]
        guard let start = folded.lastIndex(where: kinds.contains) else { return [] }
        return Array(folded[start...])
    }

    /// The fewest letters to add, leave out, change or swap with a neighbour.
    static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var before: [Int] = []
        var last = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var now = [row + 1]
            now.reserveCapacity(right.count + 1)
            for (column, other) in right.enumerated() {
                var best = min(last[column + 1] + 1, now[column] + 1, last[column] + (letter == other ? 0 : 1))
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, before[column - 1] + 1)
                }
                now.append(best)
            }
            (before, last) = (last, now)
        }
        return last[right.count]
    }
}
