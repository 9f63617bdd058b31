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
        cùng|lấy ý kiến|lấy ý kiến của|xin ý kiến của|tham khảo ý kiến|hiệp đồng với|hiệp đồng cùng
        phối hợp tốt với|chủ trì cùng|chủ trì cùng với|chủ trì, cùng với|chủ trì, cùng|phối hợp hiệu quả với
        phối hợp kịp thời với|tích cực phối hợp với|phối hợp thường xuyên với|phối hợp cung cấp thông tin với
        """)

    /// "Sở A chủ trì; Sở B, Sở C phối hợp …": the bodies stand between the two words.
    private func before(_ at: Int, _ range: Range<Int>) -> [Mention] {
        let led = afterLead(at, range)
        if !led.isEmpty { return led }
        guard endsClause(at + 2, range.upperBound) else { return [] }
        let floor = max(range.lowerBound, at - 60)
        for start in floor + 1..<max(at, floor + 1) where source.tokens[start - 1].kind == .mark {
            let list = MentionScanner(source: source).list(start, at)
            if !list.isEmpty && list.end == at { return list.mentions }
        }
        return []
    }

    /// The bodies between "chủ trì," and "phối hợp".
    private func afterLead(_ at: Int, _ range: Range<Int>) -> [Mention] {
        let floor = max(range.lowerBound, at - 60)
        guard let lead = (floor..<at).last(where: { Self.leading.length(source.tokens, $0, at) > 0 }) else { return [] }
        let start = lead + Self.leading.length(source.tokens, lead, at)
        guard start < at, source.tokens[start].kind == .mark, start + 1 < at else { return [] }
        return parts(start + 1..<at)
    }

    private static let leading = Lexicon<Void>("chủ trì|(chủ trì)|là cơ quan chủ trì|làm đầu mối|chủ trì thực hiện")

    /// Names one after another that fill all the words.
    private func parts(_ words: Range<Int>) -> [Mention] {
        let scanner = MentionScanner(source: source, takesPlainNouns: true)
        var result: [Mention] = []
        var start = words.lowerBound
        while start < words.upperBound {
            guard let name = scanner.mention(start, words.upperBound) else { return result }
            let end = (name.end..<words.upperBound).first { index in
                let joint = Self.joints.length(source.tokens, index, words.upperBound)
                return joint > 0 && scanner.startsMention(index + joint, words.upperBound)
            }
            result += whole(start..<(end ?? words.upperBound), scanner)
            start = end.map { $0 + Self.joints.length(source.tokens, $0, words.upperBound) } ?? words.upperBound
        }
        return result
    }

    /// One name, or a list of short ones: what a name leaves over still belongs to it.
    private func whole(_ words: Range<Int>, _ scanner: MentionScanner) -> [Mention] {
        let list = scanner.list(words.lowerBound, words.upperBound)
        if list.end == words.upperBound, !list.isEmpty { return list.mentions }
        return [Mention(tokens: words, isGeneric: false, hasHead: true)]
    }

    private static let joints = Lexicon<Void>(",|;|và|cùng|, cùng|và cùng")

    private static let carrying = Lexicon<Void>("thực hiện|triển khai")

    /// "… phối hợp.", "… phối hợp thực hiện": the subject only takes part.
    static func isCoordination(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
        partaking.length(tokens, at, end) > 0
    }
    private static let partaking = Lexicon<Void>("phối hợp")

    private static let ready = Lexicon<Void>(
        """
        chủ trì|và|chủ động|tiếp tục|tăng cường|kịp thời|cùng|khẩn trương|trách nhiệm|đồng thời|cần|phải|thường xuyên
        tích cực|thống nhất|sẽ|có|trực tiếp|quyết liệt|là|chặt chẽ|hoặc|sớm|đầu mối|để
        """)

    /// "đôn đốc các chủ đầu tư phối hợp với …": others are to work together, not the addressee.
    private func isOthers(_ at: Int, _ range: Range<Int>) -> Bool {
        guard at > range.lowerBound, source.tokens[at - 1].kind == .word else { return false }
        return Self.ready.length(source.tokens, at - 1, at) == 0 && Self.ready.length(source.tokens, at - 2, at) < 2
    }

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

    private static let together = Lexicon<Void>.hashes("cùng")[0]

    /// "cùng Sở B": beside a body named by a capital or as a group; "cùng thực hiện", "cùng cấp" are none.
    private func isJoint(_ at: Int, _ range: Range<Int>) -> Bool {
        at + 1 < range.upperBound && MentionScanner(source: source).startsMention(at + 1, range.upperBound)
            && (source.tokens[at + 1].startsWithCapital || source.tokens[at + 1].hash == MentionScanner.plural)
    }

    /// "…, Sở B phối hợp": the word closes its clause.
    private func endsClause(_ at: Int, _ end: Int) -> Bool {
        at >= end || source.tokens[at].kind == .mark || Self.carrying.length(source.tokens, at, end) > 0
    }

    func read(_ range: Range<Int>) -> [Mention] {
        var scanner = MentionScanner(source: source)
        scanner.takesPlainNouns = true
        var result: [Mention] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let length = Self.triggers.length(source.tokens, index, range.upperBound)
            guard length > 0 else {
                index += 1
                continue
            }
            if source.tokens[index].hash == Self.together, length == 1, !isJoint(index, range) {
                index += 1
                continue
            }
            let isAlone = length == 2 && source.tokens[index].hash != Self.together
            let led = isAlone ? afterLead(index, range) : []
            if led.isEmpty, isOthers(index, range), !endsClause(index + length, range.upperBound) {
                index += length
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
