// SPDX-License-Identifier: AGPL-3.0-or-later

/// Finds what an order wants handed in, and to whom.
struct HandInReader {
    let source: SourceText
    private var tokens: [Token] { source.tokens }
    private var scanner: MentionScanner { MentionScanner(source: source, takesPlainNouns: true) }

    struct HandIn {
        var submitTo: [Mention] = []
        var deliverable: Range<Int>?
        /// A paper made but not said to be handed in to anybody.
        var made: Range<Int>?
        /// The first paper of some name that the addressee itself is to write.
        var written: Range<Int>?
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
                if result.written == nil, isWritten(paper, by: index) { result.written = paper }
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

    /// "xây dựng phương án cấp điện", not "phê duyệt phương án", and not a bare "kế hoạch".
    private func isWritten(_ paper: Range<Int>, by act: Int) -> Bool {
        let noun = HandInWords.written.length(tokens, paper.lowerBound, paper.upperBound)
        return noun > 0 && paper.count - noun >= 2 && HandInWords.writing.length(tokens, act, paper.lowerBound) > 0
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

    private func receivers(_ at: Int, _ end: Int) -> MentionList? {
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
        // "tổng hợp báo cáo của các xã" sums up reports; it makes none.
        if Self.summing.length(tokens, at, end) == length, Self.reports.length(tokens, object, end) > 0 { return nil }
        guard HandInWords.made.length(tokens, object, end) > 0 else { return nil }
        return trimmed(object, end)
    }

    private static let summing = Lexicon<Void>("tổng hợp")
    private static let reports = Lexicon<Void>("báo cáo")

    private static let approving = Lexicon<Void>(
        """
        xây dựng, trình ban hành|xây dựng, trình|ban hành|phê duyệt|xem xét, ban hành|xem xét, phê duyệt
        xem xét, quyết định ban hành|ký ban hành|xây dựng|xây dựng, ban hành|xây dựng và ban hành
        """)

    /// "tham mưu UBND tỉnh [ban hành] Kế hoạch …".
    private func paperAfter(_ at: Int, _ end: Int) -> Range<Int>? {
        let object = at + Self.approving.length(tokens, at, end)
        let paper = HandInWords.made.length(tokens, object, end)
        guard paper > 0, object > at || receivers(object + paper, end) == nil else { return nil }
        return trimmed(object, end)
    }

    private func trimmed(_ start: Int, _ end: Int) -> Range<Int>? {
        var index = start + max(1, HandInWords.papers.length(tokens, start, end))
        while index < end {
            let token = tokens[index]
            if token.isMark(","), index + 1 < end, goesOn(index + 1, end) {
                index += 1
                continue
            }
            if token.isMark(",") || token.isMark(";") || token.isMark(":") || token.isMark("(") || token.isMark(")") {
                break
            }
            let toward = HandInWords.toward.length(tokens, index, end)
            if toward > 0, scanner.startsMention(index + toward, end), tokens[index + toward].startsWithCapital {
                break
            }
            if token.hash == TimeWords.day, index + 1 < end, tokens[index + 1].kind == .number { break }
            if token.isMark("."), index + 1 >= end || tokens[index + 1].spaceBefore { break }
            if HandInWords.ends.length(tokens, index, end) > 0, !isInner(index, end), !describes(index, of: start) {
                break
            }
            if index == start + HandInWords.papers.length(tokens, start, end), isReference(index, end) { return nil }
            index += 1
        }
        return start..<index
    }

    private static let words = Lexicon<Void>("việc làm|làm việc|hợp đồng làm|không phù hợp|chưa phù hợp")

    /// "vị trí việc làm", "Chỉ thị về phòng, chống": words that end a paper's name elsewhere, but not here.
    private func isInner(_ at: Int, _ end: Int) -> Bool {
        if Self.words.length(tokens, at - 1, end) > 0 || Self.words.length(tokens, at, end) > 0 { return true }
        // "quy trình": the act "trình" is only the second half of the word.
        if HandInWords.compounds.length(tokens, at - 1, end) > 1 { return true }
        return Self.prepositions.length(tokens, at, end) > 0 && at + 1 < end && !tokens[at + 1].startsWithCapital
    }

    /// "phương án bảo đảm an ninh", "danh sách doanh nghiệp có lao động nghỉ việc": what a paper is for or lists.
    private func describes(_ at: Int, of start: Int) -> Bool {
        let noun = HandInWords.papers.length(tokens, start, at)
        if at == start + noun { return Self.aims.length(tokens, at, tokens.count) > 0 }
        return Self.lists.length(tokens, start, at) > 0 && Self.having.length(tokens, at, at + 1) > 0
    }

    private static let aims = Lexicon<Void>("bảo đảm|đảm bảo|báo cáo")
    private static let lists = Lexicon<Void>("danh sách|danh mục")
    private static let having = Lexicon<Void>("có")

    private static let prepositions = Lexicon<Void>("về|cho|đến|với|qua")

    /// "Kế hoạch khắc phục các tiêu chí, tiêu chí thành phần": a comma inside the paper's name.
    private func goesOn(_ at: Int, _ end: Int) -> Bool {
        if OrderWords.isAct(tokens, at, end), HandInWords.nextActs.length(tokens, at, end) == 0,
            HandInWords.acts.length(tokens, at, end) == 0, !scanner.startsMention(at, end)
        {
            return true
        }
        return tokens[at].kind == .word && OrderWords.stops.length(tokens, at, end) == 0
            && HandInWords.ends.length(tokens, at, end) == 0
            && HandInWords.making.length(tokens, at, end) == 0 && HandInWords.acts.length(tokens, at, end) == 0
            && !scanner.startsMention(at, end)
    }

    private static let so = Lexicon<Void>.hashes("số")[0]

    private func isReference(_ at: Int, _ end: Int) -> Bool {
        if tokens[at].hash == Self.so { return at + 1 < end && tokens[at + 1].kind == .number }
        return Self.reference.length(tokens, at, end) > 0
    }

    /// "Kế hoạch số 18/KH-UBND", "Kế hoạch này": a paper that exists already.
    private static let reference = Lexicon<Void>("này|nêu trên|nói trên|trên|đã")
}
