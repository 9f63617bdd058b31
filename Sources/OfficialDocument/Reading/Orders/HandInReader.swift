// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds what an order wants handed in, and to whom.
struct HandInReader {
    let source: SourceText
    var tokens: [Token] { source.tokens }
    var scanner: MentionScanner { MentionScanner(source: source, takesPlainNouns: true) }

    struct HandIn {
        var submitTo: [Mention] = []
        var deliverable: Range<Int>?
        /// A paper made but not said to be handed in to anybody.
        var made: Range<Int>?
    }

    /// Reads the words of one order from the token where its predicate begins.
    func read(_ range: Range<Int>) -> HandIn {
        var result = HandIn()
        var made: Range<Int>?
        var start = range.lowerBound
        for index in range where tokens[index].isMark(";") || isSentenceEnd(index) || index == range.upperBound - 1 {
            clause(start..<index + 1, &result)
            if isSentenceEnd(index), index + 1 < range.upperBound { made = result.made ?? made; result.made = nil }
            start = index + 1
        }
        result.made = result.made ?? made
        return result
    }

    private func isSentenceEnd(_ index: Int) -> Bool {
        guard tokens[index].isMark(".") else { return false }
        return index + 1 >= tokens.count
            || tokens[index + 1].startsWithCapital && tokens[index + 1].spaceBefore
                && !(index > 0 && tokens[index - 1].isAllCaps && tokens[index - 1].length <= 3)
    }

    private func clause(_ range: Range<Int>, _ result: inout HandIn) {
        var index = range.lowerBound
        var made = result.made
        defer { result.made = made }
        while index < range.upperBound {
            // "… để tổng hợp, báo cáo UBND tỉnh": what the receiver does with it.
            if !result.submitTo.isEmpty, tokens[index].hash == Self.purpose { return }
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
            if Self.advising.length(tokens, index, range.upperBound) > 0, result.deliverable == nil {
                let object = index + Self.advising.length(tokens, index, range.upperBound)
                if HandInWords.made.length(tokens, object, range.upperBound) > 0 {
                    result.deliverable = trimmed(object, range.upperBound)
                }
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

    private static let advising = Lexicon<Void>("tham mưu|tham mưu ban hành|tham mưu xây dựng")

    private func take(_ act: Act, _ made: Range<Int>?, _ range: Range<Int>, _ result: inout HandIn) {
        for mention in act.receivers where !result.submitTo.contains(where: { same($0, mention) }) {
            result.submitTo.append(mention)
        }
        guard result.deliverable == nil else { return }
        result.deliverable = fuller(act.object, made) ?? paperAfter(act.end, range.upperBound)
    }

    /// "lập phương án ứng phó …; gửi phương án": the fuller of two names for one paper.
    private func fuller(_ object: Range<Int>?, _ made: Range<Int>?) -> Range<Int>? {
        guard let object, let made else { return object ?? made }
        let isSame = object.count < made.count && zip(object, made).allSatisfy { tokens[$0].hash == tokens[$1].hash }
        return isSame ? made : object
    }

    private func same(_ first: Mention, _ second: Mention) -> Bool {
        first.tokens.count == second.tokens.count
            && zip(first.tokens, second.tokens).allSatisfy { tokens[$0].hash == tokens[$1].hash }
    }

    private static let purpose = Lexicon<Void>.hashes("để")[0]

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
            if tokens[next].isMark(",") && next + 1 < range.upperBound
                && HandInWords.acts.length(tokens, next + 1, range.upperBound) > 0
            {
                return nil
            }
            if next > object, HandInWords.acts.length(tokens, next, range.upperBound) > 0,
                !Self.isPaper(tokens, next, range.upperBound)
            {
                return nil
            }
            let isFree = Self.sending.length(tokens, at, next) > 0 || Self.reporting.length(tokens, at, next) > 0
            let isAgainst = Self.against.length(tokens, next - 1, next) > 0
            if isFree, !isAgainst, HandInWords.toward.length(tokens, next, range.upperBound) > 0,
                let found = receivers(next, range.upperBound)
            {
                let isSending = Self.sending.length(tokens, at, next) > 0
                let paper =
                    isSending && HandInWords.papers.length(tokens, object, next) > 0 ? trimmed(object, next) : nil
                return withThrough(found, paper, range)
            }
            next += 1
        }
        return throughOnly(object, range)
    }

    private static let reporting = Lexicon<Void>("báo cáo|tổng hợp|tổng hợp, báo cáo|thông báo kết quả|báo cáo nhanh")
    private static let against = Lexicon<Void>("đối")
    private static let sending = Lexicon<Void>("gửi|nộp|chuyển|trình")
    private static func isPaper(_ tokens: [Token], _ at: Int, _ end: Int) -> Bool {
        HandInWords.papers.length(tokens, at, end) > 0
    }

    func receivers(_ at: Int, _ end: Int) -> MentionList? {
        let next = at + HandInWords.toward.length(tokens, at, end)
        let list = scanner.list(next, end)
        guard !list.isEmpty, !list.mentions.allSatisfy({ isNobody($0) }) else { return nil }
        return list
    }

    private static let nobody = Lexicon<Void>(
        """
        cán bộ|công chức|đồng chí|các tổ chức, cá nhân|tổ chức, cá nhân|người dân
        """)
    private func isNobody(_ mention: Mention) -> Bool {
        // "gửi 01 bản", "chuyển 4 trường": how many, not to whom.
        if tokens[mention.tokens.lowerBound].kind == .number { return true }
        return Self.nobody.length(tokens, mention.tokens.lowerBound, mention.tokens.upperBound) > 0
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
}
