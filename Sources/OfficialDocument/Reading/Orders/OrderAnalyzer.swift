// SPDX-License-Identifier: AGPL-3.0-or-later

/// Who a sentence orders to do something, if it does.
struct OrderedBodies: Sendable {
    var mentions: [Mention]
    /// The ordering verb, when one stands there.
    var verb: Range<Int>?
    /// Where what they must do begins.
    var predicate: Int
    /// They stand at the very beginning of the words.
    var isInitial: Bool
    /// Nothing follows: the words are a heading.
    var isHeading: Bool
    /// "Đối với …": the bodies concerned.
    var isTopic = false
}

/// Reads sentences for the bodies they address.
struct OrderAnalyzer {
    let source: SourceText
    /// The words of the issuing body: as subject it gives orders rather than takes them.
    var issuer: [UInt64] = []
    var tokens: [Token] { source.tokens }
    private var splitter: SentenceSplitter { SentenceSplitter(source: source) }

    private static let topics = Lexicon<Void>(
        """
        đối với|riêng đối với|về phía|riêng|trách nhiệm của|nhiệm vụ của|phân công trách nhiệm|với
        """)
    private static let issuerOnly = Lexicon<Void>(
        """
        kết luận|chỉ thị|kết luận như sau|kết luận chỉ đạo|đánh giá cao|biểu dương|ghi nhận|hoan nghênh|nhất trí
        thống nhất chủ trương|có ý kiến|quyết định|thông báo kết luận|đã kết luận|cảm ơn|phát biểu|chủ trì hội nghị
        chủ trì cuộc họp|chủ trì phiên họp|chủ trì buổi|nhận được|thông báo để|yêu cầu|giao|đề nghị|cơ bản|đồng ý
        thống nhất các|thống nhất với nội dung|kính đề nghị|trân trọng|báo cáo như sau|chỉ đạo như sau
        có ý kiến chỉ đạo|kính mời|trân trọng kính mời|mời|trân trọng kính mời đại biểu
        """)
    static let owingHave = Lexicon<Void>(
        """
        có trách nhiệm|có nhiệm vụ|có kế hoạch|có văn bản|có biện pháp|có giải pháp|có phương án|là cơ quan
        là đơn vị|là đầu mối|được giao|cũng cần|còn phải|trong phạm vi|theo chức năng|trên cơ sở|theo nhiệm vụ
        theo lĩnh vực|theo thẩm quyền|theo phạm vi|trong quá trình|do đồng chí|tại thời điểm|với chức năng|với vai trò|là chủ đầu tư
        """)
    private static let have = Lexicon<Void>.hashes("có")[0]

    /// The bodies ordered in one sentence.
    func bodies(in sentence: Range<Int>, isFirst: Bool) -> OrderedBodies? {
        let starts = splitter.clauseStarts(sentence, limit: 10)
        var isAfterAdverbial = true
        for (order, start) in starts.enumerated() {
            let end = sentence.upperBound
            let isInitial = isFirst && order == 0
            if let given = given(start, end, isInitial: isInitial) { return given }
            if isAfterAdverbial, order == 0 || opensSubject(start), var subject = subject(start, end) {
                subject.isInitial = isFirst
                return subject
            }
            if order == 0 {
                isAfterAdverbial =
                    OrderWords.adverbials.length(tokens, start, end) > 0 || tokens[start].isMark("(")
                    || isTitle(sentence)
            }
        }
        return givenInside(sentence) ?? doneBy(sentence) ?? assignedInBrackets(sentence)
    }

    /// Inside a sentence only a name or "các …" is a subject; "ban, ngành" goes on with a list.
    private func opensSubject(_ at: Int) -> Bool {
        !tokens[at - 1].isMark(";") && (tokens[at].startsWithCapital || tokens[at].hash == MentionScanner.plural)
    }

    /// "Về kinh phí: Sở Tài chính …": a topic before a colon.
    private func isTitle(_ sentence: Range<Int>) -> Bool {
        guard !OrderWords.isAct(tokens, sentence.lowerBound, sentence.upperBound) else { return false }
        for index in sentence.prefix(30) where tokens[index].isMark(":") { return index + 1 < sentence.upperBound }
        return false
    }

    // MARK: Ordered by a verb

    private func given(_ start: Int, _ end: Int, isInitial: Bool) -> OrderedBodies? {
        var at = start
        at += OrderWords.softeners.length(tokens, at, end)
        var verb = OrderWords.giving.length(tokens, at, end)
        if verb == 0 {
            guard let issuer = issuer(at, end) else { return nil }
            at = issuer
            at += OrderWords.softeners.length(tokens, at, end)
            verb = OrderWords.strong.length(tokens, at, end)
            guard verb > 0 else { return nil }
        }
        return addressed(verbAt: at, verb, end, isInitial: isInitial)
    }

