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
        if !isUnderHeading, Self.summing.length(tokens, range.lowerBound, range.upperBound) > 0 { return [] }
        return sentences(range, context, isUnderHeading: isUnderHeading)
    }

    private mutating func sentences(
        _ range: Range<Int>, _ context: OrderContext, isUnderHeading: Bool
    ) -> [DraftOrder] {
        var result: [DraftOrder] = []
        for sentence in splitter.sentences(range).flatMap(clausesWithOrders) {
            if isOpening(sentence) || isEffect(sentence) { continue }
            if !isUnderHeading, hasNumbered, isFollowUp(sentence) { continue }
            if let found = analyzer.bodies(in: sentence, isFirst: true), !found.isHeading, accepts(found, result) {
                hasBegun = true
                var draft = DraftOrder(
                    label: "", ranges: [sentence], bodies: found.mentions, source: .own, verb: found.verb,
                    predicate: found.predicate)
                draft.isEmpty =
                    saysNothing(found.predicate..<sentence.upperBound)
                    || !isUnderHeading && hasNumbered && isGeneral(draft)
                result.append(draft)
            } else if let found = change(sentence, context) {
                hasBegun = true
                result.append(
                    DraftOrder(
                        label: "", ranges: [sentence], bodies: found.mentions, source: found.source, verb: nil,
                        predicate: found.predicate))
            } else if let last = result.indices.last, result[last].ranges.count < 8 {
                result[last].ranges.append(sentence)
            }
        }
        return result
    }

    static let summing = Lexicon<Void>("trên đây là|trên đây|căn cứ văn bản này|căn cứ thông báo này|căn cứ nội dung")

    /// After the numbered orders: everybody is once more told to be in earnest, without anything due.
    func isGeneral(_ draft: DraftOrder) -> Bool {
        draft.bodies.allSatisfy { mention in
            mention.isGeneric || mention.tokens.contains { tokens[$0].hash == MentionScanner.plural }
        }
            && draft.ranges.allSatisfy { range in
                DeadlineReader(source: source, issuedOn: nil).inProse(range) == nil
            }
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
        draft.limit = context.limit
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

    /// One order a row that says who does it.
    mutating func table(_ paragraph: Paragraph, _ context: OrderContext, label: String) {
        for (index, row) in TableReader(source: source).rows(paragraph.tokens).enumerated() {
            let text = source.arranged(row.cells.flatMap(\.runs))
            var ranges: [Range<Int>] = []
            var attributes: [(attribute: AttributeNames.Attribute, value: Range<Int>)] = []
            var at = 0
            for cell in row.cells where !cell.runs.isEmpty {
                let start = at
                for run in cell.runs {
                    ranges.append(at..<at + run.count)
                    at += run.count
                }
                attributes.append((cell.attribute, start..<at))
            }
            let scanner = MentionScanner(source: text)
            let leads = attributes.filter { $0.attribute == .lead }
                .flatMap { scanner.list($0.value.lowerBound, $0.value.upperBound).mentions }
            guard !leads.isEmpty else { continue }
            let content = attributes.first { $0.attribute == .content } ?? attributes.first { $0.attribute == .other }
            let ordinal = row.ordinal.isEmpty ? String(index + 1) : row.ordinal
            var draft = DraftOrder(
                label: label.isEmpty ? ordinal : "\(label).\(ordinal)", ranges: ranges, bodies: leads, source: .table,
                verb: nil, predicate: content?.value.lowerBound ?? 0, attributes: attributes)
            draft.row = text
            draft.prose = content.map { [$0.value] } ?? []
            hasBegun = true
            drafts.append(draft)
        }
    }
}
