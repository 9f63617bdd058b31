// SPDX-License-Identifier: AGPL-3.0-or-later

/// Reads the stacked lines of authority, the position and the name.
struct SignerReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }
    private var finder: ClosingFinder { ClosingFinder(source: source) }

    struct Result {
        var signer: Signer?
        /// The line of the name, or of the last position.
        var lastLine: Int
    }

    /// Reads the closing's lines.
    func read(_ lines: Range<Int>) -> Result {
        var parts: [(range: Range<Int>, hasPrefix: Bool)] = []
        var lastLine = lines.lowerBound
        var name: Found?
        for index in lines {
            for cell in source.cells(source.lines[index]) {
                if isStackLine(cell, parts) {
                    let titles = withoutName(cell)
                    add(titles, &parts)
                    if titles.upperBound < cell.upperBound { name = self.name(titles.upperBound..<cell.upperBound) }
                    lastLine = index
                } else if !parts.isEmpty, name == nil, index - lastLine < 14, let found = self.name(cell) {
                    name = found
                    lastLine = index
                }
            }
            if name != nil || !parts.isEmpty && index - lastLine > 14 { break }
        }
        guard !parts.isEmpty else { return Result(signer: nil, lastLine: lines.lowerBound) }
        var signer = Signer()
        signer.name = name
        signer.authority = parts.filter(\.hasPrefix).map { Found(text: spaced($0.range), span: source.span($0.range)) }
        if let position = parts.first(where: { !$0.hasPrefix }) { signer.position = self.position(position.range) }
        if signer.position == nil, signer.authority.count == 1, let only = parts.first, isActing(only.range) {
            signer.position = acting(only.range)
        }
        return Result(signer: signer, lastLine: lastLine)
    }

    /// "… PHÓ CHỦ TỊCH Nguyễn Văn A" in one line: capitals first, the name after them.
    private func withoutName(_ cell: Range<Int>) -> Range<Int> {
        guard tokens[cell.lowerBound].isAllCaps else { return cell }
        var end = cell.upperBound
        while end > cell.lowerBound, tokens[end - 1].kind == .word,
            !tokens[end - 1].isAllCaps || tokens[end - 1].length < 2
        { end -= 1 }
        return (2...5).contains(cell.upperBound - end) && end > cell.lowerBound ? cell.lowerBound..<end : cell
    }

    private static let acting = Lexicon<Void>("Q|QUYỀN")
    private func isActing(_ range: Range<Int>) -> Bool {
        Self.acting.length(tokens, range.lowerBound, range.upperBound) > 0
    }

    /// An acting head is authority and position in one.
    private func acting(_ range: Range<Int>) -> Found? {
        guard let start = range.first(where: { SigningWords.positions.length(tokens, $0, range.upperBound) > 0 }) else {
            return nil
        }
        return position(start..<range.upperBound)
    }

    private func isStackLine(_ cell: Range<Int>, _ parts: [(range: Range<Int>, hasPrefix: Bool)]) -> Bool {
        if finder.isRecipients(cell) || tokens[cell.lowerBound].isMark("-") { return false }
        if finder.isAuthority(cell) || finder.isPosition(cell) { return true }
        guard let last = parts.last, let end = last.range.last, let first = cell.first else { return false }
        let isNear = tokens[first].line - tokens[end].line <= 2
        if isNear, last.hasPrefix, SigningWords.positions.length(tokens, cell.lowerBound, cell.upperBound) > 0,
            cell.count < 8
        {
            return true
        }
        // A line of capitals that opens nothing goes on with the line above: "TỈNH LAI CHÂU".
        let words = cell.filter { tokens[$0].kind == .word }
        let isCapitals = !words.isEmpty && words.allSatisfy { tokens[$0].isAllCaps }
        return isNear && isCapitals
            && (AgencyNouns.heads.length(tokens, first, cell.upperBound) > 0
                || AgencyNouns.levels.length(tokens, first, cell.upperBound) > 0 || isHanging(last.range))
    }

    private func isHanging(_ range: Range<Int>) -> Bool { range.count <= 2 }

    /// One line may hold several parts when a converter ran them together.
    private func add(_ cell: Range<Int>, _ parts: inout [(range: Range<Int>, hasPrefix: Bool)]) {
        var start = cell.lowerBound
        for index in cell.dropFirst() where index > start {
            let opensPrefix =
                SigningWords.prefixes.length(tokens, index, cell.upperBound) > 0 && index + 1 < cell.upperBound
                && tokens[index].length <= 3 && tokens[index + 1].kind == .mark
            let isBareAfterPrefix =
                index - start >= 4 && hasPrefix(start..<index) && tokens[index - 1].kind == .word
                && SigningWords.positions.length(tokens, index, cell.upperBound) > 1 && !isHolderTitle(start, index)
            if opensPrefix || isBareAfterPrefix {
                append(start..<index, &parts)
                start = index
            }
        }
        append(start..<cell.upperBound, &parts)
    }

    /// A line for a deputy must not be cut inside its own title.
    private func isHolderTitle(_ start: Int, _ index: Int) -> Bool {
        guard let first = (start..<index).first(where: { SigningWords.positions.length(tokens, $0, index + 4) > 0 })
        else { return false }
        return first + SigningWords.positions.length(tokens, first, min(tokens.count, index + 4)) > index
    }

    private func hasPrefix(_ range: Range<Int>) -> Bool {
        SigningWords.prefixes.length(tokens, range.lowerBound, range.upperBound) > 0
            && tokens[range.lowerBound].isAllCaps
    }

    private func append(_ range: Range<Int>, _ parts: inout [(range: Range<Int>, hasPrefix: Bool)]) {
        let opens = hasPrefix(range) || SigningWords.positions.length(tokens, range.lowerBound, range.upperBound) > 0
        if opens || parts.isEmpty {
            parts.append((range, hasPrefix(range)))
        } else if parts[parts.count - 1].hasPrefix {
            parts[parts.count - 1].range = parts[parts.count - 1].range.lowerBound..<range.upperBound
        }
    }

    /// One space after the dot of "KT", typed or not.
    private func spaced(_ range: Range<Int>) -> String {
        var out = ""
        for index in range {
            let needsSpace =
                index > range.lowerBound
                && (tokens[index].spaceBefore && !tokens[index].isMark(".")
                    || tokens[index].kind == .word && tokens[index - 1].isMark("."))
            if needsSpace { out += " " }
            out += source.text(index..<index + 1)
        }
        return out
    }

    // MARK: Position and name

    private func position(_ range: Range<Int>) -> Found {
        guard let found = SigningWords.positions.match(tokens, range.lowerBound, range.upperBound) else {
            return Found(text: source.text(range), span: source.span(range))
        }
        let rest = range.lowerBound + found.length..<range.upperBound
        let tail = rest.isEmpty ? "" : " " + titleCased(rest)
        return Found(text: found.tag + tail, span: source.span(range))
    }

    private func titleCased(_ range: Range<Int>) -> String {
        let isBody = AgencyNouns.heads.length(tokens, range.lowerBound, range.upperBound) > 0
        return range.map { index in
            let word = source.text(index..<index + 1)
            guard tokens[index].kind == .word,
                !(tokens[index].length <= 4 && Self.abbreviation.length(tokens, index, index + 1) > 0)
            else { return word }
            let lower = word.lowercased()
            return isBody && index == range.lowerBound ? lower.prefix(1).uppercased() + lower.dropFirst() : lower
        }.joined(separator: " ")
    }

    private static let abbreviation = Lexicon<Void>("UBND|HĐND|ISO|KHCN|TW")

    /// A cell that is nothing but somebody's name, titles before it left out.
    func name(_ cell: Range<Int>) -> Found? {
        var start = cell.lowerBound
        while start < cell.upperBound {
            let length = SigningWords.titles.length(tokens, start, cell.upperBound)
            if length > 0, start + length < cell.upperBound {
                start += length
                if tokens[start].isMark(".") { start += 1 }
            } else {
                break
            }
        }
        let range = start..<cell.upperBound
        guard (2...6).contains(range.count), SigningWords.signed.length(tokens, start, cell.upperBound) == 0,
            range.allSatisfy({ tokens[$0].kind == .word && tokens[$0].startsWithCapital }),
            AgencyNouns.heads.match(tokens, start, cell.upperBound).map({ $0.length < 2 }) ?? true,
            SigningWords.filing.length(tokens, start, cell.upperBound) == 0
                || range.count > 2 && !tokens[start].isMark(":"),
            DocumentKinds.titles.length(tokens, start, cell.upperBound) == 0,
            DocumentKinds.motto.length(tokens, start, cell.upperBound) == 0
        else { return nil }
        return Found(text: source.text(range), span: source.span(range))
    }
}
