// SPDX-License-Identifier: AGPL-3.0-or-later

/// Headings that say at length which bodies they are about.
extension OrderAnalyzer {
    /// A heading that ends with words that say which bodies of a group are meant: "UBND các xã, phường có cụm công
    /// nghiệp", "Thủ trưởng các cơ quan áp dụng:".
    func described(_ list: MentionList, _ end: Int) -> OrderedBodies? {
        guard let last = list.mentions.last, list.end < end, list.end == last.tokens.upperBound,
            isGroup(last) || !OrderWords.isAct(tokens, list.end, end) && tokens[list.end].kind == .word
        else { return nil }
        let colon = tokens[end - 1].isMark(":") ? end - 1 : end
        let stop = (list.end..<colon).first { Self.duties.length(tokens, $0, colon) > 0 } ?? colon
        let hasEnd = colon < end || isLineHeading(list.end, end)
        guard hasEnd, stop > list.end, stop - list.end < 20, AgencyNouns.relative(tokens, list.end, end),
            !(list.end..<stop).contains(where: {
                tokens[$0].kind == .mark && !isInnerComma($0, stop) || Self.following.length(tokens, $0, end) > 0
            })
        else { return nil }
        var mentions = list.mentions
        mentions[mentions.count - 1].tokens = last.tokens.lowerBound..<stop
        mentions[mentions.count - 1].isGeneric = false
        return OrderedBodies(mentions: mentions, verb: nil, predicate: end, isInitial: false, isHeading: true)
    }

    /// "Phòng Quản lý vận tải, phương tiện và người lái": a comma inside a name.
    private func isInnerComma(_ at: Int, _ stop: Int) -> Bool {
        tokens[at].isMark(",") && at + 1 < stop && !tokens[at + 1].startsWithCapital
            && !OrderWords.isAct(tokens, at + 1, stop)
            && !MentionScanner(source: source).startsMention(at + 1, stop)
    }

    static let duties = Lexicon<Void>("có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần")
    static let following = Lexicon<Void>("sau|sau đây|nhiệm vụ|nội dung|một số")

    /// The words end with their line, without a full stop, and more follows on the next line.
    func isLineHeading(_ at: Int, _ end: Int) -> Bool {
        end < tokens.count && tokens[end].line != tokens[end - 1].line && tokens[end - 1].kind == .word
            && tokens[at].line == tokens[end - 1].line && tokens[end].startsWithCapital
    }
}
