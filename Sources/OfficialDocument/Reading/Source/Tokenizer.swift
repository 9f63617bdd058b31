// SPDX-License-Identifier: AGPL-3.0-or-later
import VietnameseText

/// Cuts a text into lines of tokens in one pass over its bytes.
struct Tokenizer {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let limit: Int
    private var at = 0
    private(set) var tokens: [Token] = []
    private(set) var lines: [SourceLine] = []
    private var blank = false
    private var bold = false
    // State of the line being read.
    private var lineStart = 0
    private var column = 0
    private var spaces = 0
    private var gap = false
    private var indent = 0
    private var heading = false
    private var row = false

    static func read(_ text: String, limit: Int) -> (tokens: [Token], lines: [SourceLine]) {
        var text = text
        return text.withUTF8 { bytes in
            var tokenizer = Tokenizer(bytes: bytes, limit: min(limit, bytes.count))
            tokenizer.run()
            return (tokenizer.tokens, tokenizer.lines)
        }
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        self.bytes = bytes
        self.limit = limit
        tokens.reserveCapacity(limit / 5)
    }

    private mutating func run() {
        while at < limit {
            let (scalar, width) = Self.decode(bytes, at)
            if scalar == "\r" && at + 1 < limit && bytes[at + 1] == 0x0A {
                at += 1
                continue
            }
            if scalar == "\n" || scalar == "\r" || scalar.value == 0x0C || scalar.value == 0x0B {
                endLine(pageBreak: scalar.value == 0x0C)
                at += width
                continue
            }
            switch Spacing(scalar) {
            case .space:
                spaces += scalar == "\t" ? 4 : 1
                column += scalar == "\t" ? 4 : 1
                at += width
            case .invisible: at += width
            default: visible(scalar, width)
            }
        }
        endLine(pageBreak: false)
    }

    private mutating func visible(_ scalar: Unicode.Scalar, _ width: Int) {
        let isFirst = tokens.count == lineStart
        if isFirst && !row && !heading { indent = spaces }
        if isDigit(scalar) {
            number()
        } else if isWord(scalar) {
            word()
        } else if !markup(scalar, width, isFirst: isFirst) {
            mark(scalar, width)
        }
    }

    /// Markdown signs are not part of what is written: emphasis, headings, quotes, table bars.
    private mutating func markup(_ scalar: Unicode.Scalar, _ width: Int, isFirst: Bool) -> Bool {
        switch scalar {
        case "<":
            guard let end = lineBreak() else { return false }
            at = end
            spaces += 1
            return true
        case "*":
            var run = 1
            while at + run < limit && bytes[at + run] == 0x2A { run += 1 }
            let next = at + run < limit ? bytes[at + run] : 0x0A
            if isFirst && run == 1 && (next == 0x20 || next == 0x09) { return false }
            if run >= 2 { bold.toggle() }
            at += run
            column += run
            return true
        case "#" where isFirst, ">" where isFirst, "\\", "`":
            if scalar == "#" { heading = true }
        case "_":
            break
        case "|":
            row = row || isFirst
            gap = true
        default: return false
        }
        at += width
        column += 1
        return true
    }

    /// The end of "<br>" or "<br/>", which converters leave in table cells.
    private func lineBreak() -> Int? {
        guard at + 3 < limit, bytes[at + 1] | 0x20 == 0x62, bytes[at + 2] | 0x20 == 0x72 else { return nil }
        for end in at + 3..<min(limit, at + 6) where bytes[end] == 0x3E { return end + 1 }
        return nil
    }

    private mutating func number() {
        let start = at
        var value: UInt64 = 0
        while at < limit, bytes[at] >= 0x30, bytes[at] <= 0x39 {
            value = at - start < 18 ? value * 10 + UInt64(bytes[at] - 0x30) : UInt64.max >> 2
            at += 1
        }
        var token = Token(start: Int32(start), end: Int32(at), hash: value, kind: .number)
        token.length = UInt16(clamping: at - start)
        append(token, width: at - start)
    }

    private mutating func word() {
        let start = at
        var hasher = WordHasher()
        var characters = 0
        while at < limit {
            let (scalar, width) = Self.decode(bytes, at)
            guard isWord(scalar) || isDigit(scalar) || scalar.value == 0xAD else { break }
            if scalar.value != 0xAD {
                hasher.add(scalar)
                if !(0x0300...0x036F).contains(scalar.value) { characters += 1 }
            }
            at += width
        }
        var token = Token(start: Int32(start), end: Int32(at), hash: hasher.finish(), kind: .word)
        token.startsWithCapital = hasher.startsWithCapital
        token.isAllCaps = hasher.letters > 0 && hasher.capitals == hasher.letters
        token.length = UInt16(clamping: characters)
        append(token, width: characters)
    }

    private mutating func mark(_ scalar: Unicode.Scalar, _ width: Int) {
        var value = UInt64(scalar.value)
        if Spacing(scalar) == .dash { value = 0x2D }
        switch scalar.value {
        case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: value = 0x22
        case 0x2018, 0x2019: value = 0x27
        case 0x2026: value = 0x2E
        case 0x2022, 0x00B7, 0x25CF, 0x25AA, 0x25A0, 0x2219, 0xF0B7, 0x2714, 0x27A2, 0x25BA, 0xF0A7, 0xF0FC:
            value = 0x2022
        default: break
        }
        let token = Token(start: Int32(at), end: Int32(at + width), hash: value, kind: .mark)
        at += width
        append(token, width: 1)
    }

    private mutating func append(_ token: Token, width: Int) {
        var token = token
        let isFirst = tokens.count == lineStart
        token.spaceBefore = isFirst || spaces > 0 || gap
        token.gapBefore = !isFirst && (spaces >= 3 || gap)
        token.isBold = bold
        token.column = UInt16(clamping: column)
        token.line = Int32(lines.count)
        tokens.append(token)
        column += width
        spaces = 0
        gap = false
    }

    private mutating func endLine(pageBreak: Bool) {
        if tokens.count > lineStart {
            lines.append(
                SourceLine(
                    tokens: lineStart..<tokens.count, width: column, indent: indent, blankBefore: blank,
                    isHeading: heading, isTableRow: row))
            blank = pageBreak
        } else {
            blank = true
        }
        blank = blank || pageBreak
        lineStart = tokens.count
        column = 0
        spaces = 0
        gap = false
        indent = 0
        heading = false
        row = false
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }

    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 { return (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
        if value < 0xC0 { return value == 0xAA || value == 0xBA }
        if value < 0x250 || (0x1E00...0x1EFF).contains(value) { return value != 0xD7 && value != 0xF7 }
        if (0x0300...0x036F).contains(value) { return true }
        return value < 0xE000 && scalar.properties.isAlphabetic
    }

    static func decode(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> (Unicode.Scalar, Int) {
        let first = UInt32(bytes[at])
        if first < 0x80 { return (Unicode.Scalar(UInt8(first)), 1) }
        let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard at + width <= bytes.count else { return ("\u{FFFD}", bytes.count - at) }
        var value = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for offset in 1..<width { value = value << 6 | UInt32(bytes[at + offset]) & 0x3F }
        return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
    }
}
