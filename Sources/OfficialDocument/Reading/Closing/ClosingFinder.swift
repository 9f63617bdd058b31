// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds where the body ends: at "Nơi nhận" or at the signature, whichever comes first.
struct ClosingFinder {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    /// The first line of the closing; the number of lines when there is none.
    func start() -> Int {
        let lines = source.lines
        for index in lines.indices where index > 1 {
            for (place, cell) in source.cells(lines[index]).enumerated() {
                if isRecipients(cell, place) || isAuthority(cell) && index > 3 {
                    return signatureAbove(index)
                }
            }
        }
        return lastPosition() ?? lines.count
    }

    func isRecipients(_ cell: Range<Int>, _ place: Int = 0) -> Bool {
        let length = SigningWords.recipients.length(tokens, cell.lowerBound, cell.upperBound)
        guard length > 0, tokens[cell.lowerBound].startsWithCapital else { return false }
        let next = cell.lowerBound + length
        return next >= cell.upperBound || tokens[next].isMark(":") || tokens[next - 1].isMark(":")
            || tokens[next].isMark("-")
    }

    /// A line of authority: in whose name or place is signed.
    func isAuthority(_ cell: Range<Int>) -> Bool {
        let length = SigningWords.prefixes.length(tokens, cell.lowerBound, cell.upperBound)
        guard length > 0, tokens[cell.lowerBound].isAllCaps else { return false }
        var next = cell.lowerBound + length
        let hasDot =
            next < cell.upperBound && (tokens[next].isMark(".") || tokens[next].isMark("/") || tokens[next].isMark(","))
            || tokens[next - 1].kind == .mark || length >= 3
        if hasDot, next < cell.upperBound, tokens[next].kind == .mark { next += 1 }
        if next >= cell.upperBound { return hasDot && cell.count <= 3 }
        return tokens[next].isAllCaps && tokens[next].length > 1
            && (hasDot || cell.count > 1 && isPosition(next..<cell.upperBound))
    }

    func isPosition(_ cell: Range<Int>) -> Bool {
        guard let found = SigningWords.positions.match(tokens, cell.lowerBound, cell.upperBound) else { return false }
        return (cell.lowerBound..<cell.lowerBound + found.length).allSatisfy { tokens[$0].isAllCaps }
    }

    /// A position in capitals right above: the signature came before "Nơi nhận".
    private func signatureAbove(_ index: Int) -> Int {
        var start = index
        for line in stride(from: index - 1, through: max(2, index - 6), by: -1) {
            guard let cell = source.cells(source.lines[line]).last else { continue }
            if isAuthority(cell) || isPosition(cell) && cell.count <= 12 { start = line }
        }
        return start
    }

    /// Without both: the last line that is nothing but a position in capitals.
    private func lastPosition() -> Int? {
        let lines = source.lines
        for index in stride(from: lines.count - 1, through: max(2, lines.count - 15), by: -1) {
            if let cell = source.cells(lines[index]).last, isPosition(cell), cell.count <= 10 { return index }
        }
        return nil
    }
}
