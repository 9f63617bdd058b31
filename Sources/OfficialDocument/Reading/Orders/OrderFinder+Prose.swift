// SPDX-License-Identifier: AGPL-3.0-or-later

/// Orders in paragraphs without number, and in tables.
extension OrderFinder {
    /// The orders in a paragraph without number: one per body addressed.
    mutating func prose(_ range: Range<Int>, _ context: OrderContext, isUnderHeading: Bool) -> [DraftOrder] {
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
                    label: "", ranges: [sentence], bodies: found.mentions, source: .own, verb: found.verb,
                    predicate: found.predicate)
                draft.isEmpty = saysNothing(found.predicate..<sentence.upperBound)
                result.append(draft)
            } else if let last = result.indices.last, result[last].ranges.count < 8 {
                result[last].ranges.append(sentence)
            }
        }
        return result
    }

    /// A paragraph of an unnumbered list that names nobody: its bodies are those of the lead or of Kính gửi.
    func listed(_ range: Range<Int>, _ context: OrderContext) -> DraftOrder? {
        guard !context.bodies.isEmpty, OrderWords.stops.length(tokens, range.lowerBound, range.upperBound) > 0,
            tokens[range.lowerBound].startsWithCapital, !isOpening(range), !isEffect(range),
            splitter.sentences(range).allSatisfy({ analyzer.bodies(in: $0, isFirst: false) == nil })
        else { return nil }
        return DraftOrder(
            label: "", ranges: [range], bodies: context.bodies, source: context.source, verb: nil,
            predicate: range.lowerBound,
            coordinators: context.coordinators)
    }

    func accepts(_ found: OrderedBodies, _ before: [DraftOrder]) -> Bool {
        if found.verb != nil { return true }
        guard hasBegun else { return false }
        return before.isEmpty || !found.mentions.allSatisfy(isAnaphoric)
    }

    func underHeading(_ range: Range<Int>, _ context: OrderContext) -> [DraftOrder] {
        if isOpening(range) || isEffect(range) { return [] }
        guard let found = firstBodies(range, context) else { return [] }
        var draft = DraftOrder(
            label: "", ranges: [range], bodies: found.mentions, source: found.source, verb: found.verb,
            predicate: found.predicate)
        if found.source != .own { draft.coordinators = context.coordinators }
        return [draft]
    }

    /// "Giao Sở X …; yêu cầu UBND huyện Y …" are two orders.
    func clausesWithOrders(_ sentence: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = sentence.lowerBound
        for index in sentence.dropFirst() where tokens[index].isMark(";") && index + 1 < sentence.upperBound {
            let verb = OrderWords.strong.length(tokens, index + 1, sentence.upperBound)
            guard verb > 0, MentionScanner(source: source).startsMention(index + 1 + verb, sentence.upperBound) else {
                continue
            }
            result.append(start..<index + 1)
            start = index + 1
        }
        result.append(start..<sentence.upperBound)
        return result
    }

    mutating func table(_ paragraph: Paragraph, _ context: OrderContext, label: String) {
        let scanner = MentionScanner(source: source)
        for (index, row) in TableReader(source: source).rows(paragraph.tokens).enumerated() {
            let leads = (row.cells[.lead] ?? []).flatMap { scanner.list($0.lowerBound, $0.upperBound).mentions }.filter
            { !$0.tokens.isEmpty }
            guard !leads.isEmpty, let content = row.cells[.content]?.first ?? row.tokens.first else { continue }
            let ordinal = row.ordinal.isEmpty ? String(index + 1) : row.ordinal
            let attributes = row.cells.sorted { ($0.value.first?.lowerBound ?? 0) < ($1.value.first?.lowerBound ?? 0) }
                .flatMap { cell in cell.value.map { (attribute: cell.key, value: $0) } }
            drafts.append(
                DraftOrder(
                    label: label.isEmpty ? ordinal : "\(label).\(ordinal)", ranges: row.tokens, bodies: leads,
                    source: .table, verb: nil,
                    predicate: content.lowerBound, attributes: attributes))
        }
    }
}