    /// The issuer as subject of the ordering verb: "UBND tỉnh", "đồng chí Chủ tịch UBND tỉnh".
    private func issuer(_ at: Int, _ end: Int) -> Int? {
        guard let subject = MentionScanner(source: source).mention(at, end), !subject.runsIntoClause else { return nil }
        return subject.end < end && !isDescribing(subject.end, end) ? subject.end : nil
    }

    private func addressed(verbAt at: Int, _ verb: Int, _ end: Int, isInitial: Bool) -> OrderedBodies? {
        let list = plainLevel(at + verb, end) ?? MentionScanner(source: source).list(at + verb, end)
        guard !list.isEmpty, !list.mentions.allSatisfy(isStaff) else { return nil }
        let next = skipBracket(list.end, end)
        let isHeading = endsHere(next, end)
        if next < end, tokens[next].hash == Self.of { return nil }
        return OrderedBodies(
            mentions: bracketed(list, end), verb: at..<at + verb, predicate: next, isInitial: isInitial,
            isHeading: isHeading)
    }

    private static let plainLevels = Lexicon<Void>("huyện|thành phố|thị xã|xã|phường|tỉnh|quận|đơn vị|doanh nghiệp")

    /// "Đề nghị huyện đăng ký …": the body spoken of all along, by its level alone.
    private func plainLevel(_ at: Int, _ end: Int) -> MentionList? {
        let length = Self.plainLevels.length(tokens, at, end)
        guard length > 0, !tokens[at].startsWithCapital, OrderWords.isAct(tokens, at + length, end) else { return nil }
        return MentionList(
            mentions: [Mention(tokens: at..<at + length, isGeneric: true, hasHead: true)], end: at + length)
    }

    private static let staff = Lexicon<Void>(
        """
        cán bộ|công chức|viên chức|lãnh đạo|người|nhân viên|cán bộ, công chức|chuyên viên|01|02|đồng chí lãnh đạo
        """)

    /// "phân công lãnh đạo, cán bộ trực": people of the addressee's own, no body.
    private func isStaff(_ mention: Mention) -> Bool {
        let second = mention.tokens.lowerBound + 1
        if tokens[mention.tokens.lowerBound].kind == .number, Self.staff.length(tokens, second, second + 2) > 0 {
            return true
        }
        return Self.staff.length(tokens, mention.tokens.lowerBound, mention.tokens.upperBound) > 0
            && !mention.tokens.contains { tokens[$0].startsWithCapital }
            && !mention.tokens.contains { tokens[$0].hash == MentionScanner.plural }
    }

    private static let of = Lexicon<Void>.hashes("của")[0]

    /// A strong verb deep in a sentence, after its issuer or a conjunction.
    private func givenInside(_ sentence: Range<Int>) -> OrderedBodies? {
        var depth = 0
        for index in sentence.dropFirst() {
            if tokens[index].isMark("(") { depth += 1 }
            if tokens[index].isMark(")") { depth = max(0, depth - 1) }
            guard depth == 0 else { continue }
            let verb = OrderWords.strong.length(tokens, index, sentence.upperBound)
            guard verb > 0, !isCited(index, sentence.lowerBound), endsIssuer(index - 1, sentence.lowerBound) else {
                continue
            }
            if let found = addressed(verbAt: index, verb, sentence.upperBound, isInitial: false) { return found }
        }
        return nil
    }

    private func endsIssuer(_ at: Int, _ floor: Int) -> Bool {
        let token = tokens[at]
        if token.kind == .mark { return !token.isMark("\"") }
        return token.startsWithCapital || AgencyNouns.levels.length(tokens, at, at + 1) > 0
            || OrderWords.softeners.length(tokens, at, at + 1) > 0 || token.hash == MentionScanner.conjunction
    }

    private static let cited = Lexicon<Void>("được|đã|theo|do|mà|khi")

    private func isCited(_ at: Int, _ floor: Int) -> Bool {
        for index in stride(from: at - 1, through: max(floor, at - 7), by: -1) {
            if tokens[index].kind == .mark { return false }
            if Self.cited.length(tokens, index, at) > 0 { return true }
        }
        return false
    }

    // MARK: Ordered as subject

    /// "Sở A có trách nhiệm …", "Các sở, ban, ngành: …", "Đối với X: …".
    private func subject(_ start: Int, _ end: Int) -> OrderedBodies? {
        var scanner = MentionScanner(source: source)
        let topic = Self.topics.length(tokens, start, end)
        scanner.takesClauses = topic > 0
        let list = scanner.list(start + topic, end)
        guard !list.isEmpty, !list.runsIntoClause || topic > 0 else { return nil }
        if let heading = described(list, end), topic == 0 { return heading }
        let next = skipBracket(list.end, end)
        var result = OrderedBodies(
            mentions: bracketed(list, end), verb: nil, predicate: next, isInitial: false, isHeading: endsHere(next, end)
        )
        result.isTopic = topic > 0
        if result.isHeading { return result }
        guard let predicate = predicate(next, end, isTopic: topic > 0) ?? passedOn(list, next, end) else { return nil }
        result.predicate = predicate
        if topic > 0, let inner = given(predicate, end, isInitial: false) ?? nested(predicate, end) {
            return inner.mentions.allSatisfy(\.isGeneric) ? result : inner
        }
        return result
    }

