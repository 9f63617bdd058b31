// SPDX-License-Identifier: AGPL-3.0-or-later

/// Bodies in brackets: members of a group, or who does what stands before.
extension OrderAnalyzer {
    func skipBracket(_ at: Int, _ end: Int) -> Int {
        guard at < end, tokens[at].isMark("(") else { return at }
        return MentionScanner(source: source).closing(at, end)
    }

    func endsHere(_ at: Int, _ end: Int) -> Bool {
        at >= end || tokens[at].isMark(":") && at + 1 >= end || at + 1 >= end && tokens[at].kind == .mark
    }

    /// "07 đơn vị … (A; B; C)": the bodies in the brackets are the ones meant.
    func bracketed(_ list: MentionList, _ end: Int) -> [Mention] {
        guard list.mentions.count == 1, let group = list.mentions.first,
            group.isGeneric || list.runsIntoClause || isGroup(group), let open = bracket(after: list, end)
        else { return list.mentions }
        let scanner = MentionScanner(source: source)
        let close = scanner.closing(open, end)
        var inner = open + 1
        if Self.including.length(tokens, inner, close) > 0 { inner += Self.including.length(tokens, inner, close) }
        if inner < close, tokens[inner].isMark(":") { inner += 1 }
        let named = sectors(inner, close, after: group) ?? scanner.list(inner, close)
        guard named.mentions.count > 1, named.end >= close - 2, !named.mentions[0].isGeneric else {
            return list.mentions
        }
        return named.mentions
    }

    /// "05 sở … (Công Thương, Xây dựng, Y tế)": the sectors of the noun that is counted.
    private func sectors(_ at: Int, _ close: Int, after group: Mention) -> MentionList? {
        guard group.tokens.contains(where: { MentionScanner.isSector(tokens[$0]) }) else { return nil }
        var result = MentionList(end: at)
        var index = at
        while index < close {
            let sector = SectorNames.all.length(tokens, index, close)
            guard sector > 0 else { break }
            result.mentions.append(Mention(tokens: index..<index + sector, isGeneric: false, hasHead: false))
            index += sector
            result.end = index
            index += max(1, Self.joints.length(tokens, index, close))
        }
        return result.mentions.count > 1 ? result : nil
    }

    static let joints = Lexicon<Void>(",|;|và|, và")

    /// The bracket after a group and the words that describe it: "các huyện chưa phân bổ vốn (…)".
    func bracket(after list: MentionList, _ end: Int) -> Int? {
        for index in list.end..<min(end, list.end + 16) {
            if tokens[index].isMark("(") { return index }
            if tokens[index].kind == .mark { return nil }
        }
        return nil
    }

    static let including = Lexicon<Void>("gồm|bao gồm|gồm có|cụ thể|là")

    func isGroup(_ mention: Mention) -> Bool {
        guard let first = mention.tokens.first else { return false }
        return tokens[first].kind == .number || mention.tokens.contains { tokens[$0].hash == MentionScanner.plural }
    }

    /// "Hội nghị cấp xã (UBND các xã thực hiện; hoàn thành trước …)": who does it stands in brackets.
    func assignedInBrackets(_ sentence: Range<Int>) -> OrderedBodies? {
        for index in sentence where tokens[index].isMark("(") {
            let scanner = MentionScanner(source: source)
            guard scanner.startsMention(index + 1, sentence.upperBound) else { continue }
            let close = scanner.closing(index, sentence.upperBound)
            let list = scanner.list(index + 1, close)
            guard !list.isEmpty, Self.carrying.length(tokens, list.end, close) > 0 else { continue }
            return OrderedBodies(
                mentions: list.mentions, verb: nil, predicate: sentence.lowerBound, isInitial: false, isHeading: false)
        }
        return nil
    }
}
