// SPDX-License-Identifier: AGPL-3.0-or-later

/// The words of a page laid out as plain text: a line a row, columns set apart by blanks, as `pdftotext -layout` does.
///
/// The layout is what readers of official documents lean on: two halves of a letterhead, the cells of a table, the blank line
/// between paragraphs.
public struct PageText: Sendable, Hashable {
    /// A word, and where it stands in the text.
    public struct Place: Sendable, Hashable {
        /// UTF-8 bytes of the text.
        public let start: Int
        public let end: Int
        public let word: RecognisedWord
    }

    public let text: String
    /// In the text's order.
    public let places: [Place]

    public init(_ page: RecognisedWords) {
        let rows = PageText.rows(page.words)
        let letter = max(1, PageText.letterWidth(page.words))
        let left = page.words.map(\.x).min() ?? 0
        let pitch = PageText.pitch(of: rows)
        var text = ""
        var places: [Place] = []
        for (index, row) in rows.enumerated() {
            if index > 0 {
                text += "\n"
                if row[0].middle - rows[index - 1][0].middle > pitch * 3 / 2 { text += "\n" }
            }
            var column = 0
            var end: Int?
            for word in row {
                let gap = end.map { word.x - $0 }
                let target = (word.x - left) / letter
                let blanks =
                    switch gap {
                    case nil: min(target, 60)
                    // Justified lines stretch their gaps; columns and halves of a letterhead stand further apart.
                    case .some(let gap) where gap * 10 < letter * 22: 1
                    default: max(4, min(target - column, 80))
                    }
                text += String(repeating: " ", count: blanks)
                let start = text.utf8.count
                text += word.text
                places.append(Place(start: start, end: text.utf8.count, word: word))
                column += blanks + word.text.count
                end = word.right
            }
        }
        self.text = text
        self.places = places
    }

    /// The words of each row from left to right, rows from top to bottom.
    ///
    /// Lines that the recogniser found in different blocks are one row where they stand side by side.
    private static func rows(_ words: [RecognisedWord]) -> [[RecognisedWord]] {
        let lines = Dictionary(grouping: words, by: \.line).values.map { $0.sorted { $0.x < $1.x } }
            .sorted { ($0[0].middle, $0[0].x) < ($1[0].middle, $1[0].x) }
        var rows: [[RecognisedWord]] = []
        for line in lines {
            if let last = rows.indices.last, isBeside(line, rows[last]) {
                rows[last] += line
            } else {
                rows.append(line)
            }
        }
        return rows.map { $0.sorted { $0.x < $1.x } }
    }

    /// Whether a line stands at the height of a row, over none of its words.
    private static func isBeside(_ line: [RecognisedWord], _ row: [RecognisedWord]) -> Bool {
        guard let (top, bottom) = span(line), let (rowTop, rowBottom) = span(row) else { return false }
        let shared = min(bottom, rowBottom) - max(top, rowTop)
        guard shared * 2 > min(bottom - top, rowBottom - rowTop) else { return false }
        return !line.contains { word in row.contains { $0.x < word.right && word.x < $0.right } }
    }

    /// The height most words of a line share, so that one tall sign doesn't reach into the next line.
    private static func span(_ words: [RecognisedWord]) -> (top: Int, bottom: Int)? {
        guard !words.isEmpty else { return nil }
        let tops = words.map(\.y).sorted()
        let bottoms = words.map(\.bottom).sorted()
        return (tops[tops.count / 2], bottoms[bottoms.count / 2])
    }

    private static func letterWidth(_ words: [RecognisedWord]) -> Int {
        let widths = words.filter { $0.text.count > 1 }.map { $0.width / $0.text.count }.sorted()
        return widths.isEmpty ? 1 : widths[widths.count / 2]
    }

    /// Twice the usual distance from row to row.
    private static func pitch(of rows: [[RecognisedWord]]) -> Int {
        let steps = zip(rows, rows.dropFirst()).map { $1[0].middle - $0[0].middle }.filter { $0 > 0 }.sorted()
        return steps.isEmpty ? .max / 4 : steps[steps.count / 2]
    }
}
