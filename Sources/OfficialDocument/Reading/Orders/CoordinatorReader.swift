// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds the bodies an order names as taking part.
struct CoordinatorReader {
    let source: SourceText

    private static let triggers = Lexicon<Void>(
        """
        phối hợp|phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng
        phối hợp chặt chẽ|thống nhất với|có sự phối hợp của|với sự phối hợp của|với sự tham gia của|có sự tham gia của
        phối hợp, thống nhất với|phối hợp thống nhất với|trao đổi, thống nhất với|phối hợp và thống nhất với
        chủ động phối hợp với|cùng phối hợp với|phối hợp đồng bộ với|phối hợp giữa|phối hợp với lãnh đạo|cùng với
        phối hợp tốt với
        """)

    /// "Sở A chủ trì; Sở B, Sở C phối hợp.": the bodies stand before the word.
    private func before(_ at: Int, _ range: Range<Int>) -> [Mention] {
        let next = at + 2
        let isLast =
            next >= range.upperBound || source.tokens[next].kind == .mark
            || Self.carrying.length(source.tokens, next, range.upperBound) > 0
        guard isLast else { return [] }
        for start in max(range.lowerBound + 1, at - 40)..<max(at, range.lowerBound + 1)
        where source.tokens[start - 1].kind == .mark {
            let list = MentionScanner(source: source).list(start, at)
            if !list.isEmpty && list.end == at { return list.mentions }
        }
        return []
    }

    private static let carrying = Lexicon<Void>("thực hiện|triển khai")

    /// "các chủ đập": after "phối hợp với" any plural noun is somebody.
    private func looseGroup(_ at: Int, _ end: Int) -> Mention? {
        guard at + 1 < end, source.tokens[at].hash == MentionScanner.plural else { return nil }
        var index = at + 1
        while index < end, index - at < 7, source.tokens[index].kind == .word,
            OrderWords.stops.length(source.tokens, index, end) == 0
        {
            index += 1
        }
        return index > at + 1 ? Mention(tokens: at..<index, isGeneric: true, hasHead: true) : nil
    }

    func read(_ range: Range<Int>) -> [Mention] {
        let scanner = MentionScanner(source: source)
        var result: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let length = Self.triggers.length(source.tokens, index, range.upperBound)
            guard length > 0 else {
                index += 1
                continue
            }
            let list = scanner.list(index + length, range.upperBound)
            if list.isEmpty { result += before(index, range) }
            if list.isEmpty, let loose = looseGroup(index + length, range.upperBound) { result.append(loose) }
            for mention in list.mentions where !result.contains(where: { $0.tokens == mention.tokens }) {
                result.append(mention)
            }
            index = max(index + length, list.end)
        }
        return result
    }
}
