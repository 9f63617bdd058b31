// SPDX-License-Identifier: AGPL-3.0-or-later

import WorkingTime

/// Turns a name as written into the words that are compared.
enum MentionWords {
    /// Reads the words, abbreviations written out as they were meant in that year.
    static func read(_ text: String, year: Int? = nil) -> [MentionWord] {
        let raw = RawWord.words(of: text)
        var words: [MentionWord] = []
        var leader = ""
        var at = 0
        while at < raw.count {
            guard let (row, count) = abbreviation(in: raw, at: at, leader: leader, year: year) else {
                let word = MentionWord(raw[at].written, separated: raw[at].separated)
                // "Xã hội" is no xã.
                let isSociety = word.folded == "xa" && at + 1 < raw.count && raw[at + 1].folded == "hoi"
                if leaders.contains(word.folded), !isSociety { leader = word.folded }
                words.append(word)
                at += 1
                continue
            }
            let written = raw[at..<at + count].map(\.written).joined(separator: "&")
            var first = true
            for word in row.words where word != "và" {
                words.append(MentionWord(word, separated: first && raw[at].separated, from: first ? written : ""))
                first = false
            }
            if let head = row.words.first.map({ MentionWord($0).folded }), leaders.contains(head) { leader = head }
            at += count
        }
        return words
    }

    /// Words that say what kind of body follows; what comes after them is read in their light.
    private static let leaders: Set<String> = ["so", "phong", "ban", "bo", "uy", "huyen", "xa", "thi", "thanh", "tinh"]

    /// The longest abbreviation that begins at a word, with the number of pieces it is written in.
    private static func abbreviation(
        in raw: [RawWord], at start: Int, leader: String, year: Int?
    ) -> (Abbreviation, Int)? {
        guard raw[start].looksAbbreviated || raw[start].folded.utf8.count >= 4 else { return nil }
        var count = min(Abbreviation.mostPieces, raw.count - start)
        while count > 0 {
            let pieces = raw[start..<start + count]
            if count == 1 || pieces.allSatisfy({ $0.looksAbbreviated && !$0.dotted }) {
                let rows = Abbreviation.rows(pieces.map(\.folded).joined())
                let next = start + count < raw.count ? raw[start + count] : nil
                let fitting = rows.filter { fits($0, raw, start, leader: leader, next: next) }
                let ofTheTime = year.flatMap { year in fitting.first { $0.years.contains(year) } }
                let current = fitting.first { $0.years.upperBound == 9999 }
                if let row = ofTheTime ?? current ?? fitting.first { return (row, count) }
            }
            count -= 1
        }
        return nil
    }

    private static func fits(
        _ row: Abbreviation, _ raw: [RawWord], _ start: Int, leader: String, next: RawWord?
    ) -> Bool {
        switch row.place {
        case .anywhere:
            // A single letter is a place's kind only where a name follows it.
            return row.letters.utf8.count > 1 || (next != nil && next?.separated == false)
        case .after(let words):
            guard !raw[start].dotted, words.contains(leader) else { return false }
            return raw[start].separated || (start > 0 && raw[start - 1].folded == leader)
        case .before(let words): return next.map { words.contains($0.folded) } ?? false
        case .beforeAbbreviation:
            guard let next else { return false }
            return next.looksAbbreviated && next.folded.utf8.count > 1 && next.written == next.written.uppercased()
        }
    }
}
