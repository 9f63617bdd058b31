// SPDX-License-Identifier: AGPL-3.0-or-later

/// Walks the outline and collects the orders.
struct OrderFinder {
    let source: SourceText
    let outline: Outline
    private(set) var drafts: [DraftOrder] = []
    private(set) var execution: [Range<Int>] = []
    private var hasBegun = false
    private var lastTopNumber = 0
    private var tokens: [Token] { source.tokens }
    private let analyzer: OrderAnalyzer
    private let splitter: SentenceSplitter

    init(source: SourceText, outline: Outline, begun: Bool, issuer: [UInt64]) {
        self.source = source
        self.outline = outline
        hasBegun = begun
        analyzer = OrderAnalyzer(source: source, issuer: issuer)
        splitter = SentenceSplitter(source: source)
    }

    /// Visits everything under a context, for instance with the bodies of Kính gửi.
    mutating func walk(_ context: OrderContext) {
        visit(outline.roots, context, label: "")
        if drafts.contains(where: { !$0.isEmpty }) { drafts.removeAll(where: \.isEmpty) }
    }

    private mutating func visit(_ siblings: [Int], _ context: OrderContext, label: String) {
        var context = context
        var prose: [DraftOrder] = []
        for index in siblings {
            let node = outline.nodes[index]
            if node.paragraph.isTableRow {
                table(node.paragraph, context, label: label)
            } else if node.paragraph.marker == nil {
                if let lead = lead(node.paragraph.tokens, context) {
                    context = lead
                    if node.children.isEmpty { continue }
                }
                prose += self.prose(node.paragraph.tokens, context, isUnderHeading: !label.isEmpty)
            } else {
                item(index, context)
            }
        }
        place(prose, label: label)
    }

    /// Numbers the orders of unnumbered paragraphs: under a heading "2.1", "2.2" or just "2"; elsewhere on from the last number.
    private mutating func place(_ prose: [DraftOrder], label: String) {
        let real = prose.filter { !$0.isEmpty }.count
        var ordinal = 0
        for var draft in prose {
            ordinal += 1
            if label.isEmpty {
                lastTopNumber += draft.isEmpty ? 0 : 1
                draft.label = String(draft.isEmpty ? lastTopNumber + 1 : lastTopNumber)
            } else {
                draft.label = real > 1 ? "\(label).\(ordinal)" : label
            }
            drafts.append(draft)
        }
    }

    // MARK: Lead sentences

    /// "…, yêu cầu X, Y thực hiện các nhiệm vụ sau:" holds for the list after it.
    private mutating func lead(_ range: Range<Int>, _ context: OrderContext) -> OrderContext? {
        guard let last = range.last, tokens[last].isMark(":") else { return nil }
        var result = context
        guard let sentence = splitter.sentences(range).last else { return nil }
        if sentence.contains(where: { OrderWords.strong.length(tokens, $0, sentence.upperBound) > 0 }) {
            hasBegun = true
            result.meaning = .tasks
            result.isListed = true
        }
        guard let found = analyzer.bodies(in: sentence, isFirst: true), !isOpening(sentence) else { return result }
        if found.verb == nil && !hasBegun && !found.isHeading { return result }
        hasBegun = true
        result.bodies = found.mentions
        result.source = found.verb == nil && found.isInitial ? .heading : .lead
        result.coordinators = CoordinatorReader(source: source).read(found.predicate..<max(found.predicate, sentence.upperBound))
        return result
    }

    // MARK: Items

    private mutating func item(_ index: Int, _ context: OrderContext) {
        let node = outline.nodes[index]
        if let number = node.paragraph.marker?.ordinal, node.parent == nil, number > 0 { lastTopNumber = number }
        let attributes = attributes(of: node)
        let others = node.children.filter { child in !attributes.contains { $0.node == child } }
        if !attributes.isEmpty && others.isEmpty {
            planItem(node, attributes.map { ($0.attribute, $0.value) }, context)
        } else if others.isEmpty {
            leaf(node, context)
        } else {
            section(node, others, context)
        }
    }

    private typealias Attribute = (node: Int?, attribute: AttributeNames.Attribute, value: Range<Int>)

    private func attributes(of node: Outline.Node) -> [Attribute] {
        var result: [Attribute] = []
        for child in node.children where outline.nodes[child].children.isEmpty {
            let range = outline.nodes[child].paragraph.tokens
            if let found = AttributeNames.match(tokens, range) { result.append((child, found.attribute, found.value)) }
        }
        for range in node.continuations {
            if let found = AttributeNames.match(tokens, range) { result.append((nil, found.attribute, found.value)) }
        }
        return result
    }

