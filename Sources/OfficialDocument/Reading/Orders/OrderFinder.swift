// SPDX-License-Identifier: AGPL-3.0-or-later

/// Walks the outline and collects the orders.
struct OrderFinder {
    let source: SourceText
    let outline: Outline
    var drafts: [DraftOrder] = []
    var execution: [Range<Int>] = []
    var hasBegun = false
    var lastTopNumber = 0
    /// Numbered orders have been found: what follows without number at the end only closes.
    var hasNumbered = false
    var tokens: [Token] { source.tokens }
    let analyzer: OrderAnalyzer
    let splitter: SentenceSplitter

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

    mutating func visit(_ siblings: [Int], _ context: OrderContext, label: String) {
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
    mutating func place(_ prose: [DraftOrder], label: String) {
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
    mutating func lead(_ range: Range<Int>, _ context: OrderContext) -> OrderContext? {
        guard let last = range.last, tokens[last].isMark(":") else { return nil }
        var result = context
        guard let sentence = splitter.sentences(range).last else { return nil }
        if sentence.contains(where: { OrderWords.strong.length(tokens, $0, sentence.upperBound) > 0 }) {
            hasBegun = true
            result.meaning = .tasks
            result.isListed = true
        }
        guard let found = analyzer.bodies(in: sentence, isFirst: true), !isOpening(sentence) else { return result }
        if found.verb == nil && !hasBegun && !found.isHeading && context.meaning != .tasks { return result }
        hasBegun = true
        result.bodies = found.mentions
        result.source = found.verb == nil && found.isInitial ? .heading : .lead
        result.coordinators = CoordinatorReader(source: source).read(
            found.predicate..<max(found.predicate, sentence.upperBound))
        return result
    }

    // MARK: Items

    mutating func item(_ index: Int, _ context: OrderContext) {
        let node = outline.nodes[index]
        if let number = node.paragraph.marker?.ordinal, node.parent == nil, number > 0 { lastTopNumber = number }
        let attributes = attributes(of: node)
        let others = node.children.filter { child in !attributes.contains { $0.node == child } }
        if !attributes.isEmpty && others.isEmpty {
            planItem(node, attributes.map { ($0.attribute, $0.value) }, context)
        } else if others.isEmpty {
            leaf(node, context)
        } else {
            section(node, others, led(by: attributes, context))
        }
    }

    /// What an item's own "Chủ trì", "Phối hợp", "Thời gian" say of everything under it.
    private func led(by attributes: [Attribute], _ context: OrderContext) -> OrderContext {
        var context = context
        let scanner = MentionScanner(source: source)
        let leads = attributes.filter { $0.attribute == .lead }.map { trimmed($0.value) }
            .flatMap { scanner.list($0.lowerBound, $0.upperBound).mentions }
        guard !leads.isEmpty else { return context }
        context.bodies = leads
        context.source = .heading
        context.meaning = .tasks
        context.coordinators = attributes.filter { $0.attribute == .coordinators }.map { trimmed($0.value) }
            .flatMap { scanner.list($0.lowerBound, $0.upperBound).mentions }
        return context
    }

    typealias Attribute = (node: Int?, attribute: AttributeNames.Attribute, value: Range<Int>)

    func attributes(of node: Outline.Node) -> [Attribute] {
        var result: [Attribute] = []
        for child in node.children where outline.nodes[child].children.isEmpty {
            let range = outline.nodes[child].paragraph.tokens
            result += AttributeNames.matches(tokens, range).map { (child, $0.attribute, $0.value) }
        }
        for range in node.continuations {
            result += AttributeNames.matches(tokens, range).map { (nil, $0.attribute, $0.value) }
        }
        return result + shared(node)
    }

    /// "- …; - …; Đơn vị chủ trì: X" once after a list: who leads leads all of it.
    private func shared(_ node: Outline.Node) -> [Attribute] {
        guard node.children.count > 1, let last = node.children.last, outline.nodes[last].paragraph.marker != nil else {
            return []
        }
        let said = node.children.map { child in
            outline.nodes[child].continuations.contains { AttributeNames.match(tokens, $0) != nil }
        }
        guard said.last == true, !said.dropLast().contains(true) else { return [] }
        return outline.nodes[last].continuations.flatMap { AttributeNames.matches(tokens, $0) }
            .map { (nil, $0.attribute, $0.value) }
    }

    /// A task of a plan whose "Chủ trì", "Thời gian" … stand under it.
    mutating func planItem(
        _ node: Outline.Node, _ attributes: [(AttributeNames.Attribute, Range<Int>)], _ context: OrderContext
    ) {
        let range = node.paragraph.tokens
        let ranges =
            [node.paragraph.whole] + node.children.map { outline.nodes[$0].paragraph.whole } + node.continuations
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

    func trimmed(_ range: Range<Int>) -> Range<Int> {
        guard let last = range.last, tokens[last].isMark(".") || tokens[last].isMark(";") else { return range }
        return range.lowerBound..<last
    }

    /// A heading with things under it.
    mutating func section(_ node: Outline.Node, _ children: [Int], _ context: OrderContext) {
        let range = node.paragraph.tokens
        var inner = context
        let isComplete = range.last.map { tokens[$0].isMark(".") } ?? false
        let found =
            range.isEmpty ? nil : splitter.sentences(range).last.flatMap { analyzer.bodies(in: $0, isFirst: true) }
        if isExecution(range) {
            execution.append(node.paragraph.whole)
            return
        }
        if let found {
            inner.bodies = found.mentions
            inner.source = .heading
            inner.meaning = .tasks
            inner.coordinators = CoordinatorReader(source: source).read(
                found.predicate..<max(found.predicate, range.upperBound))
            hasBegun = true
            if !found.isHeading, !children.contains(where: { givesOrders($0) }) {
                leaf(node, context, details: children.map { outline.nodes[$0].paragraph.whole })
                return
            }
            if isComplete && !found.isHeading { leaf(node, context) }
        } else if hasDetails(node, children, context) {
            leaf(node, context, details: children.map { outline.nodes[$0].paragraph.whole })
            return
        } else {
            inner.coordinators += CoordinatorReader(source: source).read(range)
            if let meaning = meaning(range) { inner.meaning = meaning }
            if node.paragraph.marker?.style == .roman || node.paragraph.marker?.style == .upperLetter {
                inner.bodies = sectionBodies(context)
            }
            if isComplete && inner.meaning != .statement { leaf(node, context) }
        }
        if let limit = limit(range) { inner.limit = limit }
        visit(children, inner, label: node.label)
        addContinuations(of: node, after: children.count, inner)
    }

    /// Paragraphs after an item's list that order something more.
    private mutating func addContinuations(of node: Outline.Node, after count: Int, _ inner: OrderContext) {
        for (order, range) in node.continuations.enumerated() {
            for var draft in prose(range, inner, isUnderHeading: true) {
                draft.label = "\(node.label).\(count + order + 1)"
                drafts.append(draft)
            }
        }
    }

    /// "Lập phương án: + tập trung …; + xen ghép …": an act with its details below it stays one order.
    func hasDetails(_ node: Outline.Node, _ children: [Int], _ context: OrderContext) -> Bool {
        let range = node.paragraph.tokens
        if isBullet(node), children.allSatisfy({ isBullet(outline.nodes[$0]) }), !context.bodies.isEmpty {
            return OrderWords.isAct(tokens, range.lowerBound, range.upperBound)
                && !range.contains { Self.opensList.length(tokens, $0, range.upperBound) > 0 }
        }
        return !context.bodies.isEmpty && range.last.map { tokens[$0].isMark(":") } ?? false
            && OrderWords.isAct(tokens, range.lowerBound, range.upperBound) && !children.contains { givesOrders($0) }
    }

    private static let opensList = Lexicon<Void>("sau|sau đây|cụ thể như sau|các nội dung sau|nhiệm vụ sau")

    private func isBullet(_ node: Outline.Node) -> Bool {
        if case .bullet = node.paragraph.marker?.style { return true }
        return false
    }

    /// A heading's limit, "Nhiệm vụ cấp bách, hoàn thành trước ngày 25/9", holds for what stands under it.
    private func limit(_ range: Range<Int>) -> Range<Int>? {
        let isLimit = range.contains { OrderWords.limits.length(tokens, $0, range.upperBound) > 0 }
        return isLimit ? range : nil
    }

    /// Whether a paragraph under an item is something to do rather than a part of it.
    func givesOrders(_ child: Int) -> Bool {
        let node = outline.nodes[child]
        let range = node.paragraph.tokens
        if node.paragraph.isTableRow || !node.children.isEmpty || range.isEmpty { return true }
        return OrderWords.isAct(tokens, range.lowerBound, range.upperBound)
            || analyzer.bodies(in: splitter.sentences(range).first ?? range, isFirst: true) != nil
    }

    /// A new section doesn't fall under the lead sentence of another; Kính gửi holds throughout.
    func sectionBodies(_ context: OrderContext) -> [Mention] {
        context.source == .heading ? [] : context.bodies
    }

    func meaning(_ range: Range<Int>) -> SectionNames.Meaning? {
        var at = range.lowerBound
        if Self.about.length(tokens, at, range.upperBound) > 0, range.count > 1 { at += 1 }
        if Self.demand.length(tokens, at, range.upperBound) > 0, range.count <= 2 { return .statement }
        return SectionNames.meanings.match(tokens, at, range.upperBound)?.tag
    }

    static let about = Lexicon<Void>("về")
    static let demand = Lexicon<Void>("yêu cầu")
}
