// SPDX-License-Identifier: AGPL-3.0-or-later

/// Items of a list: who is ordered, by the item itself or by what it stands under.
extension OrderFinder {
    mutating func leaf(_ node: Outline.Node, _ context: OrderContext, details: [Range<Int>] = []) {
        let ranges = [node.paragraph.tokens] + node.continuations
        guard let range = ranges.first, !range.isEmpty, context.meaning != .statement else { return }
        if isExecution(range) {
            execution.append(node.paragraph.whole)
            return
        }
        if isOpening(range) || isEffect(range) || isPerson(range) { return }
        guard let found = firstBodies(range, context) ?? change(range, context) else { return }
        var draft = DraftOrder(
            label: node.label, ranges: [node.paragraph.whole] + node.continuations + details, bodies: found.mentions,
            source: found.source,
            verb: found.verb, predicate: found.predicate)
        if found.source != .own { draft.coordinators = context.coordinators }
        draft.limit = context.limit
        if found.source == .own, !found.mentions.isEmpty, node.continuations.isEmpty, details.isEmpty,
            let sentence = splitter.sentences(range).first(where: { $0.contains(found.predicate) })
        {
            draft.isEmpty =
                saysNothing(found.predicate..<sentence.upperBound)
                || found.verb != nil && found.mentions.allSatisfy(isMany) && endsEarnestly(sentence)
        }
        draft.attributes = node.continuations.flatMap { AttributeNames.matches(tokens, $0) }
        if node.label.isEmpty {
            lastTopNumber += 1
            draft.label = String(lastTopNumber)
        }
        hasBegun = true
        hasNumbered = hasNumbered || !draft.isEmpty
        drafts.append(draft)
    }

    static let persons = Lexicon<Void>("ông|bà|đồng chí|đ/c")

    /// "Ông A, Phó Chủ tịch UBND tỉnh, Trưởng ban": a member, not an order.
    func isPerson(_ range: Range<Int>) -> Bool {
        let value = AttributeNames.match(tokens, range)?.value.lowerBound
        if let value, value < range.upperBound, Self.persons.length(tokens, value, range.upperBound) > 0 { return true }
        let length = Self.persons.length(tokens, range.lowerBound, range.upperBound)
        guard length > 0 else { return false }
        var index = range.lowerBound + length
        if index < range.upperBound, tokens[index].isMark(":") || tokens[index].isMark(".") { index += 1 }
        while index < range.upperBound, tokens[index].kind == .word, tokens[index].startsWithCapital { index += 1 }
        return index > range.lowerBound + length + 1 && index < range.upperBound && tokens[index].kind == .mark
            && !tokens[index].isMark(":")
    }

    typealias Bodies = (mentions: [Mention], source: ReadDirective.Source, verb: Range<Int>?, predicate: Int)

    /// The bodies of an item: its own, or those it stands under.
    func firstBodies(_ range: Range<Int>, _ context: OrderContext) -> Bodies? {
        var own: OrderedBodies?
        for (order, sentence) in splitter.sentences(range).prefix(12).enumerated() {
            guard let found = analyzer.bodies(in: sentence, isFirst: order == 0), !found.isHeading || order > 0 else {
                continue
            }
            if own == nil {
                own = found
            } else if found.verb != nil, found.isInitial || found.mentions.contains(where: { !$0.isGeneric }),
                own?.verb != nil, context.source != .heading
            {
                let known = own?.mentions ?? []
                own?.mentions += found.mentions.filter { mention in !known.contains { same($0, mention) } }
            }
        }
        if let first = own, !first.isTopic, first.mentions.count == 1 {
            own?.mentions += furtherBodies(range, first)
        }
        let above = context.bodies
        if let own, isTaken(own, over: context) { return (own.mentions, .own, own.verb, own.predicate) }
        guard !above.isEmpty, context.meaning != .frame, startsAct(range, context) else { return nil }
        return (above, context.source, nil, range.lowerBound)
    }

    /// A body by a name of its own, and not the one that issues the document.
    func isNamed(_ mention: Mention) -> Bool {
        let words = mention.tokens.map { tokens[$0].hash }
        return !isMany(mention) && !Self.above.contains { $0 == words } && !analyzer.issuer.starts(with: words)
    }