    private static let passing = Lexicon<Void>("yêu cầu|đề nghị|giao|thông báo|chỉ đạo|quyết định|công bố")

    /// "Ban Quản lý … yêu cầu doanh nghiệp …": a body below the issuer that is to demand something itself.
    private func passedOn(_ list: MentionList, _ at: Int, _ end: Int) -> Int? {
        guard list.mentions.count == 1, let mention = list.mentions.first, Self.passing.length(tokens, at, end) > 0,
            let head = AgencyNouns.heads.match(tokens, mention.tokens.lowerBound, end), head.tag == .body,
            Self.steering.length(tokens, mention.tokens.lowerBound, end) == 0
        else { return nil }
        let words = mention.tokens.map { tokens[$0].hash }
        return issuer.isEmpty || !issuer.starts(with: words) ? at : nil
    }

    private static let steering = Lexicon<Void>("ban chỉ đạo|hội đồng|ban thường vụ|văn phòng|tổ công tác|bộ")

    private func nested(_ at: Int, _ end: Int) -> OrderedBodies? {
        let list = MentionScanner(source: source).list(at, end)
        guard !list.isEmpty, !list.runsIntoClause, let next = predicate(list.end, end, isTopic: false) else {
            return nil
        }
        return OrderedBodies(mentions: list.mentions, verb: nil, predicate: next, isInitial: false, isHeading: false)
    }

    /// Where the predicate begins, if what follows the bodies is something they must do.
    private func predicate(_ at: Int, _ end: Int, isTopic: Bool) -> Int? {
        var at = at
        guard at < end else { return nil }
        if tokens[at].isMark(":") { return isAmount(at + 1, end) ? nil : at + 1 }
        if tokens[at].isMark("-") { at += 1 }
        if tokens[at].isMark(",") {
            at += 1
            let isPhrase =
                at < end
                && (OrderWords.stops.length(tokens, at, end) > 0 || OrderWords.adverbials.length(tokens, at, end) > 0)
            return isPhrase && (isTopic || !isPast(at, end)) ? at : isTopic ? at : nil
        }
        guard at < end, tokens[at].kind == .word else { return nil }
        if tokens[at].hash == Self.whoever { return nil }
        if Self.owingHave.length(tokens, at, end) > 0 { return at }
        if Self.issuerOnly.length(tokens, at, end) > 0 { return nil }
        if tokens[at].startsWithCapital && !isTopic { return OrderWords.stops.length(tokens, at, end) > 0 ? at : nil }
        return isDescribing(at, end) ? nil : at
    }

    /// "xã nào để xảy ra …": a threat, addressed to nobody yet.
    private static let whoever = Lexicon<Void>.hashes("nào")[0]

    /// "Huyện A: 05 xã": how much, not what to do.
    private func isAmount(_ at: Int, _ end: Int) -> Bool {
        at < end && tokens[at].kind == .number && !(at..<end).contains { OrderWords.isAct(tokens, $0, end) }
    }

    /// "theo dõi" is an act although "theo" is none.
    private func isDescribing(_ at: Int, _ end: Int) -> Bool {
        let describing = OrderWords.describing.length(tokens, at, end)
        return describing > 0 && OrderWords.stops.length(tokens, at, end) <= describing
    }

    private func isPast(_ at: Int, _ end: Int) -> Bool {
        OrderWords.describing.length(tokens, at, end) > 0 && tokens[at].hash == Self.have
    }

    // MARK: Done by

    private static let by = Lexicon<Void>("do")
    static let carrying = Lexicon<Void>(
        """
        chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm|tổ chức thực hiện|làm chủ đầu tư
        """)

    /// "… do Sở A chủ trì thực hiện".
    private func doneBy(_ sentence: Range<Int>) -> OrderedBodies? {
        for index in sentence where Self.by.length(tokens, index, sentence.upperBound) > 0 {
            let list = MentionScanner(source: source).list(index + 1, sentence.upperBound)
            guard !list.isEmpty, Self.carrying.length(tokens, list.end, sentence.upperBound) > 0 else { continue }
            return OrderedBodies(
                mentions: list.mentions, verb: nil, predicate: sentence.lowerBound, isInitial: false, isHeading: false)
        }
        return nil
    }
}
