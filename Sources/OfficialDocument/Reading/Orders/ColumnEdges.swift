// SPDX-License-Identifier: AGPL-3.0-or-later

/// Where the columns of a table without bars begin, as the beginnings of its cells agree.
///
/// `pdftotext -layout` may leave only two spaces between columns; beginnings that recur tell them apart all the same.
struct ColumnEdges {
    private let source: SourceText
    private let starts: [Int]

    /// Fails where the beginnings don't agree on `count` columns.
    init?(source: SourceText, lines: some Sequence<Int>, count: Int) {
        self.source = source
        var counts: [Int: Int] = [:]
        var rows = 0
        for line in lines {
            rows += 1
            for cell in Self.pieces(source, source.lines[line]) {
                counts[Int(source.tokens[cell.lowerBound].column), default: 0] += 1
            }
        }
        var edges: [(start: Int, count: Int)] = []
        for (start, number) in counts.sorted(by: { $0.key < $1.key }) {
            if let last = edges.last, start - last.start <= 2 {
                edges[edges.count - 1].count += number
            } else {
                edges.append((start, number))
            }
        }
        let kept = edges.filter { $0.count >= 2 }.map(\.start)
        guard rows >= 3, kept.count == count else { return nil }
        starts = kept
    }

    /// The cells of a line with the columns they stand in.
    func cells(_ line: SourceLine) -> [(column: Int, tokens: Range<Int>)] {
        var result: [(column: Int, tokens: Range<Int>)] = []
        for piece in Self.pieces(source, line) {
            let at = Int(source.tokens[piece.lowerBound].column)
            let column = starts.lastIndex { $0 <= at + 2 } ?? 0
            if let last = result.last, last.column == column {
                result[result.count - 1].tokens = last.tokens.lowerBound..<piece.upperBound
            } else {
                result.append((column, piece))
            }
        }
        return result
    }

    /// Parts of a line divided by two spaces or more.
    private static func pieces(_ source: SourceText, _ line: SourceLine) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = line.tokens.lowerBound
        for index in line.tokens.dropFirst() {
            let gap = Int(source.tokens[index].start) - Int(source.tokens[index - 1].end)
            guard gap >= 2 || source.tokens[index].gapBefore else { continue }
            result.append(start..<index)
            start = index
        }
        result.append(start..<line.tokens.upperBound)
        return result
    }
}
