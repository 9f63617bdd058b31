// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds what an order wants handed in, and to whom.
struct HandInReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }
    private var scanner: MentionScanner { MentionScanner(source: source) }

    struct HandIn {
        var submitTo: [Mention] = []
        var deliverable: Range<Int>?
    }

    /// Reads the words of one order from the token where its predicate begins.
    func read(_ range: Range<Int>) -> HandIn {
        var result = HandIn()
        var start = range.lowerBound
        for index in range where tokens[index].isMark(";") || isSentenceEnd(index) || index == range.upperBound - 1 {
            clause(start..<index + 1, &result)
            start = index + 1
        }
        return result
    }

    private func isSentenceEnd(_ index: Int) -> Bool {
        guard tokens[index].isMark(".") else { return false }
        return index + 1 >= tokens.count || tokens[index + 1].startsWithCapital && tokens[index + 1].spaceBefore
            && !(index > 0 && tokens[index - 1].isAllCaps && tokens[index - 1].length <= 3)
    }

    private func clause(_ range: Range<Int>, _ result: inout HandIn) {
        var index = range.lowerBound
        var made: Range<Int>?
        while index < range.upperBound {
            let compound = HandInWords.compounds.length(tokens, index, range.upperBound)
            let paper = made == nil ? paper(index, range.upperBound) : nil
            if let paper {
                made = paper
                // The act "trình ban hành kế hoạch" is also looked at for its receiver.
                if HandInWords.acts.length(tokens, index, range.upperBound) == 0 {
                    index = paper.lowerBound
                    index += HandInWords.papers.length(tokens, index, range.upperBound)
                    continue
                }
            }
            if compound > 0 {
                index += compound
                continue
            }
            guard let act = act(index, range), !act.receivers.isEmpty else {
                index += 1
                continue
            }
            take(act, made, range, &result)
            if followsReceiver(act.end, range.upperBound) || act.isFinal { return }
            index = act.end
        }
    }

    private func take(_ act: Act, _ made: Range<Int>?, _ range: Range<Int>, _ result: inout HandIn) {
        for mention in act.receivers where !result.submitTo.contains(where: { same($0, mention) }) {
            result.submitTo.append(mention)
        }
        guard result.deliverable == nil else { return }
        result.deliverable = act.object ?? made ?? paperAfter(act.end, range.upperBound)
    }

    private func same(_ first: Mention, _ second: Mention) -> Bool {
        first.tokens.count == second.tokens.count
            && zip(first.tokens, second.tokens).allSatisfy { tokens[$0].hash == tokens[$1].hash }
    }

    private func followsReceiver(_ at: Int, _ end: Int) -> Bool {
        HandInWords.receiversActs.length(tokens, at, end) > 0
    }

    // MARK: Acts

    private struct Act {
        var receivers: [Mention]
        var object: Range<Int>?
        var end: Int
        var isFinal = false
    }

    private static let through = Lexicon<Void>("qua|thông qua|(qua|(thông qua")

    /// "gửi [Quyết định …] về Sở X", "báo cáo UBND tỉnh (qua Sở Y)".
    private func act(_ at: Int, _ range: Range<Int>) -> Act? {
        let length = HandInWords.acts.length(tokens, at, range.upperBound)
        guard length > 0 else { return nil }
        var next = at + length
        if let receivers = receivers(next, range.upperBound) { return withThrough(receivers, nil, range) }
        // Skip the object up to "về/cho/với" and a body, within the clause.
        let object = next
        while next < range.upperBound, next - object < 40 {
            if tokens[next].isMark(",") && next + 1 < range.upperBound && HandInWords.acts.length(tokens, next + 1, range.upperBound) > 0 {
                return nil
            }
            if next > object, HandInWords.acts.length(tokens, next, range.upperBound) > 0, !Self.isPaper(tokens, next, range.upperBound) { return nil }
            if HandInWords.toward.length(tokens, next, range.upperBound) > 0, let found = receivers(next, range.upperBound) {
                let isSending = Self.sending.length(tokens, at, next) > 0
                let paper = isSending && HandInWords.papers.length(tokens, object, next) > 0 ? trimmed(object, next) : nil
                return withThrough(found, paper, range)
            }
            next += 1
        }
        return throughOnly(object, range)
    }

    private static let sending = Lexicon<Void>("gửi|nộp|chuyển|trình")
    private static func isPaper(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool { HandInWords.papers.length(tokens, at, end) > 0 }

    private func receivers(_ at: Int, _ end: Int) -> MentionList? {
        let next = at + HandInWords.toward.length(tokens, at, end)
        let list = scanner.list(next, end)
        guard !list.isEmpty, !list.mentions.allSatisfy({ isNobody($0) }) else { return nil }
        return list
    }

    private static let nobody = Lexicon<Void>("cán bộ|công chức|đồng chí|các tổ chức, cá nhân|tổ chức, cá nhân|người dân")
    private func isNobody(_ mention: Mention) -> Bool {
        Self.nobody.length(tokens, mention.tokens.lowerBound, mention.tokens.upperBound) > 0
    }

    private func withThrough(_ list: MentionList, _ object: Range<Int>?, _ range: Range<Int>) -> Act {
        var act = Act(receivers: list.mentions, object: object, end: list.end)
        let length = Self.through.length(tokens, act.end, range.upperBound)
        if length > 0 {
            let more = scanner.list(act.end + length, range.upperBound)
            if !more.isEmpty {
                act.receivers += more.mentions
                act.end = more.end
                act.isFinal = true
            }
        }
        return act
    }

    private func throughOnly(_ at: Int, _ range: Range<Int>) -> Act? {
        for index in at..<min(range.upperBound, at + 15) {
            let length = Self.through.length(tokens, index, range.upperBound)
            guard length > 0 else { continue }
            let list = scanner.list(index + length, range.upperBound)
            if !list.isEmpty { return Act(receivers: list.mentions, object: nil, end: list.end, isFinal: true) }
        }
        return nil
    }

    // MARK: Papers

    /// A paper that an act of making has as its object.
    private func paper(_ at: Int, _ end: Int) -> Range<Int>? {
        let length = HandInWords.making.length(tokens, at, end)
        guard length > 0 else { return nil }
        let object = at + length
        guard HandInWords.made.length(tokens, object, end) > 0 else { return nil }
        return trimmed(object, end)
    }

    private static let approving = Lexicon<Void>("ban hành|phê duyệt|xem xét, ban hành|xem xét, phê duyệt|xem xét, quyết định ban hành|ký ban hành|xây dựng|xây dựng, ban hành|xây dựng và ban hành")

    /// "tham mưu UBND tỉnh [ban hành] Kế hoạch …".
    private func paperAfter(_ at: Int, _ end: Int) -> Range<Int>? {
        let object = at + Self.approving.length(tokens, at, end)
        guard HandInWords.made.length(tokens, object, end) > 0 else { return nil }
        return trimmed(object, end)
    }

    private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
        var index = start + max(1, HandInWords.papers.length(tokens, start, end))
        while index < end {
            let token = tokens[index]
            if token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("(") || token.isMark(")") { break }
            if token.isMark("."), index + 1 >= end || tokens[index + 1].spaceBefore { break }
            if HandInWords.ends.length(tokens, index, end) > 0 { break }
            if Self.reference.length(tokens, index, end) > 0, index == start + HandInWords.papers.length(tokens, start, end) { return nil }
            index += 1
        }
        return start..<index
    }

    /// "Kế hoạch số 18/KH-UBND", "Kế hoạch này": a paper that exists already.
    private static let reference = Lexicon<Void>("số|này|nêu trên|nói trên|trên|đã")
}