    /// A task of a plan whose "Chủ trì", "Thời gian" … stand under it.
    private mutating func planItem(
        _ node: Outline.Node, _ attributes: [(AttributeNames.Attribute, Range<Int>)], _ context: OrderContext
    ) {
        let range = node.paragraph.tokens
        let ranges = [node.paragraph.whole] + node.children.map { outline.nodes[$0].paragraph.whole } + node.continuations
        var draft = DraftOrder(
            label: node.label, ranges: ranges, bodies: [], source: .own, verb: nil, predicate: range.lowerBound,
            attributes: attributes.map { (attribute: $0.0, value: $0.1) })
        let scanner = MentionScanner(source: source, takesClauses: true)
        for (attribute, value) in attributes where attribute == .lead {
            let value = trimmed(value)
            draft.bodies += scanner.list(value.lowerBound, value.upperBound).mentions
        }
        if draft.bodies.isEmpty {
            guard let found = firstBodies(range, context) else { return }
            draft.bodies = found.mentions
            draft.source = found.source
            draft.verb = found.verb
            draft.predicate = found.predicate
        }
        hasBegun = true
        drafts.append(draft)
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, tokens[last].isMark(".") || tokens[last].isMark(";") else { return range }
        return range.lowerBound..<last
    }

    /// A heading with things under it.
    private mutating func section(_ node: Outline.Node, _ children: [Int], _ context: OrderContext) {
        let range = node.paragraph.tokens
        var inner = context
        let isComplete = range.last.map { tokens[$0].isMark(".") } ?? false
        let found = range.isEmpty ? nil : splitter.sentences(range).last.flatMap { analyzer.bodies(in: $0, isFirst: true) }
        if isExecution(range) {
            execution.append(node.paragraph.whole)
            return
        }
        if let found {
            inner.bodies = found.mentions
            inner.source = .heading
            inner.meaning = .tasks
            inner.coordinators = CoordinatorReader(source: source).read(found.predicate..<max(found.predicate, range.upperBound))
            hasBegun = true
            if isComplete && !found.isHeading { leaf(node, context) }
        } else {
            if let meaning = meaning(range) { inner.meaning = meaning }
            if node.paragraph.marker?.style == .roman || node.paragraph.marker?.style == .upperLetter { inner.bodies = sectionBodies(context) }
            if isComplete && inner.meaning != .statement { leaf(node, context) }
        }
        visit(children, inner, label: node.label)
    }

    /// A new section doesn't fall under the lead sentence of another; Kính gửi holds throughout.
    private func sectionBodies(_ context: OrderContext) -> [Mention] { context.source == .heading ? [] : context.bodies }

    private func meaning(_ range: Range<Int>) -> SectionNames.Meaning? {
        var at = range.lowerBound
        if Self.about.length(tokens, at, range.upperBound) > 0, range.count > 1 { at += 1 }
        if Self.demand.length(tokens, at, range.upperBound) > 0, range.count <= 2 { return .statement }
        return SectionNames.meanings.match(tokens, at, range.upperBound)?.tag
    }

    private static let about = Lexicon<Void>("về")
    private static let demand = Lexicon<Void>("yêu cầu")

    // MARK: Leaves

    private mutating func leaf(_ node: Outline.Node, _ context: OrderContext) {
        let ranges = [node.paragraph.tokens] + node.continuations
        guard let range = ranges.first, !range.isEmpty, context.meaning != .statement else { return }
        if isExecution(range) {
            execution.append(node.paragraph.whole)
            return
        }
        if isOpening(range) || isEffect(range) || isPerson(range) { return }
        guard let found = firstBodies(range, context) else { return }
        var draft = DraftOrder(
            label: node.label, ranges: [node.paragraph.whole] + node.continuations, bodies: found.mentions, source: found.source,
            verb: found.verb, predicate: found.predicate)
        if found.source != .own { draft.coordinators = context.coordinators }
        draft.attributes = node.continuations.compactMap { AttributeNames.match(tokens, $0) }
        if node.label.isEmpty {
            lastTopNumber += 1
            draft.label = String(lastTopNumber)
        }
        hasBegun = true
        drafts.append(draft)
    }

    private static let persons = Lexicon<Void>("ông|bà|đồng chí|đ/c")

    /// "Ông A, Phó Chủ tịch UBND tỉnh, Trưởng ban": a member, not an order.
    private func isPerson(_ range: Range<Int>) -> Bool {
        let value = AttributeNames.match(tokens, range)?.value.lowerBound
        if let value, value < range.upperBound, Self.persons.length(tokens, value, range.upperBound) > 0 { return true }
        let length = Self.persons.length(tokens, range.lowerBound, range.upperBound)
        guard length > 0 else { return false }
        var index = range.lowerBound + length
        while index < range.upperBound, tokens[index].kind == .word, tokens[index].startsWithCapital { index += 1 }
        return index > range.lowerBound + length && index < range.upperBound && tokens[index].kind == .mark && !tokens[index].isMark(":")
    }

