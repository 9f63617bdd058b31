// SPDX-License-Identifier: AGPL-3.0-or-later

/// The number, letter or bullet that opens an item.
struct Marker: Sendable, Equatable {
    enum Style: Sendable, Hashable {
        case part, upperLetter, roman, article, number, numberBracket, nested, spelled, letter, bullet(UInt64)

        /// Outer styles come first; bullets nest by appearance.
        var rank: Int {
            switch self {
            case .part: 0
            case .upperLetter: 1
            case .roman: 2
            case .article: 3
            case .number: 4
            case .numberBracket: 5
            case .nested, .spelled: 5
            case .letter: 6
            case .bullet: 7
            }
        }
    }

    let style: Style
    /// What a label shows: "II", "Điều 2", "1", "1.2", "đ"; empty for bullets.
    let label: String
    /// Its place in the sequence; 0 for bullets.
    let ordinal: Int
    /// The numbers of "1.2.3".
    let path: [Int]
    /// Tokens taken.
    let length: Int
}

/// Recognises markers at the beginning of a line.
struct MarkerScanner {
    let source: SourceText
    private var tokens: [Token] { source.tokens }

    private static let article = Lexicon<Void>.hashes("điều")[0]
    private static let parts = Lexicon<Void>("phần|chương|phần thứ|mục|tiểu mục")
    private static let letters: [String] = [
        "a", "b", "c", "d", "đ", "e", "f", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s",
    ]
    /// "f" is no Vietnamese letter, but lists have it: "e, f, g" and "e, g" both go on.
    private static func ordinal(_ index: Int) -> Int { index < 7 ? index + 1 : index }
    private static let letterHashes = letters.map { Lexicon<Void>.hashes($0)[0] }
    private static let romans: [(String, UInt64)] = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII",
        "XIX", "XX",
    ].map { ($0, Lexicon<Void>.hashes($0)[0]) }
    private static let bullets: Set<UInt64> = Set(
        ["-", "+", "*", "\u{2022}"].flatMap { Lexicon<Void>.hashes($0) } + [0x2A, 0x2022, 0x2D, 0x2B])

    /// The marker at the first token of a line.
    func marker(_ at: Int, _ end: Int) -> Marker? {
        guard at + 1 < end || at < end && tokens[at].kind == .mark else { return nil }
        switch tokens[at].kind {
        case .mark: return tokens[at].isMark("(") ? bracketed(at, end) : bullet(at, end)
        case .number: return number(at, end)
        case .word: return word(at, end)
        }
    }

    private func bullet(_ at: Int, _ end: Int) -> Marker? {
        guard Self.bullets.contains(tokens[at].hash), at + 1 < end,
            tokens[at + 1].kind != .mark || tokens[at + 1].isMark("\"")
                || tokens[at + 1].isMark("(")
        else { return nil }
        guard tokens[at + 1].spaceBefore || tokens[at + 1].kind == .word else { return nil }
        return Marker(style: .bullet(tokens[at].hash), label: "", ordinal: 0, path: [], length: 1)
    }

    private func bracketed(_ at: Int, _ end: Int) -> Marker? {
        guard at + 3 < end, tokens[at + 2].isMark(")") else { return nil }
        if let value = tokens[at + 1].number, value < 60 {
            return Marker(style: .numberBracket, label: String(value), ordinal: value, path: [value], length: 3)
        }
        if tokens[at + 1].length == 1, let index = Self.letterHashes.firstIndex(of: tokens[at + 1].hash) {
            return Marker(style: .letter, label: Self.letters[index], ordinal: Self.ordinal(index), path: [], length: 3)
        }
        return nil
    }

    private func number(_ at: Int, _ end: Int) -> Marker? {
        guard let first = tokens[at].number, first > 0, first < 100, tokens[at].length <= 2 else { return nil }
        var path = [first]
        var index = at + 1
        while index + 1 < end, tokens[index].isMark("."), !tokens[index].spaceBefore,
            let next = tokens[index + 1].number,
            !tokens[index + 1].spaceBefore, next > 0, next < 60, tokens[index + 1].length <= 2
        {
            path.append(next)
            index += 2
        }
        let closes =
            index < end && touches(index, end)
            && (tokens[index].isMark(".") || tokens[index].isMark(")") || tokens[index].isMark("/")
                || tokens[index].isMark("-"))
        if path.count == 1 {
            guard closes, index + 1 < end,
                tokens[index].isMark(".") || tokens[index + 1].spaceBefore || tokens[index].isMark(")")
                    || tokens[index].isMark("/") && tokens[index + 1].startsWithCapital,
                !tokens[index].isMark("-") || tokens[index + 1].startsWithCapital,
                tokens[index + 1].kind != .number || tokens[index + 1].spaceBefore, !tokens[index + 1].isMark(".")
            else { return nil }
            let style: Marker.Style = tokens[index].isMark(")") ? .numberBracket : .number
            return Marker(style: style, label: String(first), ordinal: first, path: path, length: index + 1 - at)
        }
        let isDash = closes && tokens[index].isMark("-") && index + 1 < end && tokens[index + 1].spaceBefore
        let length =
            index - at + (closes && !tokens[index].isMark("/") && (isDash || !tokens[index].isMark("-")) ? 1 : 0)
        guard path.count <= 5, at + length < end, tokens[at + length].kind == .word,
            tokens[at + length].spaceBefore
                || tokens[at + length].startsWithCapital,
            tokens[at + length].startsWithCapital
        else { return nil }
        return Marker(
            style: .nested, label: path.map(String.init).joined(separator: "."), ordinal: path.last ?? 0, path: path,
            length: length)
    }

    /// The mark that closes a number touches it; scans may have put a space between, before a capital.
    private func touches(_ mark: Int, _ end: Int) -> Bool {
        if !tokens[mark].spaceBefore { return true }
        return mark + 1 < end && tokens[mark + 1].spaceBefore && tokens[mark + 1].startsWithCapital
            && tokens[mark + 1].line == tokens[mark].line && (tokens[mark].isMark(".") || tokens[mark].isMark(")"))
    }

    private static let spelled: [(String, Int)] = [
        ("một là", 1), ("hai là", 2), ("ba là", 3), ("bốn là", 4), ("năm là", 5), ("sáu là", 6), ("bảy là", 7),
        ("tám là", 8), ("chín là", 9), ("mười là", 10), ("thứ nhất", 1), ("thứ hai", 2), ("thứ ba", 3), ("thứ tư", 4),
        ("thứ năm", 5), ("thứ sáu", 6), ("thứ bảy", 7), ("thứ tám", 8), ("thứ chín", 9), ("thứ mười", 10),
    ]
    private static let spelledWords = Lexicon<Int>(spelled)

    /// "Một là, …", "Thứ hai: …": a number in words, set off by a mark.
    private func inWords(_ at: Int, _ end: Int) -> Marker? {
        guard tokens[at].startsWithCapital, let found = Self.spelledWords.match(tokens, at, end) else { return nil }
        let mark = at + found.length
        guard mark + 1 < end, tokens[mark].isMark(",") || tokens[mark].isMark(":") else { return nil }
        return Marker(
            style: .spelled, label: String(found.tag), ordinal: found.tag, path: [], length: found.length + 1)
    }

    private func word(_ at: Int, _ end: Int) -> Marker? {
        let token = tokens[at]
        if let spelled = inWords(at, end) { return spelled }
        if token.hash == Self.article, token.startsWithCapital, let value = tokens[at + 1].number, value < 500,
            at + 2 < end, tokens[at + 2].isMark(".") || tokens[at + 2].isMark(":")
        {
            return Marker(style: .article, label: "Điều \(value)", ordinal: value, path: [], length: 3)
        }
        let part = Self.parts.length(tokens, at, end)
        if part > 0, token.startsWithCapital, at + part < end, isOrdinal(at + part),
            source.lines[Int(token.line)].tokens.count < 20
        {
            return Marker(style: .part, label: "", ordinal: 0, path: [], length: part + 1)
        }
        guard at + 1 < end, touches(at + 1, end) else { return nil }
        let close = tokens[at + 1]
        let isClosed =
            close.isMark(".") || close.isMark(")") || close.isMark("/") || close.isMark("-") || close.isMark(":")
        guard isClosed,
            at + 2 >= end || tokens[at + 2].spaceBefore || tokens[at + 2].startsWithCapital && !token.isShortWord
        else { return nil }
        if token.isAllCaps, !close.isMark(":"), let index = Self.romans.firstIndex(where: { $0.1 == token.hash }) {
            return Marker(style: .roman, label: Self.romans[index].0, ordinal: index + 1, path: [], length: 2)
        }
        guard token.length == 1, let index = Self.letterHashes.firstIndex(of: token.hash), !close.isMark("-"),
            !close.isMark(":")
        else { return nil }
        if token.isAllCaps {
            guard close.isMark(".") || close.isMark("/"), index < 10 else { return nil }
            return Marker(
                style: .upperLetter, label: Self.letters[index].uppercased(), ordinal: Self.ordinal(index), path: [],
                length: 2)
        }
        return Marker(style: .letter, label: Self.letters[index], ordinal: Self.ordinal(index), path: [], length: 2)
    }

    private func isOrdinal(_ at: Int) -> Bool {
        tokens[at].number != nil || Self.romans.contains { $0.1 == tokens[at].hash } && tokens[at].isAllCaps
            || Self.ordinals.length(tokens, at, at + 1) > 0
    }

    private static let ordinals = Lexicon<Void>("nhất|hai|ba|tư|bốn|năm|sáu")
}

extension Token {
    /// Too short to be anything but a letter or a sign.
    var isShortWord: Bool { length <= 1 }
}