    private static let above = [
        "UBND tỉnh", "Ủy ban nhân dân tỉnh", "UBND huyện", "UBND xã", "Chủ tịch UBND tỉnh", "Thủ tướng Chính phủ",
    ]
    .map { Lexicon<Void>.hashes($0) }

    private func isMany(_ mention: Mention) -> Bool {
        mention.isGeneric || mention.tokens.contains { tokens[$0].hash == MentionScanner.plural }
    }

    /// "Ban A đẩy nhanh …; Ban B đẩy nhanh …": one item, two bodies, each the subject of its clause.
    private func furtherBodies(_ range: Range<Int>, _ first: OrderedBodies) -> [Mention] {
        var result: [Mention] = []
        for index in range where index > first.predicate && index + 1 < range.upperBound {
            let isClause = tokens[index].isMark(";")
            guard isClause || tokens[index].isMark(".") && tokens[index + 1].spaceBefore,
                tokens[index + 1].startsWithCapital || Self.persons.length(tokens, index + 1, range.upperBound) > 0,
                let found = analyzer.bodies(in: index + 1..<range.upperBound, isFirst: true), found.isInitial,
                found.verb == nil, !found.isHeading, !found.isTopic, isClause || found.mentions.allSatisfy(isNamed)
            else { continue }
            let acts = CoordinatorReader.isCoordination(tokens, found.predicate, range.upperBound)
            if !acts { result += found.mentions.filter { mention in !first.mentions.contains { same($0, mention) } } }
        }
        return result
    }

    func same(_ first: Mention, _ second: Mention) -> Bool {
        first.tokens.count == second.tokens.count
            && zip(first.tokens, second.tokens).allSatisfy { tokens[$0].hash == tokens[$1].hash }
    }

    func isTaken(_ own: OrderedBodies, over context: OrderContext) -> Bool {
        if context.source == .lead, !context.bodies.isEmpty, !own.isInitial, own.verb == nil { return false }
        guard context.source == .heading, !context.bodies.isEmpty else { return true }
        guard own.isInitial, !own.mentions.allSatisfy(isAnaphoric), !isLeading(own) else { return false }
        // "Đối với các cơ sở, công trình …": what the body of the heading is to deal with.
        if own.isTopic, own.mentions.allSatisfy(isMany) { return false }
        return own.verb == nil || own.mentions.contains { !$0.isGeneric }
    }

    static let leadingVerb = Lexicon<Void>("lãnh đạo")

    /// Under a body, "Lãnh đạo UBND …" is what it must do: lead.
    func isLeading(_ own: OrderedBodies) -> Bool {
        own.verb == nil
            && own.mentions.first.map {
                Self.leadingVerb.length(tokens, $0.tokens.lowerBound, $0.tokens.upperBound) > 0
            } ?? false
    }

    static let anaphoric = Lexicon<Void>(
        "thủ trưởng|lãnh đạo|người đứng đầu|các|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|có|liên quan|trên|này|,|và|nêu|từng|có liên quan"
    )

    /// Words that only point back: "Thủ trưởng các cơ quan, đơn vị".
    func isAnaphoric(_ mention: Mention) -> Bool {
        mention.tokens.allSatisfy { index in
            Self.anaphoric.length(tokens, index, index + 1) > 0
                || index > mention.tokens.lowerBound && Self.anaphoric.length(tokens, index - 1, index + 1) == 2
                || Self.anaphoric.length(tokens, index, min(index + 3, mention.tokens.upperBound)) > 0
        }
    }

    /// An item without body of its own is an order when it begins with what to do.
    func startsAct(_ range: Range<Int>, _ context: OrderContext) -> Bool {
        let isAct = OrderWords.stops.length(tokens, range.lowerBound, range.upperBound) > 0
        if context.source == .addressee { return isAct }
        guard let first = range.first, tokens[first].kind == .word || tokens[first].kind == .number else {
            return false
        }
        return Self.statements.length(tokens, range.lowerBound, range.upperBound) == 0
    }

    static let statements = Lexicon<Void>(
        "nội dung báo cáo|số liệu báo cáo|hình thức báo cáo|thời điểm báo cáo|được|ông|bà|đồng chí|trên đây|nhìn chung|tuy nhiên|kết quả|tỷ lệ|hiện nay|việc|tổng số|như vậy|thành phần|địa điểm|kinh phí"
    )
}