    private typealias Bodies = (mentions: [Mention], source: ReadDirective.Source, verb: Range<Int>?, predicate: Int)

    /// The bodies of an item: its own, or those it stands under.
    private func firstBodies(_ range: Range<Int>, _ context: OrderContext) -> Bodies? {
        var own: OrderedBodies?
        for (order, sentence) in splitter.sentences(range).prefix(12).enumerated() {
            guard let found = analyzer.bodies(in: sentence, isFirst: order == 0), !found.isHeading || order > 0 else { continue }
            if own == nil {
                own = found
            } else if found.verb != nil, found.isInitial || found.mentions.contains(where: { !$0.isGeneric }),
                own?.verb != nil, context.source != .heading
            {
                let known = own?.mentions ?? []
                own?.mentions += found.mentions.filter { mention in !known.contains { same($0, mention) } }
            }
        }
        let above = context.bodies
        if let own, isTaken(own, over: context) { return (own.mentions, .own, own.verb, own.predicate) }
        guard !above.isEmpty, context.meaning != .frame, startsAct(range, context) else { return nil }
        return (above, context.source, nil, range.lowerBound)
    }

    private func same(_ first: Mention, _ second: Mention) -> Bool {
        first.tokens.count == second.tokens.count
            && zip(first.tokens, second.tokens).allSatisfy { tokens[$0].hash == tokens[$1].hash }
    }

    private func isTaken(_ own: OrderedBodies, over context: OrderContext) -> Bool {
        guard context.source == .heading, !context.bodies.isEmpty else { return true }
        guard own.isInitial, !own.mentions.allSatisfy(isAnaphoric), !isLeading(own) else { return false }
        return own.verb == nil || own.mentions.contains { !$0.isGeneric }
    }

    private static let leadingVerb = Lexicon<Void>("lãnh đạo")

    /// Under a body, "Lãnh đạo UBND …" is what it must do: lead.
    private func isLeading(_ own: OrderedBodies) -> Bool {
        own.verb == nil && own.mentions.first.map { Self.leadingVerb.length(tokens, $0.tokens.lowerBound, $0.tokens.upperBound) > 0 } ?? false
    }

    private static let anaphoric = Lexicon<Void>(
        "thủ trưởng|lãnh đạo|người đứng đầu|các|cơ quan|đơn vị|địa phương|tổ chức|cá nhân|có|liên quan|trên|này|,|và|nêu|từng|có liên quan")

    /// Words that only point back: "Thủ trưởng các cơ quan, đơn vị".
    private func isAnaphoric(_ mention: Mention) -> Bool {
        mention.tokens.allSatisfy { index in
            Self.anaphoric.length(tokens, index, index + 1) > 0
                || index > mention.tokens.lowerBound && Self.anaphoric.length(tokens, index - 1, index + 1) == 2
                || Self.anaphoric.length(tokens, index, min(index + 3, mention.tokens.upperBound)) > 0
        }
    }

    /// An item without body of its own is an order when it begins with what to do.
    private func startsAct(_ range: Range<Int>, _ context: OrderContext) -> Bool {
        let isAct = OrderWords.stops.length(tokens, range.lowerBound, range.upperBound) > 0
        if context.source == .addressee { return isAct }
        guard let first = range.first, tokens[first].kind == .word || tokens[first].kind == .number else { return false }
        return Self.statements.length(tokens, range.lowerBound, range.upperBound) == 0
    }

    private static let statements = Lexicon<Void>(
        "được|ông|bà|đồng chí|trên đây|nhìn chung|tuy nhiên|kết quả|tỷ lệ|hiện nay|việc|tổng số|như vậy|thành phần|địa điểm|kinh phí")

    // MARK: Prose

    /// The orders in a paragraph without number: one per body addressed.
    private mutating func prose(_ range: Range<Int>, _ context: OrderContext, isUnderHeading: Bool) -> [DraftOrder] {
        guard context.meaning != .statement, !range.isEmpty else { return [] }
        if isExecution(range) {
            execution.append(range)
            return []
        }
        if context.isListed, let listed = listed(range, context) { return [listed] }
        if context.source == .heading, !context.bodies.isEmpty { return underHeading(range, context) }
        var result: [DraftOrder] = []
        for sentence in splitter.sentences(range).flatMap(clausesWithOrders) {
            if isOpening(sentence) || isEffect(sentence) { continue }
            if let found = analyzer.bodies(in: sentence, isFirst: true), !found.isHeading, accepts(found, result) {
                hasBegun = true
                var draft = DraftOrder(
                    label: "", ranges: [sentence], bodies: found.mentions, source: .own, verb: found.verb, predicate: found.predicate)
                draft.isEmpty = saysNothing(found.predicate..<sentence.upperBound)
                result.append(draft)
            } else if let last = result.indices.last, result[last].ranges.count < 8 {
                result[last].ranges.append(sentence)
            }
        }
        return result
    }

