// SPDX-License-Identifier: AGPL-3.0-or-later
import WorkingTime

/// Turns the words of an order into a directive with all its values.
struct DirectiveBuilder {
    let source: SourceText
    let issuedOn: Day?
    private var tokens: [Token] { source.tokens }

    func directive(_ draft: DraftOrder) -> ReadDirective {
        if let row = draft.row, row !== source {
            return DirectiveBuilder(source: row, issuedOn: issuedOn).directive(draft)
        }
        let prose = draft.prose ?? (hasLead(draft) ? Array(draft.ranges.prefix(1)) : draft.ranges)
        let act = acts(draft, prose)
        var coordinators = draft.coordinators
        var handIn = HandInReader.HandIn()
        for range in act {
            coordinators += CoordinatorReader(source: source).read(range)
            let more = HandInReader(source: source).read(range)
            handIn.submitTo += more.submitTo.filter { new in !handIn.submitTo.contains { same($0, new) } }
            handIn.deliverable = handIn.deliverable ?? more.deliverable
            handIn.made = handIn.made ?? more.made
        }
        let time = DeadlineReader(source: source, issuedOn: issuedOn)
        var deadline = prose.lazy.compactMap(time.inProse).first ?? draft.limit.flatMap(time.inProse)
        var deliverable = handIn.deliverable.map(found)
        apply(draft.attributes, &coordinators, &handIn, &deadline, &deliverable)
        // A paper with a day to be finished by is expected even when nobody is named to receive it.
        if deliverable == nil, deadline != nil, deadline?.rhythm == nil, let made = handIn.made {
            deliverable = found(made)
        }
        coordinators.removeAll { mention in draft.bodies.contains { same($0, mention) } }
        let leads = leads(draft, act)
        return ReadDirective(
            label: draft.label, text: draft.ranges.map { source.text($0) }.joined(separator: " "),
            spans: draft.ranges.map { source.span($0) }, addressees: draft.bodies.map(found), addressedBy: draft.source,
            lead: leads ? draft.bodies.map(found) : [], coordinators: unique(coordinators).map(found),
            deadline: deadline,
            deliverable: deliverable, submitTo: handIn.submitTo.map(found), order: draft.verb.map(found),
            confidence: confidence(draft))
    }

    private func hasLead(_ draft: DraftOrder) -> Bool { draft.attributes.contains { $0.attribute == .lead } }

    /// The words after the bodies: what they must do.
    private func acts(_ draft: DraftOrder, _ prose: [Range<Int>]) -> [Range<Int>] {
        prose.map { range in
            let from = range.contains(draft.predicate) ? draft.predicate : range.lowerBound
            return from..<range.upperBound
        }
    }

    private func apply(
        _ attributes: [(attribute: AttributeNames.Attribute, value: Range<Int>)], _ coordinators: inout [Mention],
        _ handIn: inout HandInReader.HandIn, _ deadline: inout Deadline?, _ deliverable: inout Found?
    ) {
        let scanner = MentionScanner(source: source)
        for (attribute, value) in attributes where !value.isEmpty {
            switch attribute {
            case .coordinators: coordinators += scanner.list(value.lowerBound, value.upperBound).mentions
            case .time:
                if let limit = DeadlineReader(source: source, issuedOn: issuedOn).inAttribute(value) {
                    deadline = limit
                }
            case .product:
                deliverable = found(product(value))
                let more = HandInReader(source: source).read(value)
                handIn.submitTo += more.submitTo
            case .submitTo: handIn.submitTo += scanner.list(value.lowerBound, value.upperBound).mentions
            default: break
            }
        }
    }

    /// "Quyết định …, gửi Chi cục …": the paper is what stands before the act.
    private func product(_ value: Range<Int>) -> Range<Int> {
        for index in value.dropFirst() {
            let isCut = tokens[index].isMark(",") && HandInWords.acts.length(tokens, index + 1, value.upperBound) > 0
            if isCut || tokens[index].isMark(";") { return value.lowerBound..<index }
        }
        let last = value.upperBound - 1
        return tokens[last].isMark(".") || tokens[last].isMark(";")
            ? value.lowerBound..<max(last, value.lowerBound + 1) : value
    }

    private static let leading = Lexicon<Void>("chủ trì|là cơ quan chủ trì|làm đầu mối|là đầu mối|là cơ quan đầu mối")

    private func leads(_ draft: DraftOrder, _ acts: [Range<Int>]) -> Bool {
        if hasLead(draft) || draft.source == .table { return true }
        guard let act = acts.first else { return false }
        return act.prefix(8).contains { Self.leading.length(tokens, $0, act.upperBound) > 0 }
    }

    private func confidence(_ draft: DraftOrder) -> Double {
        switch draft.source {
        case .own: draft.verb == nil ? 0.9 : 0.95
        case .heading, .table: 0.9
        case .lead: 0.8
        case .addressee: 0.7
        }
    }

    private func same(_ first: Mention, _ second: Mention) -> Bool {
        first.tokens.count == second.tokens.count
            && zip(first.tokens, second.tokens).allSatisfy { tokens[$0].hash == tokens[$1].hash }
    }

    private func unique(_ mentions: [Mention]) -> [Mention] {
        mentions.reduce(into: []) { result, mention in
            if !result.contains(where: { same($0, mention) }) { result.append(mention) }
        }
    }

    func found(_ mention: Mention) -> Found { found(mention.tokens) }
    func found(_ range: Range<Int>) -> Found { Found(text: source.text(range), span: source.span(range)) }
}
