// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// The text as given, cut into tokens and lines; page numbers standing alone and ruled lines are left out.
final class SourceText: Sendable {
    let bytes: [UInt8]
    let tokens: [Token]
    let lines: [SourceLine]
    /// Whether paragraphs are broken into lines of one width, as on paper.
    let isWrapped: Bool
    /// The width that full lines have.
    let fullWidth: Int

    /// Reads at most `limit` bytes: longer texts are no official documents.
    init(_ text: String, limit: Int) {
        bytes = Array(text.utf8)
        let (allTokens, allLines) = Tokenizer.read(text, limit: limit)
        var keptTokens: [Token] = []
        var keptLines: [SourceLine] = []
        keptTokens.reserveCapacity(allTokens.count)
        var blank = false
        for (index, line) in allLines.enumerated() {
            let next = index + 1 < allLines.count ? allLines[index + 1] : nil
            if Self.isRule(allTokens[line.tokens]) || Self.isPageNumber(allTokens[line.tokens], line, next: next) {
                blank = true
                continue
            }
            let start = keptTokens.count
            for index in line.tokens {
                var token = allTokens[index]
                token.line = Int32(keptLines.count)
                keptTokens.append(token)
            }
            var kept = line
            kept.tokens = start..<keptTokens.count
            kept.blankBefore = kept.blankBefore || blank
            keptLines.append(kept)
            blank = false
        }
        (isWrapped, fullWidth) = Self.measure(keptLines, keptTokens)
        tokens = keptTokens
        lines = keptLines
    }

    private init(bytes: [UInt8], tokens: [Token]) {
        self.bytes = bytes
        self.tokens = tokens
        lines = [
            SourceLine(
                tokens: 0..<tokens.count, width: 0, indent: 0, blankBefore: false, isHeading: false, isTableRow: false)
        ]
        isWrapped = false
        fullWidth = 0
    }

    /// A row of a table read cell by cell: the same words in another order, tied to the same bytes.
    func arranged(_ runs: [Range<Int>]) -> SourceText {
        var arranged: [Token] = []
        for run in runs {
            for index in run {
                var token = tokens[index]
                token.line = 0
                token.spaceBefore = token.spaceBefore || index == run.lowerBound
                arranged.append(token)
            }
        }
        return SourceText(bytes: bytes, tokens: arranged)
    }

    func text(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        var out: [UInt8] = []
        for index in range {
            let token = tokens[index]
            if index > range.lowerBound && (token.spaceBefore || token.line != tokens[index - 1].line) {
                out.append(0x20)
            }
            out.append(contentsOf: bytes[Int(token.start)..<Int(token.end)])
        }
        let text = String(decoding: out, as: UTF8.self)
        return composed(text.unicodeScalars.contains("\u{AD}") ? text.filter { $0 != "\u{AD}" } : text)
    }

    func span(_ range: Range<Int>) -> Span {
        guard let first = range.first, let last = range.last else { return Span(start: 0, end: 0) }
        return Span(start: Int(tokens[first].start), end: Int(tokens[last].end))
    }

    /// The cells of a line: parts divided by wide gaps or bars.
    func cells(_ line: SourceLine) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = line.tokens.lowerBound
        for index in line.tokens where tokens[index].gapBefore && index > start {
            cells.append(start..<index)
            start = index
        }
        if start < line.tokens.upperBound { cells.append(start..<line.tokens.upperBound) }
        return cells
    }

    private static func isRule(_ tokens: ArraySlice<Token>) -> Bool {
        // A lone dash may be an empty bullet; three marks in a row are a drawn line.
        tokens.allSatisfy { $0.kind == .mark && ruleMarks.contains($0.hash) }
            && (tokens.count >= 3 || tokens.allSatisfy { $0.isMark("-") })
    }

    private static func isPageNumber(_ tokens: ArraySlice<Token>, _ line: SourceLine, next: SourceLine?) -> Bool {
        guard !line.isTableRow, tokens.count <= 5 else { return false }
        // A lone number far to the right or in the middle stands between pages even without blank lines.
        let isLone = tokens.count == 1 && line.indent >= 15
        guard isLone || line.blankBefore && next?.blankBefore ?? true else { return false }
        let numbers = tokens.filter { $0.kind == .number }
        let rest = tokens.filter { $0.kind != .number }
        guard (1...2).contains(numbers.count), numbers.allSatisfy({ $0.hash < 1000 }) else { return false }
        return rest.allSatisfy { $0.isMark("-") || $0.isMark("/") || $0.hash == Self.trang }
            && (numbers.count == 1 || rest.contains { $0.isMark("/") } && tokens.count <= 4)
    }

    private static let ruleMarks = Set("-=.~:+o".unicodeScalars.map { UInt64($0.value) })
    private static let trang = Lexicon<Void>.hashes("trang")[0]

    /// Wrapped texts go on in lower case on the next line again and again.
    private static func measure(_ lines: [SourceLine], _ tokens: [Token]) -> (Bool, Int) {
        var broken = 0
        var widths: [Int] = []
        for (line, next) in zip(lines, lines.dropFirst()) {
            let last = tokens[line.tokens.upperBound - 1]
            let first = tokens[next.tokens.lowerBound]
            if !next.blankBefore && last.kind != .mark && first.kind == .word && !first.startsWithCapital {
                broken += 1
                widths.append(line.width)
            }
        }
        widths.sort()
        let wide = widths.isEmpty ? 0 : widths[widths.count * 3 / 4]
        return (broken >= 3 && broken * 12 > lines.count, wide)
    }
}