    /// A paragraph of an unnumbered list that names nobody: its bodies are those of the lead or of Kính gửi.
    private func listed(_ range: Range<Int>, _ context: OrderContext) -> DraftOrder? {
        guard !context.bodies.isEmpty, OrderWords.stops.length(tokens, range.lowerBound, range.upperBound) > 0,
            tokens[range.lowerBound].startsWithCapital, !isOpening(range), !isEffect(range),
            splitter.sentences(range).allSatisfy({ analyzer.bodies(in: $0, isFirst: false) == nil })
        else { return nil }
        return DraftOrder(
            label: "", ranges: [range], bodies: context.bodies, source: context.source, verb: nil, predicate: range.lowerBound,
            coordinators: context.coordinators)
    }

    private func accepts(_ found: OrderedBodies, _ before: [DraftOrder]) -> Bool {
        if found.verb != nil { return true }
        guard hasBegun else { return false }
        return before.isEmpty || !found.mentions.allSatisfy(isAnaphoric)
    }

    private func underHeading(_ range: Range<Int>, _ context: OrderContext) -> [DraftOrder] {
        if isOpening(range) || isEffect(range) { return [] }
        guard let found = firstBodies(range, context) else { return [] }
        var draft = DraftOrder(
            label: "", ranges: [range], bodies: found.mentions, source: found.source, verb: found.verb, predicate: found.predicate)
        if found.source != .own { draft.coordinators = context.coordinators }
        return [draft]
    }

    /// "Giao Sở X …; yêu cầu UBND huyện Y …" are two orders.
    private func clausesWithOrders(_ sentence: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence.dropFirst() where tokens[index].isMark(";") && index + 1 < sentence.upperBound {
            let verb = OrderWords.strong.length(tokens, index + 1, sentence.upperBound)
            guard verb > 0, MentionScanner(source: source).startsMention(index + 1 + verb, sentence.upperBound) else { continue }
            result.append(start..<index + 1)
            start = index + 1
        }
        result.append(start..<sentence.upperBound)
        return result
    }

    // MARK: Tables

    private mutating func table(_ paragraph: Paragraph, _ context: OrderContext, label: String) {
        let scanner = MentionScanner(source: source)
        for (index, row) in TableReader(source: source).rows(paragraph.tokens).enumerated() {
            let leads = (row.cells[.lead] ?? []).flatMap { scanner.list($0.lowerBound, $0.upperBound).mentions }.filter { !$0.tokens.isEmpty }
            guard !leads.isEmpty, let content = row.cells[.content]?.first ?? row.tokens.first else { continue }
            let ordinal = row.ordinal.isEmpty ? String(index + 1) : row.ordinal
            let attributes = row.cells.sorted { ($0.value.first?.lowerBound ?? 0) < ($1.value.first?.lowerBound ?? 0) }
                .flatMap { cell in cell.value.map { (attribute: cell.key, value: $0) } }
            drafts.append(
                DraftOrder(
                    label: label.isEmpty ? ordinal : "\(label).\(ordinal)", ranges: row.tokens, bodies: leads, source: .table, verb: nil,
                    predicate: content.lowerBound, attributes: attributes))
        }
    }

    // MARK: What is no order

    private func isOpening(_ range: Range<Int>) -> Bool {
        let length = ClosingWords.openings.length(tokens, range.lowerBound, range.upperBound)
        if length > 0 { return true }
        for index in range.prefix(30) where ClosingWords.announcing.length(tokens, index, range.upperBound) > 0 {
            // "Sở A thông báo cho các xã …" is an order; the office announcing a conclusion to all is not.
            return range.count < 45
        }
        return false
    }

    private func isEffect(_ range: Range<Int>) -> Bool {
        range.prefix(14).contains { ClosingWords.effects.length(tokens, $0, range.upperBound) > 0 }
    }

    private func isExecution(_ range: Range<Int>) -> Bool {
        range.contains { ClosingWords.executing.length(tokens, $0, range.upperBound) > 0 }
    }

    private func saysNothing(_ range: Range<Int>) -> Bool {
        guard range.lowerBound < range.upperBound, range.count < 40 else { return range.isEmpty }
        var index = range.lowerBound
        while index < range.upperBound {
            if tokens[index].kind != .word {
                if tokens[index].kind == .number { return false }
                index += 1
                continue
            }
            let length = ClosingWords.empty.length(tokens, index, range.upperBound)
            guard length > 0 else { return false }
            index += length
        }
        return true
    }
}
